/** Underskrifter: how many parties of all have signed, and which have not. */
export interface SignOff {
  /** False when no source tells who has signed: then nothing is counted. */
  readonly known: boolean;
  readonly signed: readonly string[];
  readonly missing: readonly string[];
  readonly parties: number;
}

/** Räkna underskrifter. A signature that is known counts also where the others are unknown. */
export function countSignOff(
  parties: readonly string[],
  signatures: ReadonlySet<string>,
  known: boolean,
): SignOff {
  const signed = parties.filter((party) => signatures.has(party));
  const missing = parties.filter((party) => !signatures.has(party));
  return { known: known || missing.length === 0, signed, missing, parties: parties.length };
}
