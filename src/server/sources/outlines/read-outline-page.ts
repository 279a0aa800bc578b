import { isCodeOf } from '#domain/areas/area.ts';
import { fieldOf, numberOf } from '../client/read-fields.ts';
import { readJson, unexpected } from '../client/read-json.ts';
import type { RawAnswer } from '../client/source-client.ts';
import type { OutlineLayer } from './layers.ts';

/** En sida av områdesgränser: its objects unread but for their codes, and how many the layer says there are. */
export interface OutlinePage {
  readonly features: readonly unknown[];
  readonly codes: readonly string[];
  readonly matched: number;
  /** What the coordinates are said to be in, to be handed on as it is. */
  readonly crs: unknown;
}

/**
 * Läs sida ur karttjänsten (WFS 2.0, GeoJSON). Every object must be of the county, have a code in the
 * division's form, and an area for geometry.
 *
 * @throws DomainError `source/unexpected-answer`
 */
export function readOutlinePage(
  answer: RawAnswer,
  layer: OutlineLayer,
  county: string,
): OutlinePage {
  const document = readJson(answer);
  const features = fieldOf(document, 'features');
  const matched =
    numberOf(fieldOf(document, 'numberMatched')) ?? numberOf(fieldOf(document, 'totalFeatures'));
  if (fieldOf(document, 'type') !== 'FeatureCollection' || !Array.isArray(features)) {
    throw unexpected(answer, 'features');
  }
  if (matched === undefined) throw unexpected(answer, 'numberMatched');
  const codes = features.map((feature: unknown, i) => {
    const code = fieldOf(fieldOf(feature, 'properties'), layer.codeField);
    const known = typeof code === 'string' && isCodeOf(layer.division, code);
    if (!known || !code.startsWith(county) || !isShape(fieldOf(feature, 'geometry'))) {
      throw unexpected(answer, `features ${i + 1}`);
    }
    return code;
  });
  return { features, codes, matched, crs: fieldOf(document, 'crs') };
}

/** An area with nothing but numbers for coordinates; whether it is a valid one, the load tells. */
function isShape(geometry: unknown): boolean {
  const kind = fieldOf(geometry, 'type');
  const depth = kind === 'Polygon' ? 3 : kind === 'MultiPolygon' ? 4 : 0;
  return depth > 0 && isNested(fieldOf(geometry, 'coordinates'), depth);
}

function isNested(value: unknown, depth: number): boolean {
  if (depth === 0) return numberOf(value) !== undefined;
  return Array.isArray(value) && value.length > 0 && value.every((one) => isNested(one, depth - 1));
}
