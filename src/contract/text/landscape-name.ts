import type { Language } from './language.ts';

/** What a landscape is called, and what it would be called until people have decided. */
export interface NamedLandscape {
  readonly name: string | null;
  readonly proposedName: Readonly<Record<Language, string>>;
}

/**
 * The name that people have given, else the proposed one.
 *
 * @example
 * landscapeName('sv', { name: null, proposedName: { sv: 'Låg inkomst', en: 'Low income' } }) // => 'Låg inkomst'
 */
export function landscapeName(language: Language, landscape: NamedLandscape): string {
  return landscape.name ?? landscape.proposedName[language];
}
