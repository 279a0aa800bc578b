import { DomainError } from '#domain/domain-error.ts';
import { askRaw } from '../client/ask-raw.ts';
import { sourceError } from '../client/check-answer.ts';
import { hostOf } from '../client/hosts.ts';
import { unexpected } from '../client/read-json.ts';
import type { Fetching, SourceClient } from '../client/source-client.ts';
import { type OutlineLayer, outlineLayers } from './layers.ts';
import { readOutlinePage } from './read-outline-page.ts';

/** Objects in one answer: the service has needed 90 seconds for as many. */
const pageSize = 500;
const deadline = 180_000;
/** No county has as many small areas; Sweden has 6,160. */
const mostAreas = 10_000;

export interface OutlineQuestion {
  /** `stat:DeSO_2025`, `stat:RegSO_2025`, `stat:DeSO_2018`, `stat:RegSO_2020`. */
  readonly layer: string;
  /** Two digits. */
  readonly county: string;
}

/** One GeoJSON file of the whole county, in the system the service states in it, as it is to be loaded. */
export interface FetchedOutlines {
  readonly geojson: Uint8Array;
  readonly features: number;
}

/**
 * Hämta områdesgränser ur SCB:s karttjänst (WFS 2.0): page by page, in order of code, each area once, and
 * as many as the service says there are.
 *
 * @throws DomainError `source/…`
 */
export async function fetchOutlines(
  client: SourceClient,
  { layer: name, county }: OutlineQuestion,
  fetching: Fetching = {},
): Promise<FetchedOutlines> {
  const layer = outlineLayers.find((one) => one.layer === name);
  if (layer === undefined || !/^\d\d$/.test(county)) {
    throw new DomainError('source/changed-code-list', {
      table: name,
      variable: 'lanskod',
      codes: county,
    });
  }
  const features: unknown[] = [];
  const codes = new Set<string>();
  let crs: unknown;
  for (let matched = 1; features.length < matched; ) {
    const url = addressOf(layer, county, features.length);
    const from = hostOf(new URL(url));
    const answer = await askRaw(client, { url, deadline }, fetching);
    const page = readOutlinePage(answer, layer, county);
    matched = page.matched;
    const repeated = page.codes.find((code, i) => codes.has(code) || page.codes.indexOf(code) < i);
    if (repeated !== undefined) throw sourceError(from, 'repeated-row', { row: repeated });
    for (const code of page.codes) codes.add(code);
    features.push(...page.features);
    crs = page.crs;
    const stuck = page.features.length === 0 || features.length > matched;
    if (stuck || matched > mostAreas) {
      if (matched === 0 || matched > mostAreas) throw unexpected(answer, 'numberMatched');
      throw sourceError(from, 'incomplete-answer', { expected: matched, came: features.length });
    }
  }
  const collection = { type: 'FeatureCollection', name: layer.layer, crs, features };
  return { geojson: Buffer.from(JSON.stringify(collection)), features: features.length };
}

function addressOf(layer: OutlineLayer, county: string, start: number): string {
  const parameters = new URLSearchParams({
    service: 'WFS',
    version: '2.0.0',
    request: 'GetFeature',
    typeNames: layer.layer,
    outputFormat: 'application/json',
    // The layers' own system: easting before northing, so that no order of axes has to be guessed.
    srsName: 'EPSG:3006',
    CQL_FILTER: layer.within(county),
    // Without an order the pages of the service may overlap.
    sortBy: layer.codeField,
    count: String(pageSize),
    startIndex: String(start),
  });
  return `https://geodata.scb.se/geoserver/stat/wfs?${parameters}`;
}
