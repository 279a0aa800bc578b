import type { MissingReason } from '../indicators/observation.ts';

// The signs of Swedish official statistics, each to a reason of its own; docs/methods/missing-values.md.
const marks: Readonly<Record<string, MissingReason>> = {
  '': 'blank',
  '..': 'not-collected',
  '.': 'not-applicable',
  '-': 'nothing-to-report',
  '\u2013': 'nothing-to-report',
  '\u2212': 'nothing-to-report',
  x: 'suppressed',
};

/** What spreadsheets show for a formula without answer, in English and Swedish. */
const errorValues = [
  '#n/a',
  '#div/0!',
  '#value!',
  '#ref!',
  '#name?',
  '#num!',
  '#null!',
  '#saknas!',
  '#division/0!',
  '#värdefel!',
  '#referens!',
  '#namn?',
  '#ogiltigt!',
  '#skärning!',
];

const words: Readonly<Record<MissingReason, readonly string[]>> = {
  suppressed: ['sekretess', 'sekretessbelagd', 'skyddad', 'confidential', 'withheld'],
  'not-collected': ['uppgift saknas', 'bortfall', 'ej insamlad', 'not available'],
  'not-applicable': ['ej tillämplig', 'ej tillämpligt', 'ej aktuell', 'ej aktuellt'],
  'not-published-yet': [
    'ej publicerad',
    'ännu ej publicerad',
    'ej publicerad än',
    'inte publicerat än',
  ],
  'invalid-at-source': [
    'ogiltig i källan',
    'felaktig i källan',
    'ogiltigt i källan',
    'felaktigt i källan',
    'invalid at the source',
  ],
  blank: ['tom', 'tomt', 'tomt i källan', 'blank at the source'],
  'nothing-to-report': ['inget att redovisa'],
};

const reasonOf: ReadonlyMap<string, MissingReason> = new Map([
  ...Object.entries(marks),
  ...errorValues.map((value) => [value, 'invalid-at-source'] as const),
  ...(Object.entries(words) as [MissingReason, readonly string[]][]).flatMap(([reason, all]) =>
    [reason, reason.replaceAll('-', ' '), ...all].map((word) => [word, reason] as const),
  ),
]);

/**
 * The reason a cell's text states for having no value, or undefined when it states none.
 * The kinds are kept apart and none is zero, not even `-`, which some tables use for it.
 *
 * @example
 * readMissing('..') // => 'not-collected'
 * readMissing('.') // => 'not-applicable'
 * readMissing('-') // => 'nothing-to-report'
 * readMissing('Sekretess') // => 'suppressed'
 * readMissing('0') // => undefined
 */
export function readMissing(text: string): MissingReason | undefined {
  return reasonOf.get(
    text
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/g, ' '),
  );
}

/** Whether a text is what a spreadsheet shows for a formula without answer. */
export function isErrorValue(text: string): boolean {
  return text.charCodeAt(0) === 0x23 && errorValues.includes(text.trim().toLowerCase());
}
