import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * Axe can't see highlights. So every colour that text or a mark's line can have is held here against every background
 * that can stand behind it, in every theme. Ratios are WCAG 2.2's (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 */

const LOOK = path.resolve(import.meta.dirname, '../../../../renderer');
const tokensCss = readFileSync(path.join(LOOK, 'look/tokens.css'), 'utf8');
const highlightsCss = readFileSync(path.join(LOOK, 'page/highlights.css'), 'utf8');

const THEMES = { light: ':root {', sepia: "[data-theme='sepia'] {", dark: "[data-theme='dark'] {" };

const WASHES = ['page', 'quote-wash', 'quote-wash-deep', 'claim-wash', 'framing-wash', 'selection'];

/** Letters: 4.5 to 1. */
const LETTERS: Record<string, readonly string[]> = {
  ink: ['paper', ...WASHES],
  soft: ['paper', 'page'],
  'stepped-back': ['paper', 'page'],
  page: ['ink', 'soft'],
  rubric: ['paper', 'page', 'framing-wash'],
  lapis: ['paper', 'page', 'quote-wash', 'quote-wash-deep'],
  leaf: ['paper', 'page', 'claim-wash'],
};

/** Lines that a mark or a control is known by: 3 to 1. */
const LINES: Record<string, readonly string[]> = {
  leaf: WASHES,
  rubric: WASHES,
  lapis: WASHES,
  edge: ['paper', 'page'],
  focus: ['paper', 'page'],
};

describe.each(Object.entries(THEMES))('%s', (_, opening) => {
  const colours = coloursAfter(opening);

  it.each(pairs(LETTERS))('%s can be read on %s', (text, background) => {
    expect(contrast(colours(text), colours(background))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(LINES))('%s can be seen on %s', (line, background) => {
    expect(contrast(colours(line), colours(background))).toBeGreaterThanOrEqual(3);
  });
});

describe('marks', () => {
  it.each(['quote', 'claim', 'framing'])(
    'tell a nested %s from the one around it, and whose it is, without colour',
    (kind) => {
      const drawings = [0, 1, 2].flatMap((depth) => [`${kind}-${depth}`, `suggested-${kind}-${depth}`]);
      expect(new Set(drawings.map((name) => shapeOf(`hamesh-${name}`))).size).toBe(drawings.length);
    },
  );

  it('tell the kinds apart without colour', () => {
    for (const group of ['', 'suggested-']) {
      const drawings = ['quote', 'claim', 'framing'].map((kind) => shapeOf(`hamesh-${group}${kind}-0`));
      expect(new Set(drawings).size).toBe(drawings.length);
    }
  });

  it('give each lit kind letters and a wash that are held against each other above', () => {
    for (const [kind, colour, wash] of [
      ['quote', 'lapis', 'quote-wash-deep'],
      ['claim', 'leaf', 'claim-wash'],
      ['framing', 'rubric', 'framing-wash'],
      ['plain', 'ink', 'selection'],
    ] as const) {
      const rule = ruleOf(`hamesh-lit-${kind}`);
      expect(rule).toContain(`color: var(--${colour})`);
      expect(rule).toContain(`background-color: var(--${wash})`);
      expect(LETTERS[colour]).toContain(wash);
    }
  });
});

/** What is left of a highlight's rule once its colours are taken away: line, style, thickness, offset. */
function shapeOf(name: string): string {
  return ruleOf(name)
    .replace(/var\(--[\w-]+\)/g, '')
    .replace(/\s+/g, ' ');
}

function ruleOf(name: string): string {
  const rule = new RegExp(`::highlight\\(${name}\\) \\{([^}]*)\\}`).exec(highlightsCss)?.[1];
  if (rule === undefined) throw new Error(`no rule for ${name}`);
  return rule;
}

/** The colours of a theme: its own, and the first theme's where it has none. */
function coloursAfter(opening: string): (name: string) => string {
  const own = colourList(opening);
  const first = colourList(THEMES.light);
  return (name) => {
    const colour = own.get(name) ?? first.get(name);
    if (colour === undefined) throw new Error(`no colour ${name}`);
    return colour;
  };
}

function colourList(opening: string): Map<string, string> {
  const start = tokensCss.indexOf(opening);
  if (start < 0) throw new Error(`no theme ${opening}`);
  const body = tokensCss.slice(start, tokensCss.indexOf('}', start));
  return new Map([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]; // two in, two out
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function pairs(table: Record<string, readonly string[]>): [string, string][] {
  return Object.entries(table).flatMap(([first, seconds]) =>
    seconds.map((second): [string, string] => [first, second]),
  );
}
