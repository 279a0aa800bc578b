import type { PracticeCounty } from '../practice-county.ts';
import type { AnswerRecipe, PracticeEfforts, RoundRecipe } from './practice-efforts.ts';
import { practiceParty, type SownEffort } from './sow-efforts.ts';

/** A round with the answers that came; who is silent has none. */
export interface SownRound extends Omit<RoundRecipe, 'late' | 'silent'> {
  readonly answers: readonly SownAnswer[];
}

export interface SownAnswer extends AnswerRecipe {
  readonly commitment: string;
  readonly party: string;
  /** Day it was sent in, an ISO date; after the deadline when the party was late. */
  readonly answeredOn: string;
}

const days = 24 * 60 * 60 * 1000;
const daysLate = 5;
const daysBefore = 12;

/** Fördela svar: every party answers for what it has submitted and was going on, but the silent ones. */
export function sowRounds(
  { rounds, answers }: Pick<PracticeEfforts, 'rounds' | 'answers'>,
  county: PracticeCounty,
  efforts: readonly SownEffort[],
): readonly SownRound[] {
  return rounds.map(({ late, silent, ...round }) => {
    const lateParties = new Set(late.map((word) => practiceParty(word, county)));
    const silentParties = new Set(silent.map((word) => practiceParty(word, county)));
    const asked = efforts.filter(
      ({ as, state, party, from, to }) =>
        as === 'commitment' &&
        state !== 'draft' &&
        from <= round.deadline &&
        to >= `${round.year}-01-01` &&
        !silentParties.has(party),
    );
    return {
      ...round,
      answers: asked.map((effort, i) => ({
        ...answers[(i + round.year) % answers.length]!,
        commitment: effort.id,
        party: effort.party,
        answeredOn: addDays(
          round.deadline,
          lateParties.has(effort.party) ? daysLate : -(i % daysBefore),
        ),
      })),
    };
  });
}

function addDays(day: string, number: number): string {
  return new Date(Date.parse(day) + number * days).toISOString().slice(0, 10);
}
