import type { BothLanguages } from '#domain/indicators/indicator.ts';
import type { Sex } from '#domain/indicators/observation.ts';
import { type Speech, speak } from './format.ts';
import { sayAge } from './say-value.ts';

/** A variable that tells a landscape from the others. */
export interface TellingVariable {
  readonly indicator: string;
  readonly name: BothLanguages;
  readonly sex: Sex;
  readonly age: string;
  readonly high: boolean;
}

/**
 * Föreslaget namn: the variables that tell a landscape from the others, most telling first, without a judgement:
 * "Hög andel hyresrätter, låg nettoinkomst".
 */
export function sayLandscape(speech: Speech, telling: readonly TellingVariable[]): string {
  const said = telling.map((one) => sayTrait(speech, one)).join(', ');
  if (said === '') return speech.say('compass.name.average');
  return said.charAt(0).toLocaleUpperCase(speech.language) + said.slice(1);
}

/** The same in both languages. */
export function proposeNames(telling: readonly TellingVariable[]): BothLanguages {
  return { sv: sayLandscape(speak('sv'), telling), en: sayLandscape(speak('en'), telling) };
}

function sayTrait(speech: Speech, { indicator, name, sex, age, high }: TellingVariable): string {
  const level = high ? 'high' : 'low';
  const known = speech.sayIfKnown(`compass.name.trait.${indicator}`, { level });
  const trait =
    known ?? speech.say('compass.name.trait', { level, name: inSentence(name[speech.language]) });
  const group = [
    ...(sex === 'total' ? [] : [speech.say(`sex.${sex}`)]),
    ...(age === 'total' ? [] : [sayAge(speech, age)]),
  ].join(', ');
  return group === '' ? trait : speech.say('compass.name.group', { trait, group });
}

/** A name as it stands inside a sentence: a capital only where the second letter is one too. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
