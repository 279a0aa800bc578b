import type { Indicator } from '../indicators/indicator.ts';

/** What is needed of an indicator to find it by what people call it. */
export type NamedIndicator = Pick<Indicator, 'id' | 'name'>;

/** Lower case, with spaces for underscores and hyphens: how heads and names are compared. */
export function plainWords(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ');
}

/** A finder of indicators by id or by Swedish or English name, whatever the case. */
export function indicatorFinder(
  indicators: Iterable<NamedIndicator>,
): (text: string) => string | undefined {
  const byWords = new Map<string, string>();
  for (const { id, name } of indicators) {
    for (const called of [name.en, name.sv, id]) byWords.set(plainWords(called), id);
  }
  return (text) => byWords.get(plainWords(text));
}
