import type { Party } from './party.ts';

/** Folds case, white space, hyphens and points out of a name. */
function fold(name: string): string {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[\s\-–./]+/g, ' ')
    .trim();
}

/**
 * Känn igen part: the one party whose name or alias is the text, regardless of case and spacing;
 * undefined when none is, or when the text fits more than one.
 */
export function matchParty(text: string, parties: readonly Party[]): Party | undefined {
  const wanted = fold(text);
  if (wanted === '') return undefined;
  const hits = parties.filter((party) =>
    [party.name.sv, party.name.en, ...party.aliases].some((name) => fold(name) === wanted),
  );
  return hits.length === 1 ? hits[0] : undefined;
}
