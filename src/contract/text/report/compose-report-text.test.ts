import { expect, test } from 'vitest';
import { goalStatuses } from '#domain/goals/goal-evaluation.ts';
import type { ReportedGoal } from '#domain/reports/annual-report.ts';
import { composeAnnualReport } from '#domain/reports/compose-annual-report.ts';
import { ground } from '#domain/reports/testing/made-ground.ts';
import { speak } from '../format.ts';
import { composeReportText } from './compose-report-text.ts';

const both = (text: string) => ({ sv: text, en: text });
const goals = goalStatuses.map((status, i): ReportedGoal & { actionAreas: string[] } => ({
  id: status,
  framework: both('RUS'),
  name: both(`Mål ${i}`),
  measure: status === 'no-target' ? undefined : both('Andel'),
  unit: 'per-cent',
  decimals: 1,
  year: 2030,
  actionAreas: i % 2 === 0 ? ['safe'] : [],
  evaluation: {
    status,
    yearPassed: false,
    value: 77.5,
    period: '2024',
    distance: -2.5,
    count: 1,
    place: undefined,
  },
  source: 'SCB, tabell 1, 2024.',
}));
const report = composeAnnualReport({
  ...ground,
  goals,
  keepers: new Set(['b']),
  groupReports: [{ body: both('Nätverk'), title: 'Halvår', text: 'Text', submitted: '2026-06-01' }],
  gaps: [{ actionArea: 'safe', areas: 0, undecided: 4, children: 0, largest: [] }],
  before: { id: 'x', report: composeAnnualReport({ ...ground, commitments: [], answers: [] }) },
  corrects: { id: 'y', frozen: '2027-01-01' },
});
const frame = { foreword: 'Först', conclusions: 'Sist' };

test.each(['sv', 'en'] as const)('every sentence of a report can be said (%s)', (language) => {
  const text = composeReportText(report, frame, speak(language));
  const whole = JSON.stringify(text);
  const marks = [...JSON.stringify(text.chapters).matchAll(/\[(\d+)\]/g)];
  expect(new Set(marks.map((mark) => mark[1])).size).toBe(text.sources.length);
  expect(whole).not.toContain('undefined');
  expect(text.slides.every(({ message, lines }) => message !== '' && lines.length <= 7)).toBe(true);
});

test('a goal says what it is, its value, and how far, in percentage points', () => {
  const whole = JSON.stringify(composeReportText(report, frame, speak('sv'))).replaceAll(
    '\u00a0',
    ' ',
  );
  expect(whole).toContain(
    'Mål 0 (2030). Målet är nått. Värdet är 77,5 % (2024). Avstånd till målet: −2,5 procentenheter. [4]',
  );
  expect(whole).toContain('Målåret har passerat och värde saknas.');
  expect(whole).toContain('Mål i ord, utan tal: Mål 8.');
});

test('areas of which the rule cannot decide are never told as free of gaps', () => {
  const text = composeReportText(report, frame, speak('sv'));
  const gaps = JSON.stringify(text.chapters.find(({ anchor }) => anchor === 'luckor'));
  expect(gaps).toContain('Regeln kan inte avgöras för 4 områden utan åtagande');
  expect(gaps).not.toContain('Inget område under regeln saknar åtagande');
});

test('those who do not share their answers have answered, and nothing of them is told', () => {
  const whole = JSON.stringify(composeReportText(report, frame, speak('sv')));
  expect(whole).toContain('Har svarat men delar inte sina svar: Beta.');
  expect(whole).toContain('Parten har svarat men delar inte svaret.');
});

test('whoever had nothing to answer for stands in a sentence, and no slide counts nought of nought', () => {
  const bare = composeAnnualReport({ ...ground, commitments: [], answers: [] });
  const text = composeReportText(bare, frame, speak('sv'));
  const said = JSON.stringify(text.chapters);
  expect(said).toContain('Inga åtaganden att svara för: Alfa, Beta');
  expect(said).not.toContain('"Inga åtaganden att svara för"');
  const slides = JSON.stringify(text.slides);
  expect(slides).toContain(': ingen har åtagit sig något');
  expect(slides).not.toContain('0 av 0');
});
