/** What an answer holds, before anything is known of it: own fields only, and no guesses of kind. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of its own; undefined where there is none or nothing to have one. */
export const fieldOf = (value: unknown, name: string): unknown =>
  isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** Trimmed text; empty for all that is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A finite number as JSON has them; undefined for all else, texts with digits included. */
export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
