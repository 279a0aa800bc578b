import { area } from './sv/area.ts';
import { measure } from './sv/measure.ts';

/** Every sentence of the interface in Swedish. */
export const sv = { ...area, ...measure } as const;
