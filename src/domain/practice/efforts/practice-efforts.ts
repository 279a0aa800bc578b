import type { ObjectClass, SharingLevel } from '../../access/sharing.ts';
import type { CommitmentKind, CommitmentState, TargetGroup } from '../../commitments/commitment.ts';
import type { Standing } from '../../rounds/answer.ts';

/** Insatsförråd: what the parties of an invented county promise, do, lack and answer. */
export interface PracticeEfforts {
  readonly efforts: readonly EffortRecipe[];
  readonly notRelevant: readonly {
    readonly party: string;
    readonly actionArea: string;
    readonly reason: string;
  }[];
  readonly sharing: readonly {
    readonly party: string;
    readonly objectClass: ObjectClass;
    readonly level: SharingLevel;
  }[];
  readonly needs: readonly {
    readonly party: string;
    /** The joint subject, in words. */
    readonly subject: string;
    readonly text: string;
  }[];
  readonly rounds: readonly RoundRecipe[];
  readonly answers: readonly AnswerRecipe[];
}

/** One effort in the list; `party` is an organisation or m1–m8, the municipalities in their order. */
export interface EffortRecipe {
  readonly party: string;
  readonly as: 'commitment' | 'activity';
  /** Efforts with the same word have the same areas: a pair that could be one. */
  readonly together?: string;
  readonly where: 'county' | PlaceRecipe;
  readonly actionArea: string;
  readonly jointActivity?: string;
  /** ISO dates. */
  readonly from: string;
  readonly to: string;
  readonly targetGroups: readonly TargetGroup[];
  readonly kind: CommitmentKind;
  /** Whether it strengthens the party's first effort that goes on. */
  readonly strengthens?: boolean;
  readonly state?: CommitmentState;
  readonly contactRole: string;
  readonly seenBy: string;
  readonly what: string;
  readonly costShares?: Readonly<Record<string, number>>;
}

/** So many small areas of a municipality (1–8), those that the rule finds first, after `skip` of them. */
export interface PlaceRecipe {
  readonly municipality: number;
  readonly areas: number;
  readonly skip?: number;
}

/** A follow-up round: ISO dates, who answers after the deadline, and who never. */
export interface RoundRecipe {
  readonly year: number;
  readonly opens: string;
  readonly deadline: string;
  /** Day it was closed; a round without it is open. */
  readonly closes?: string;
  readonly late: readonly string[];
  readonly silent: readonly string[];
}

export interface AnswerRecipe {
  readonly standing: Standing;
  readonly done: string;
  readonly seen: string;
  readonly needed: string;
}
