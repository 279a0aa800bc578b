/** Språk: the interface's languages, Swedish first. */
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** A catalogue with the same keys as the Swedish one. */
export type Translation<T> = { readonly [K in keyof T]: string };
