import Type from 'typebox';
import type { LocalTest, UntestedArea } from '#statistics/autocorrelation/local-tests.ts';
import type { LocalTestChoice } from './test-options.ts';

const convention =
  'conditional permutations without replacement, drawn for each area alone; (r + 1) / (m + 1)';

/** What every local statistic answers with. */
export function localAnswer<Row extends LocalTest>(
  ids: readonly string[],
  rows: readonly (Row | UntestedArea)[],
  { alternative, level }: LocalTestChoice,
): object {
  const tests = rows.filter((row): row is Row => 'p' in row);
  return {
    alternative,
    pConvention: alternative === 'two-sided' ? `${convention}, the smaller tail twice` : convention,
    tested: tests.length,
    level,
    significant: tests.filter(({ p }) => p <= level).length,
    significantAdjusted: tests.filter(({ q }) => q <= level).length,
    areas: rows.map((row, i) => ({ id: ids[i]!, ...row })),
  };
}

/** The schema of such an answer, with the statistic's own properties of a tested area. */
export function localOutput(own: Type.TProperties): Type.TSchema {
  return Type.Object({
    alternative: Type.String(),
    pConvention: Type.String(),
    tested: Type.Integer(),
    level: Type.Number(),
    significant: Type.Integer({ description: 'Areas with p at or below the level.' }),
    significantAdjusted: Type.Integer({ description: 'Areas with q at or below the level.' }),
    areas: Type.Array(
      Type.Union([
        Type.Object({
          id: Type.String(),
          ...own,
          neighbours: Type.Integer(),
          p: Type.Number(),
          q: Type.Number({ description: 'p adjusted over the tested areas (Benjamini–Hochberg).' }),
          permutations: Type.Integer(),
        }),
        Type.Object({
          id: Type.String(),
          neighbours: Type.Integer(),
          untested: Type.Union([Type.Literal('no neighbours'), Type.Literal('not a case')]),
        }),
      ]),
    ),
  });
}
