import type { ProfileRow } from '../../areas.ts';
import type { Speech } from '../format.ts';
import { sayAge } from '../say-value.ts';

type Group = Pick<ProfileRow['groups'][number], 'sex' | 'age'>;

/** `kvinnor`, `20–64 år`, `män 80 år och äldre`: whom a figure by sex and age is about. */
export function sayGroup(speech: Speech, { sex, age }: Group): string {
  const words = [
    ...(sex === 'total' ? [] : [speech.say(`sex.${sex}`)]),
    ...(age === 'total' ? [] : [sayAge(speech, age)]),
  ];
  return words.join(' ');
}

/** Those of a row that are said beside its value: women and men of all ages. */
export function sexesOf({ groups }: Pick<ProfileRow, 'groups'>): ProfileRow['groups'] {
  const found = groups.filter((one) => one.age === 'total' && one.sex !== 'total');
  return found.length === 2 ? found : [];
}
