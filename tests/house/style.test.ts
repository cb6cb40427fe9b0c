import path from 'node:path';
import stylelint from 'stylelint';
import { describe, expect, it } from 'vitest';
import { sources } from './sources.ts';

/** Each thing that the style's rules are for is written once, and has to be found. */

const ROOT = path.resolve(import.meta.dirname, '../..');

async function broken(declaration: string, file = 'renderer/page/page.css'): Promise<string[]> {
  const { results } = await stylelint.lint({
    code: `.page { ${declaration} }\n`,
    codeFilename: path.join(ROOT, file),
    configFile: path.join(ROOT, 'stylelint.config.js'),
  });
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}

describe('style that could not turn with the direction of writing is refused', () => {
  it.each([
    'margin-left: 1rem;',
    'padding-right: 1rem;',
    'border-left: 1px solid var(--line);',
    'border-top-right-radius: 2px;',
    'scroll-margin-left: 1rem;',
    'left: 0;',
    'right: 0;',
    'float: inline-start;',
    'text-align: left;',
    'margin: 1px 2px 3px 4px;',
    'padding: 0 calc(1px + 2px) 0 1rem;',
    'inset: 0 auto 0 0;',
  ])('%s', async (declaration) => {
    await expect(broken(declaration)).resolves.toHaveLength(1);
  });

  it.each([
    'margin-inline-start: 1rem;',
    'inset-inline-end: 0;',
    'text-align: start;',
    'margin: 1px 2px;',
    'padding: 0 calc(1px + 2px);',
  ])('but not %s', async (declaration) => {
    await expect(broken(declaration)).resolves.toEqual([]);
  });
});

describe('a colour has its one place', () => {
  it.each([
    'color: #a5281f;',
    'color: red;',
    'color: rgb(0 0 0);',
    'background: oklch(50% 0.1 20);',
    'border-color: hsl(0 0% 0%);',
  ])('so not %s elsewhere', async (declaration) => {
    await expect(broken(declaration)).resolves.toHaveLength(1);
  });

  it('which is the tokens', async () => {
    await expect(broken('--rubric: #a5281f;', 'renderer/look/tokens.css')).resolves.toEqual([]);
    await expect(broken('color: var(--rubric);')).resolves.toEqual([]);
    await expect(broken('color: CanvasText;')).resolves.toEqual([]);
  });
});

describe('words on ink', () => {
  it('keep both where the system has colours of its own, which would put its paper behind them', () => {
    const styles = sources().filter(({ file }) => /^renderer\/.*\.css$/.test(file));
    const rules = styles.flatMap(({ text }) => text.match(/[^{}]+\{[^{}]*\}/g) ?? []);
    const onInk = rules.filter(
      (rule) => rule.includes('background: var(--ink)') && rule.includes('color: var(--page)'),
    );
    expect(onInk.length).toBeGreaterThan(0);
    expect(onInk.filter((rule) => !rule.includes('forced-color-adjust: none'))).toEqual([]);
  });
});
