import { DomainError } from '../domain-error.ts';

/** Det som en lista kan säga om en aktivitet. */
export const listFields = [
  'what',
  'reference',
  'areas',
  'targetGroups',
  'period',
  'from',
  'to',
  'kind',
  'actionArea',
] as const;
export type ListField = (typeof listFields)[number];

/** Mappning: which column of a party's own list says what; a field that is left out is not said. */
export type ListMapping = Readonly<Partial<Record<ListField, string>>>;

/** Svar: what a text of a field means, by field and text in lower case; canonical texts. */
export type ListAnswers = Readonly<Partial<Record<ListField, Readonly<Record<string, string>>>>>;

/** Heads that people use, by field, as beginnings of words. */
const usual: Readonly<Record<ListField, readonly string[]>> = {
  what: ['aktivitet', 'insats', 'åtgärd', 'vad', 'beskrivning', 'projekt', 'namn', 'rubrik'],
  reference: ['diarie', 'dnr', 'referens', 'nr', 'nummer', 'id'],
  areas: ['område', 'plats', 'var', 'ort', 'stadsdel', 'bostadsområde', 'geograf'],
  targetGroups: ['målgrupp', 'för vem', 'vilka', 'ålder'],
  period: ['period', 'när', 'tid', 'termin', 'år'],
  from: ['från', 'start', 'börja'],
  to: ['till', 'slut', 'klar'],
  kind: ['slag', 'typ', 'status', 'ny'],
  actionArea: ['insatsområde', 'prioritering', 'mål'],
};

/**
 * Föreslå mappning from the heads: the field whose usual word a head begins with, each column for one
 * field; a longer word goes before a shorter.
 */
export function proposeMapping(heads: readonly string[]): ListMapping {
  const candidates = heads.flatMap((head) =>
    listFields.flatMap((field) =>
      usual[field]
        .filter((word) => head.trim().toLowerCase().startsWith(word))
        .map((word) => ({ head, field, length: word.length })),
    ),
  );
  const mapping: Partial<Record<ListField, string>> = {};
  const taken = new Set<string>();
  for (const { head, field } of candidates.toSorted((a, b) => b.length - a.length)) {
    if (taken.has(head) || mapping[field] !== undefined) continue;
    mapping[field] = head;
    taken.add(head);
  }
  return mapping;
}

/**
 * The columns of a mapping by their places.
 *
 * @throws DomainError `activity/malformed-mapping` when nothing says what the activity is,
 *   `activity/column-not-in-list` when the list has no such column
 */
export function placeMapping(
  mapping: ListMapping,
  heads: readonly string[],
): ReadonlyMap<ListField, number> {
  if (mapping.what === undefined) throw new DomainError('activity/malformed-mapping');
  return new Map(
    listFields.flatMap((field) => {
      const head = mapping[field];
      if (head === undefined) return [];
      const at = heads.indexOf(head);
      if (at === -1) throw new DomainError('activity/column-not-in-list', { column: head });
      return [[field, at] as const];
    }),
  );
}
