import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { suggest } from '../../core/suggest/suggest.ts';
import { compare, type Comparison, type Share } from './compare.ts';
import { heldApartTexts } from './held-apart-texts.ts';

/**
 * `npm run evaluate [-- --verbose]`: what the suggestions are worth on the texts held apart, in all and by language, and
 * by text where wanted. It tells numbers only, so that nobody tunes a rule on the words of these texts.
 */

const OUTPUT = path.resolve(import.meta.dirname, '../../dist/evaluation.json');

const COLUMNS: readonly { title: string; value: (comparison: Comparison) => string }[] = [
  { title: 'quotes F1', value: ({ quotes }) => decimal(quotes.f1) },
  { title: 'P', value: ({ quotes }) => decimal(quotes.precision) },
  { title: 'R', value: ({ quotes }) => decimal(quotes.recall) },
  { title: 'exact F1', value: ({ exactQuotes }) => decimal(exactQuotes.f1) },
  { title: 'speaker', value: ({ speaker }) => percent(speaker) },
  { title: 'cue', value: ({ cue }) => percent(cue) },
  { title: 'both', value: ({ speakerAndCue }) => percent(speakerAndCue) },
  { title: 'nesting', value: ({ nested }) => percent(nested) },
  { title: 'framing P', value: ({ framingPrecision }) => percent(framingPrecision) },
  { title: 'firm P', value: ({ framingFirmPrecision }) => percent(framingFirmPrecision) },
  { title: 'framing R', value: ({ framingRecall }) => percent(framingRecall) },
  { title: 'claims R', value: ({ claimRecall }) => percent(claimRecall) },
];

const { values } = parseArgs({ options: { verbose: { type: 'boolean', default: false } } });

const readings = heldApartTexts().map(({ name, article, key }) => ({
  name,
  language: article.language,
  key,
  suggestions: suggest(article),
}));
const inLanguage = (language: string) => compare(readings.filter((reading) => reading.language === language));
const groups = { all: compare(readings), Arabic: inLanguage('ar'), English: inLanguage('en') };
const texts = Object.fromEntries(readings.map((reading) => [reading.name, compare([reading])]));

process.stdout.write(table({ ...groups, ...(values.verbose ? texts : {}) }));
mkdirSync(path.dirname(OUTPUT), { recursive: true });
writeFileSync(OUTPUT, `${JSON.stringify({ groups, texts }, null, 2)}\n`);

function table(rows: Readonly<Record<string, Comparison>>): string {
  const cells = [
    ['', 'texts', ...COLUMNS.map(({ title }) => title)],
    ...Object.entries(rows).map(([name, row]) => [name, String(row.texts), ...COLUMNS.map(({ value }) => value(row))]),
  ];
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return `${cells.map(line).join('\n')}\n`;
}

function decimal(value: number): string {
  return value.toFixed(3);
}

/** Nothing of nothing is no share. */
function percent({ right, of }: Share): string {
  return of === 0 ? '–' : `${((100 * right) / of).toFixed(1)} %`;
}
