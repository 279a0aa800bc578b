import type { Pace } from '../client/hosts.ts';
import { fieldOf, numberOf } from '../client/read-fields.ts';
import { readJson, unexpected } from '../client/read-json.ts';
import type { RawAnswer } from '../client/source-client.ts';

/** Gränser som servern själv uppger. */
export interface TableLimits {
  readonly maxCells: number;
  readonly pace: Pace;
}

/**
 * Läs gränser ur `/config`.
 *
 * @throws DomainError `source/unexpected-answer` when one of them is absent or none that can be kept
 */
export function readConfig(answer: RawAnswer): TableLimits {
  const config = readJson(answer);
  const positive = (name: string): number => {
    const value = numberOf(fieldOf(config, name)) ?? 0;
    if (value <= 0) throw unexpected(answer, name);
    return value;
  };
  return {
    maxCells: Math.floor(positive('maxDataCells')),
    pace: { calls: positive('maxCallsPerTimeWindow'), seconds: positive('timeWindow') },
  };
}
