import { type Baseline, changeSince, tolerance } from './baseline.ts';
import { type Goal, meetsGoal, type Row } from './row.ts';

const heads = ['what', 'median', 'p99', 'runs', 'goal', '', 'ratio', 'since stored'] as const;

/** The rows as one table of text, reasons below it. */
export function composeTable(rows: readonly Row[], baseline: Baseline | undefined): string {
  const lines = [heads, ...rows.map((row) => cellsOf(row, baseline?.ratios ?? {}))];
  const widths = heads.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  const text = lines.map((line) => {
    const cells = line.map((cell, i) =>
      i === 0 || i > 4 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!),
    );
    return cells.join('  ').trimEnd();
  });
  text.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  const reasons = rows.flatMap((row) => ('reason' in row ? [`- ${row.what}: ${row.reason}`] : []));
  return [...text, ...(reasons.length > 0 ? ['', 'Not measured:', ...reasons] : [])].join('\n');
}

function cellsOf(row: Row, ratios: Baseline['ratios']): readonly string[] {
  if ('reason' in row) return [row.what, '–', '–', '–', goalText(row), 'not measured', '', ''];
  const { figures, unit, ratio } = row;
  const met = meetsGoal(row);
  return [
    row.what,
    `${amount(figures.median)} ${unit}`,
    figures.runs === 1 ? '–' : `${amount(figures.p99)} ${unit}`,
    String(figures.runs),
    goalText(row),
    met === undefined ? '' : met ? 'met' : 'NOT MET',
    ratio ? `${ratio.value.toPrecision(3)} × ${ratio.of}` : '',
    changeText(changeSince(ratios, row.id, ratio?.value)),
  ];
}

function goalText(row: Row): string {
  return row.goal === undefined ? '–' : goalWords(row.goal, 'unit' in row ? row.unit : undefined);
}

function goalWords({ figure, most }: Goal, unit: string | undefined): string {
  return `${figure} ≤ ${most}${unit === undefined ? '' : ` ${unit}`}`;
}

function changeText(change: number | undefined): string {
  if (change === undefined) return '';
  const per = `${change < 0 ? '−' : '+'}${Math.abs(change * 100).toFixed(0)} %`;
  return change > tolerance ? `${per} SLOWER OR LARGER` : per;
}

/** Three digits where they say something: 0.42, 7.31, 48.2, 1,730. */
export function amount(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 10 ? 1 : 2);
}
