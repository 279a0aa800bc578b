import { compareEfforts, type EffortGround } from './compare-efforts.ts';
import { effortName, pairName, pairOf } from './effort-pair.ts';
import type { PossibleJointEffort } from './joint-effort.ts';
import type { PlannedEffort } from './planned-effort.ts';

/** Möjliga samarbeten, those with most and strongest reasons first. */
export interface JointEfforts {
  readonly proposals: readonly PossibleJointEffort[];
  /** How many there are in all; the list may hold only the first of them. */
  readonly total: number;
  /** How many of them the own party has one of. */
  readonly totalOwn: number;
  /** Of the pairs that rest or are agreed, those whose efforts are both among these, in what they meet now. */
  readonly settled: ReadonlyMap<string, PossibleJointEffort>;
}

/**
 * Hitta möjliga samarbeten: efforts of different parties that meet in at least two of place, time, target
 * group and subject, place or subject among them. They are ordered by how many reasons count, then by how
 * strong these are together, then by their ids.
 *
 * @param settledPairs names of the pairs that rest or are agreed.
 * @param wish how many at most of the own party's, and how many at most of those between others.
 */
export function findJointEfforts(
  efforts: readonly PlannedEffort[],
  ground: EffortGround,
  settledPairs: ReadonlySet<string>,
  { most, party }: { readonly most: number; readonly party?: string | undefined },
): JointEfforts {
  const comparison = compareEfforts(efforts, ground);
  const answered = new Set([...settledPairs].flatMap((pair) => pair.split(' ')));
  const names = efforts.map(effortName);
  const isAnswered = names.map((name) => answered.has(name));
  const nameOf = (one: number, other: number): string =>
    pairName(pairOf(efforts[one]!, efforts[other]!));
  const byStrength = (a: Candidate, b: Candidate): number =>
    b.reasons - a.reasons ||
    b.strength - a.strength ||
    (nameOf(a.one, a.other) < nameOf(b.one, b.other) ? -1 : 1);
  const keepBest = (kept: Candidate[]): void => {
    kept.sort(byStrength);
    kept.length = Math.min(kept.length, most);
  };
  const isOwn = efforts.map((effort) => effort.party === party);
  const own: Candidate[] = [];
  const others: Candidate[] = [];
  let total = 0;
  let totalOwn = 0;
  for (let one = 0; one < efforts.length; one++) {
    comparison.meet(one, (other, reasons, strength) => {
      if (reasons < 2) return;
      if (isAnswered[one] && isAnswered[other] && settledPairs.has(nameOf(one, other))) return;
      const concernsOwn = isOwn[one] === true || isOwn[other] === true;
      const kept = concernsOwn ? own : others;
      total++;
      if (concernsOwn) totalOwn++;
      kept.push({ one, other, reasons, strength });
      if (kept.length >= 8 * most + 64) keepBest(kept);
    });
  }
  keepBest(own);
  keepBest(others);
  const places = new Map(names.map((name, place) => [name, place]));
  const settled = [...settledPairs].flatMap((pair) => {
    const [one, other] = pair.split(' ').map((name) => places.get(name));
    return one === undefined || other === undefined
      ? []
      : [[pair, comparison.describe(one, other)] as const];
  });
  return {
    proposals: [...own, ...others]
      .sort(byStrength)
      .map(({ one, other }) => comparison.describe(one, other)),
    ...{ total, totalOwn },
    settled: new Map(settled),
  };
}

interface Candidate {
  readonly one: number;
  readonly other: number;
  readonly reasons: number;
  readonly strength: number;
}
