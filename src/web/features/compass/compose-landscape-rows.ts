import type { AreaSummary } from '#contract/areas.ts';
import type { CompassAreas, CompassRun } from '#contract/compass.ts';
import type { Speech } from '#contract/text/format.ts';
import { landscapeFill } from '../../map/landscape-fills.ts';
import { type MapRow, placeOf } from '../map/map-row.ts';
import type { LandscapeContent, ShownLandscape } from './landscape-content.ts';

type CompassArea = CompassAreas['areas'][number];

/** One row an area: its landscape, how firmly it belongs there, and the next nearest. */
export function composeLandscapeRows(
  speech: Speech,
  areas: readonly AreaSummary[],
  content: LandscapeContent,
): readonly MapRow[] | undefined {
  return content.outside === undefined
    ? ownRows(speech, areas, content)
    : outsideRows(speech, areas, content, content.outside);
}

function ownRows(
  speech: Speech,
  areas: readonly AreaSummary[],
  { run, areas: found, shown, chosen }: LandscapeContent,
): readonly MapRow[] | undefined {
  if (run === undefined || found === undefined) return undefined;
  const byArea = new Map(found.areas.map((one) => [one.id, one]));
  const left = new Map(found.leftOut.map((one) => [one.id, one.missing]));
  const byPosition = new Map(shown.map((one) => [one.position, one]));
  return areas.map((area): MapRow => {
    const one = byArea.get(area.id);
    const own = one && byPosition.get(one.landscape);
    if (one === undefined || own === undefined) {
      return withoutLandscape(speech, area, sayMissing(speech, run, left.get(area.id) ?? []));
    }
    const other = byPosition.get(one.second);
    const firmness = sayFirmness(speech, one, other);
    return {
      ...landscapeRow(area, own, chosen),
      firmness: {
        share: one.share,
        text: speech.say('landscape.firmness-share', {
          word: firmness,
          share: speech.number(one.share * 100, 0),
        }),
      },
      beside: other === undefined ? '' : `${other.letter} ${other.name}`,
      spoken: [
        spokenPlace(area),
        speech.say('landscape.spoken', { letter: own.letter, name: own.name, firmness }),
      ].join(', '),
    };
  });
}

function outsideRows(
  speech: Speech,
  areas: readonly AreaSummary[],
  { run, areas: found, shown, chosen }: LandscapeContent,
  outside: NonNullable<LandscapeContent['outside']>,
): readonly MapRow[] {
  const classOf = new Map(outside.areas.map((one) => [one.id, one.class]));
  const ours = new Map(found?.areas.map((one) => [one.id, one.landscape]));
  const letters = new Map(run?.landscapes.map((one) => [one.position, one.letter]));
  return areas.map((area): MapRow => {
    const own = shown[classOf.get(area.id) ?? -1];
    if (own === undefined) return withoutLandscape(speech, area, speech.say('landscape.without'));
    const letter = letters.get(ours.get(area.id) ?? -1) ?? '';
    return {
      ...landscapeRow(area, own, chosen),
      beside: letter,
      spoken: [spokenPlace(area), own.name].join(', '),
    };
  });
}

function landscapeRow(
  area: AreaSummary,
  own: ShownLandscape,
  chosen: number | undefined,
): Omit<MapRow, 'spoken'> {
  return {
    ...placeOf(area),
    fill: landscapeFill(own.colour).name,
    value: own.colour,
    valueText: own.name,
    mark: own.letter,
    side: undefined,
    undecided: null,
    isFaint: chosen !== undefined && chosen !== own.position,
  };
}

function withoutLandscape(speech: Speech, area: AreaSummary, why: string): MapRow {
  return {
    ...placeOf(area),
    fill: 'missing',
    value: null,
    valueText: why,
    mark: '',
    side: undefined,
    undecided: null,
    spoken: [spokenPlace(area), speech.say('landscape.without'), why].join(', '),
  };
}

/** `kunde lika gärna höra till B`. */
export function sayFirmness(
  { say }: Speech,
  { firmness }: Pick<CompassArea, 'firmness'>,
  other: Pick<ShownLandscape, 'letter'> | undefined,
): string {
  return say(`landscape.firmness.${firmness}`, { other: other?.letter ?? '' });
}

/** `saknar sjukdagar och inkomst`; the missing indicators by name. */
function sayMissing(speech: Speech, run: CompassRun, missing: readonly number[]): string {
  if (missing.length === 0) return speech.say('landscape.without');
  const names = missing.map((at) => run.usedVariables[at]?.name[speech.language] ?? '');
  return speech.say('landscape.missing', {
    indicators: speech.list(names.map((name) => name.toLocaleLowerCase(speech.language))),
  });
}

function spokenPlace(area: AreaSummary): string {
  const { name, code } = placeOf(area);
  return name === code ? code : `${name} ${code}`;
}
