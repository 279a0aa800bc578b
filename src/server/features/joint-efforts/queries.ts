import { sql } from 'kysely';
import type { EffortPair } from '#domain/joint-efforts/effort-pair.ts';
import { pairName } from '#domain/joint-efforts/effort-pair.ts';
import type { EffortKind } from '#domain/joint-efforts/planned-effort.ts';
import type { EffortAnswer, GivenAnswer } from '#domain/joint-efforts/settle-pair.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

/** A pair that has been answered, as far as the caller may see it. */
export interface AnsweredPair {
  readonly restsUntil: string | undefined;
  readonly agreedOn: string | undefined;
  /** Oldest first; none for others than its two parties. */
  readonly answers: readonly GivenAnswer[];
}

interface PairRow {
  readonly first_kind: EffortKind;
  readonly first_id: string;
  readonly first_party: string;
  readonly second_kind: EffortKind;
  readonly second_id: string;
  readonly second_party: string;
  readonly rests_until: string | null;
  readonly agreed_on: string | null;
  readonly answers: readonly {
    readonly party: string;
    readonly answer: EffortAnswer;
    readonly reason: string;
    readonly answeredOn: string;
  }[];
}

/** Every answered pair that the caller may see, or one of them, by its name. One statement. */
export async function selectAnsweredPairs(
  db: ReadHandle,
  only?: EffortPair,
): Promise<ReadonlyMap<string, AnsweredPair>> {
  const { rows } = await sql<PairRow>`
    select p.first_kind, p.first_id, p.first_party, p.second_kind, p.second_id, p.second_party, p.rests_until,
      p.agreed_on, coalesce(a.answers, '[]') as answers
    from effort_pair p
    left join (select first_kind, first_id, second_kind, second_id,
        jsonb_agg(jsonb_build_object('party', party_id, 'answer', answer, 'reason', reason,
          'answeredOn', answered_on) order by number) as answers
      from effort_answer group by first_kind, first_id, second_kind, second_id) a
      using (first_kind, first_id, second_kind, second_id)
    where ${only?.first.id ?? null}::uuid is null
      or (p.first_kind = ${only?.first.kind ?? null} and p.first_id = ${only?.first.id ?? null}::uuid
        and p.second_kind = ${only?.second.kind ?? null} and p.second_id = ${only?.second.id ?? null}::uuid)`.execute(
    db,
  );
  return new Map(
    rows.map((row) => [
      pairName({
        first: { kind: row.first_kind, id: row.first_id, party: row.first_party },
        second: { kind: row.second_kind, id: row.second_id, party: row.second_party },
      }),
      {
        restsUntil: row.rests_until ?? undefined,
        agreedOn: row.agreed_on ?? undefined,
        answers: row.answers,
      },
    ]),
  );
}
