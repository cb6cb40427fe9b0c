/** What was measured, and what it has to reach. */
export type Figure = {
  row: string;
  what: string;
  unit: string;
  /** Every single measure. */
  values: readonly number[];
  /** Which of their spread is held against the limit. */
  by: 'min' | 'median' | 'p95' | 'max';
  /** Null where the figure is only told. */
  must: { atMost: number } | { atLeast: number } | null;
};

export type Spread = { min: number; median: number; p95: number; max: number };

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return { min: at(0), median: at(0.5), p95: at(0.95), max: at(1) };
}

/** Null where nothing has to be reached. */
export function isReached({ values, by, must }: Figure): boolean | null {
  if (must === null) return null;
  const value = spreadOf(values)[by];
  return 'atMost' in must ? value <= must.atMost : value >= must.atLeast;
}

/** How much more twice as much costs: 2 is in proportion. What noise there is may make it a quarter more. */
export function growth(row: string, what: string, once: readonly number[], twice: readonly number[]): Figure {
  const value = spreadOf(twice).median / spreadOf(once).median;
  return { row, what: `${what}: twice as many cost`, unit: '×', values: [value], by: 'median', must: { atMost: 2.5 } };
}

/** One line a figure. */
export function tableOf(figures: readonly Figure[]): string {
  const lines = figures.map((figure) => {
    const { min, median, p95, max } = spreadOf(figure.values);
    return [
      figure.row,
      figure.what,
      figure.unit,
      ...[min, median, p95, max].map(inShort),
      String(figure.values.length),
      figure.must === null ? '' : mustInWords(figure.by, figure.must),
      verdictOf(figure),
    ];
  });
  const rows = [['row', 'what', 'unit', 'min', 'median', 'p95', 'max', 'runs', 'must', ''], ...lines];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function verdictOf(figure: Figure): string {
  const reached = isReached(figure);
  if (reached === null) return 'told';
  return reached ? 'reached' : 'not reached';
}

function mustInWords(by: Figure['by'], must: NonNullable<Figure['must']>): string {
  return 'atMost' in must ? `${by} ≤ ${must.atMost}` : `${by} ≥ ${must.atLeast}`;
}

function inShort(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
