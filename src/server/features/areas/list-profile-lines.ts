import type { AreaProfile } from '#contract/areas.ts';
import type { Figure } from '#contract/figures.ts';
import type { Speech } from '#contract/text/format.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { Sex } from '#domain/indicators/observation.ts';

/** One number of a profile, or the reason that there is none. */
export interface ProfileLine {
  /** The area measured; null for a median of areas and for a series of another edition. */
  readonly area: string | null;
  readonly indicator: Indicator;
  /** What the number is to the area: its own, the county's, … */
  readonly role: string;
  /** Name of the area compared with; empty for the area's own. */
  readonly comparison: string;
  readonly standIn: boolean;
  readonly sex: Sex;
  readonly age: string;
  readonly figure: Figure | null;
  readonly missing: string;
}

/** Every number that a profile's page shows, in reading order. */
export function listProfileLines(
  profile: AreaProfile,
  indicators: readonly Indicator[],
  speech: Speech,
): readonly ProfileLine[] {
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const plain = {
    area: profile.area.id,
    role: speech.say('csv.own'),
    comparison: '',
    standIn: false,
    sex: 'total',
    age: 'total',
  } as const;
  const notLoaded = speech.say('csv.not-loaded');
  const missing = (figure: Figure | null, otherwise: string): string => {
    if (figure === null) return otherwise;
    return figure.missing === null ? '' : speech.say(`missing.${figure.missing}`);
  };
  const lines = profile.rows.flatMap((row): ProfileLine[] => {
    const indicator = known.get(row.indicator)!;
    return [
      ...row.history.map((figure) => ({
        ...plain,
        indicator,
        figure,
        missing: missing(figure, ''),
      })),
      ...row.groups.map(({ sex, age, figure }) => ({
        ...plain,
        indicator,
        sex,
        age,
        figure,
        missing: missing(figure, ''),
      })),
      ...row.linked.flatMap((link) =>
        link.figures.map((figure) => ({
          ...plain,
          area: null,
          indicator,
          role: speech.say(`csv.role.${link.kind === 'recomputed' ? 'recomputed' : 'edition'}`, {
            division: link.divisionName[speech.language],
          }),
          comparison: link.areas.map((area) => area.name).join(', '),
          figure,
          missing: missing(figure, ''),
        })),
      ),
      ...row.comparisons.map((compared) => ({
        ...plain,
        area: compared.area,
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
    (['women', 'men'] as const).flatMap((sex): ProfileLine[] => {
      if (population === undefined) return [];
      const said = missing(row[sex], notLoaded);
      return [
        { ...plain, indicator: population, sex, age: row.age, figure: row[sex], missing: said },
      ];
    }),
  );
  const absent = profile.absent.flatMap(({ indicator, reason }): ProfileLine[] => {
    const found = known.get(indicator);
    if (found === undefined) return [];
    const said = reason === 'not-at-this-level' ? speech.say('csv.not-at-this-level') : notLoaded;
    return [{ ...plain, indicator: found, figure: null, missing: said }];
  });
  return [...lines, ...ages, ...absent];
}
