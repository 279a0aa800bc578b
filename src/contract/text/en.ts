import { area } from './en/area.ts';
import { measure } from './en/measure.ts';
import type { Translation } from './language.ts';
import type { sv } from './sv.ts';

/** Every sentence of the interface in English. */
export const en: Translation<typeof sv> = { ...area, ...measure };
