import { canonicalJson, type Json } from '#domain/compass/canonical-json.ts';
import type { CompassResult } from '#domain/compass/compass-result.ts';
import { hashText } from './hash-text.ts';

/** What two runs must have in common to be the same, byte for byte: SHA-256 of the result in canonical form. */
export function checksumOf(result: CompassResult): string {
  return hashText(canonicalJson(result as unknown as Json)); // plain data without undefined
}
