import type { AreaSummary } from '#contract/areas.ts';

/** Ett område att välja. */
export type AreaChoice = Pick<AreaSummary, 'id' | 'name'>;

// More than these are narrowed by a municipality or by words.
const most = 200;

/**
 * The areas that can be chosen now: those of a municipality, and those whose name or code has the words. A
 * municipality itself stands first.
 */
export function findChoices(
  areas: readonly Pick<AreaSummary, 'id' | 'name' | 'code' | 'parents'>[],
  { town, text }: { readonly town: string; readonly text: string },
): readonly AreaChoice[] {
  const words = text.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return areas
    .filter(
      ({ id, parents }) => town === '' || id === town || parents.some((one) => one.id === town),
    )
    .filter(({ name, code }) => {
      const said = `${name} ${code}`.toLocaleLowerCase('sv');
      return words.every((word) => said.includes(word));
    })
    .slice(0, most)
    .map(({ id, name }) => ({ id, name }));
}
