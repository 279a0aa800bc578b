import { area } from './sv/area.ts';

/** Every sentence of the interface in Swedish. */
export const sv = { ...area } as const;
