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

const words: Readonly<Record<MissingReason, readonly string[]>> = {
  suppressed: ['sekretess', 'sekretessbelagd', 'skyddad', 'confidential', 'withheld'],
  'not-collected': ['uppgift saknas', 'bortfall', 'ej insamlad', 'not available'],
  'not-applicable': ['ej tillämplig', 'ej tillämpligt', 'ej aktuell', 'ej aktuellt'],
  'not-published-yet': ['ej publicerad', 'ännu ej publicerad', 'ej publicerad än'],
  'invalid-at-source': ['ogiltig i källan', 'felaktig i källan', 'ogiltigt i källan'],
  blank: ['tom', 'tomt'],
  'nothing-to-report': ['inget att redovisa'],
};

const reasonOf: ReadonlyMap<string, MissingReason> = new Map([
  ...Object.entries(marks),
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
