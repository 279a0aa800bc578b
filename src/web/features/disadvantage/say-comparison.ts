import type { Speech } from '#contract/text/format.ts';

/** The name of the area a rule compares with: the country and the county in words, others by name. */
export function sayComparison(
  speech: Speech,
  area: string,
  names: ReadonlyMap<string, string> = new Map(),
): string {
  if (area === 'country:SE') return speech.say('profile.role.country');
  const known = names.get(area);
  if (known !== undefined) return known;
  return speech.sayIfKnown(`rule.area-name.${area.replace(':', '.')}`) ?? area;
}
