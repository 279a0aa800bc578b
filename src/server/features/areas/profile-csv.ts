import type { AreaProfile } from '#contract/areas.ts';
import type { Figure } from '#contract/figures.ts';
import type { Speech } from '#contract/text/format.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { CsvCell } from '../../http/write-csv.ts';
import type { SourceLine } from '../indicators/source-line.ts';

const columns = [
  'area',
  'name',
  'indicator-id',
  'indicator',
  'proxy',
  'role',
  'comparison',
  'unit',
  'period',
  'sex',
  'age',
  'value',
  'missing',
  'count',
  'denominator',
  'low',
  'high',
  'stand-in',
  'source',
  'release',
] as const;

/** What one line says besides its figure. */
interface Line {
  readonly indicator: Indicator;
  readonly role: string;
  readonly comparison: string;
  readonly standIn: boolean;
  readonly sex: 'total' | 'women' | 'men';
  readonly age: string;
  readonly figure: Figure | null;
  readonly missing: string;
}

/** The heads of the file. */
export function profileHeads(speech: Speech): readonly string[] {
  return columns.map((column) => speech.say(`csv.${column}`));
}

/**
 * A profile as lines, one number a line: the area's own, period by period, what each is compared with,
 * the population by age, and what is absent with its reason.
 */
export function profileRows(
  profile: AreaProfile,
  indicators: readonly Indicator[],
  speech: Speech,
  sourceOf: SourceLine,
): readonly (readonly CsvCell[])[] {
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const nameOf = (id: string | undefined): string =>
    id === undefined ? '' : (known.get(id)?.name[speech.language] ?? id);
  return linesOf(profile, known, speech).map((line) => [
    profile.area.id,
    profile.area.name,
    line.indicator.id,
    nameOf(line.indicator.id),
    nameOf(line.indicator.proxyFor ?? undefined),
    line.role,
    line.comparison,
    speech.say(`unit-name.${line.indicator.unit}`),
    line.figure?.period ?? '',
    speech.say(`sex.${line.sex}`),
    line.age === 'total' ? speech.say('age.total') : line.age,
    line.figure?.value ?? null,
    line.missing,
    line.figure?.count ?? null,
    line.figure?.denominator ?? null,
    line.figure?.low ?? null,
    line.figure?.high ?? null,
    speech.say(line.standIn ? 'csv.yes' : 'csv.no'),
    line.figure === null ? '' : sourceOf(line.figure.release),
    line.figure?.release ?? '',
  ]);
}

function linesOf(
  profile: AreaProfile,
  known: ReadonlyMap<string, Indicator>,
  speech: Speech,
): readonly Line[] {
  const own = speech.say('csv.own');
  const plain = { role: own, comparison: '', standIn: false, sex: 'total', age: 'total' } as const;
  const missing = (figure: Figure | null, otherwise: string): string =>
    figure === null
      ? otherwise
      : figure.missing === null
        ? ''
        : speech.say(`missing.${figure.missing}`);
  const notLoaded = speech.say('csv.not-loaded');
  const lines = profile.rows.flatMap((row): Line[] => {
    const indicator = known.get(row.indicator)!;
    return [
      ...row.history.map((figure) => ({
        ...plain,
        indicator,
        figure,
        missing: missing(figure, ''),
      })),
      ...row.comparisons.map((compared) => ({
        ...plain,
        indicator,
        role: speech.say(`csv.role.${compared.role}`, { name: compared.name }),
        comparison: compared.name,
        standIn: compared.role === 'stand-in',
        figure: compared.figure,
        missing: missing(compared.figure, notLoaded),
      })),
    ];
  });
  const population = known.get('population');
  const ages = profile.ages.flatMap((row) =>
    (['women', 'men'] as const).flatMap((sex): Line[] => {
      if (population === undefined) return [];
      const said = missing(row[sex], notLoaded);
      return [
        { ...plain, indicator: population, sex, age: row.age, figure: row[sex], missing: said },
      ];
    }),
  );
  const absent = profile.absent.flatMap(({ indicator, reason }): Line[] => {
    const found = known.get(indicator);
    if (found === undefined) return [];
    const said = reason === 'not-at-this-level' ? speech.say('csv.not-at-this-level') : notLoaded;
    return [{ ...plain, indicator: found, figure: null, missing: said }];
  });
  return [...lines, ...ages, ...absent];
}
