import { sharedTerms } from '#statistics/text/cosine-similarity.ts';
import { similarDocuments } from '#statistics/text/similar-documents.ts';
import { weighTerms } from '#statistics/text/weigh-terms.ts';
import type { AreaId } from '../areas/area.ts';
import { listTerms } from '../words/list-terms.ts';
import { readWords } from '../words/read-words.ts';
import { stemWord } from '../words/stem-word.ts';
import type {
  EffortDifference,
  MeetingReason,
  PossibleJointEffort,
  SubjectReason,
} from './joint-effort.ts';
import { meetInPlace, type Nesting, type Place, placeOf, shareOfPlace } from './meet-in-place.ts';
import { meetInTargetGroup, shareOfGroups } from './meet-in-target-group.ts';
import { areApartInTime, meetInTime, shareOfTime, stretchOf } from './meet-in-time.ts';
import type { PlannedEffort } from './planned-effort.ts';

/** What is known of areas. */
export interface EffortGround {
  readonly nesting: Nesting;
  readonly nameOf: (area: AreaId) => string;
}

/** From this similarity of texts two efforts are about the same; tried on a labelled set of pairs. */
export const alikeFrom = 0.25;

/** Efforts set against each other, by their places in the list. */
export interface EffortComparison {
  /**
   * Tells the later efforts of other parties that meet one in place or subject, how many reasons count, and how
   * strong they are together.
   */
  readonly meet: (
    one: number,
    tell: (other: number, reasons: number, strength: number) => void,
  ) => void;
  readonly describe: (one: number, other: number) => PossibleJointEffort;
}

/** Jämför insatser: texts by an index of their terms, places by an index of their areas. */
export function compareEfforts(
  efforts: readonly PlannedEffort[],
  { nesting, nameOf }: EffortGround,
): EffortComparison {
  const above = rememberNesting(nesting);
  const places = efforts.map((effort) => placeOf(effort, above));
  const stretches = efforts.map(stretchOf);
  const { documents, words } = listTerms(
    efforts.map((effort) => effort.what),
    stemsOfNames(places, nameOf),
  );
  const weighted = weighTerms(documents);
  const alike = similarDocuments(weighted, alikeFrom);
  const neighbours = findNeighbours(places, above);
  const subject = (one: number, other: number): SubjectReason | undefined => {
    const shared = sharedTerms(weighted, one, other);
    const strength = Math.min(
      1,
      shared.reduce((sum, { part }) => sum + part, 0),
    );
    if (strength < alikeFrom) return undefined;
    return {
      kind: 'subject',
      words: shared.slice(0, 5).map(({ term }) => words[term]!),
      strength,
      counts: true,
    };
  };
  const others = (one: number, other: number) => [
    meetInPlace(places[one]!, places[other]!),
    meetInTime(efforts[one]!, efforts[other]!),
    meetInTargetGroup(efforts[one]!.targetGroups, efforts[other]!.targetGroups),
  ];

  return {
    meet: (one, tell) => {
      const subjects = new Map<number, number>();
      alike(one, (other, strength) => subjects.set(other, strength));
      for (const other of new Set([...subjects.keys(), ...neighbours(one)])) {
        if (efforts[one]!.party === efforts[other]!.party) continue;
        const subjectOf = subjects.get(other) ?? 0;
        const place = shareOfPlace(places[one]!, places[other]!);
        if (subjectOf === 0 && place === 0) continue;
        const time = shareOfTime(stretches[one], stretches[other]);
        const groups = shareOfGroups(efforts[one]!.targetGroups, efforts[other]!.targetGroups);
        const reasons =
          Number(subjectOf > 0) + Number(place > 0) + Number(time > 0) + Number(groups > 0);
        tell(other, reasons, subjectOf + place + time + groups);
      }
    },
    describe: (one, other) => {
      const reasons = [...others(one, other), subject(one, other)].filter(
        (reason) => reason !== undefined,
      );
      const [first, second] = [efforts[one]!, efforts[other]!];
      return {
        ...{ first, second },
        reasons: reasons.sort(
          (a, b) => Number(b.counts) - Number(a.counts) || b.strength - a.strength,
        ),
        differences: tellDifferences(first, second, reasons),
        isDouble: isDouble(first, second, reasons),
      };
    },
  };
}

function isDouble(
  first: PlannedEffort,
  second: PlannedEffort,
  reasons: readonly MeetingReason[],
): boolean {
  const counted = new Set(reasons.filter(({ counts }) => counts).map(({ kind }) => kind));
  const alike = (['subject', 'place', 'target-group'] as const).every((kind) => counted.has(kind));
  return alike && !areApartInTime(first, second);
}

function tellDifferences(
  first: PlannedEffort,
  second: PlannedEffort,
  reasons: readonly MeetingReason[],
): readonly EffortDifference[] {
  const met = (kind: MeetingReason['kind']) => reasons.some((reason) => reason.kind === kind);
  const bothNameGroups = first.targetGroups.length > 0 && second.targetGroups.length > 0;
  const differs: Readonly<Record<EffortDifference, boolean>> = {
    party: first.party !== second.party,
    kind: first.kind !== second.kind,
    'action-area': first.actionArea !== second.actionArea,
    time: areApartInTime(first, second),
    'target-group': bothNameGroups && !met('target-group'),
  };
  return (Object.keys(differs) as EffortDifference[]).filter((difference) => differs[difference]);
}

/** The later efforts that name an area of one, an area that holds it, or an area inside it. */
function findNeighbours(
  places: readonly Place[],
  nesting: (area: AreaId) => readonly AreaId[],
): (one: number) => ReadonlySet<number> {
  const naming = new Map<AreaId, number[]>();
  const inside = new Map<AreaId, number[]>();
  const note = (index: Map<AreaId, number[]>, area: AreaId, place: number): void => {
    const known = index.get(area);
    if (known === undefined) index.set(area, [place]);
    else known.push(place);
  };
  for (const [i, place] of places.entries()) {
    for (const area of place.named) note(naming, area, i);
    for (const area of place.above) note(inside, area, i);
  }
  return (one) => {
    const met = new Set<number>();
    const add = (found: readonly number[] | undefined): void => {
      for (const other of found ?? []) if (other > one) met.add(other);
    };
    for (const area of places[one]!.named) {
      add(naming.get(area));
      add(inside.get(area));
      for (const larger of nesting(area)) add(naming.get(larger));
    }
    return met;
  };
}

// Where an effort is counts as its place, not as its subject.
function stemsOfNames(
  places: readonly Place[],
  nameOf: (area: AreaId) => string,
): ReadonlySet<string> {
  const areas = new Set(places.flatMap(({ named, above }) => [...named, ...above]));
  return new Set([...areas].flatMap((area) => readWords(nameOf(area))).map(stemWord));
}

function rememberNesting(nesting: (area: AreaId) => readonly AreaId[]) {
  const known = new Map<AreaId, readonly AreaId[]>();
  return (area: AreaId): readonly AreaId[] => {
    const found = known.get(area) ?? nesting(area);
    known.set(area, found);
    return found;
  };
}
