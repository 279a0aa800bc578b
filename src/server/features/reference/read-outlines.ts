import type { DivisionId } from '#domain/areas/area.ts';
import { checkOutlineCodes } from '#domain/areas/check-outline-codes.ts';
import { checkOutlines } from '#domain/areas/check-outlines.ts';
import type { SoundOutline } from '../areas/measure-outlines.ts';
import { parseGeojson } from '../areas/read-geojson.ts';
import { readOutlines } from '../areas/read-outlines.ts';

/** Which division's borders a file holds, and what is known of it. */
export interface OutlineFile {
  readonly file: string;
  readonly division: DivisionId;
  readonly codeField: string;
  readonly knownCodes: ReadonlySet<string>;
}

/**
 * Reads the borders that come with the program and checks them in SWEREF 99 TM; a gap between them is a
 * fault too.
 *
 * @throws DomainError `area/…`: the first refusal, with file, feature, field and value
 */
export function readShippedOutlines(text: string, options: OutlineFile): readonly SoundOutline[] {
  const { file, codeField, division } = options;
  const fields = { codeField, nameField: null, regsoField: null };
  const { labels, degrees, metres, refusals } = readOutlines(parseGeojson(text, file), fields);
  const codes = { ...options, field: codeField, unknownCodes: 'refused' } as const;
  const refusal = refusals[0] ?? checkOutlineCodes(labels, codes)[0] ?? firstFault(file, metres);
  if (refusal !== undefined) throw refusal;
  return degrees.map((outline, i) => ({
    id: `${division}:${outline.code}`,
    degrees: outline.geometry,
    metres: metres[i]!.geometry, // the two lists are of the same outlines
  }));
}

function firstFault(...given: Parameters<typeof checkOutlines>): Error | undefined {
  const { refusals, gaps } = checkOutlines(...given);
  return refusals[0] ?? gaps[0];
}
