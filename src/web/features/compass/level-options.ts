import type { Division } from '#contract/areas.ts';
import type { Language } from '#contract/text/language.ts';
import type { Option } from '../../design/select.tsx';

/** The levels that have enough areas to be put in landscapes. */
export function levelOptions(
  divisions: readonly Division[],
  language: Language,
): readonly Option[] {
  return divisions
    .filter((one) => one.areas > 2 && one.level !== 'composite')
    .map((one) => ({ value: one.id, label: one.name[language] }));
}
