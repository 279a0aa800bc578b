import type { Translation } from '../language.ts';
import type { area as sv } from '../sv/area.ts';

export const area: Translation<typeof sv> = {
  'level.country': 'country',
  'level.county': 'county',
  'level.municipality': 'municipality',
  'level.regso': 'RegSO',
  'level.deso': 'DeSO',
  'level.composite': 'composite area',
  'error.area/malformed-id':
    '{area} is not an area id. An id is a division, a colon and a code, such as deso2025:0380C1230 or municipality:0380.',
  'error.area/malformed-code':
    'The code {code} does not have the form of codes in {division}. Check that leading zeros are still there.',
  'error.area/unknown-division':
    'The division {division} does not exist. Those that exist are listed at /api/divisions.',
  'error.area/unknown-area':
    'The area {area} is not loaded. Those that are loaded are listed per division.',
  'error.area/no-area-here':
    'The place {longitude} east, {latitude} north lies outside the areas loaded of {division}. Places are given in degrees in WGS 84, longitude first.',
  'error.area/no-geometry':
    'No borders are loaded for the division {division}, so it can be neither drawn nor looked up by place.',
  'error.area/wrong-vintage':
    'Feature {feature} of {file}: the code {code} belongs to another edition than {division}. Load the file in the right edition.',
  'error.area/duplicate-code':
    'Feature {feature} of {file}: the code {code} in the field {field} already stands in feature {other}. Keep one of them.',
  'error.area/wrong-projection':
    'Feature {feature} of {file}: the coordinate {value} lies outside Sweden in WGS 84 (longitude first) and in SWEREF 99 TM. Save the file again in one of them.',
  'error.area/unsupported-projection':
    'The file {file} states the coordinate system {value}. Save it again in WGS 84 (EPSG:4326) or SWEREF 99 TM (EPSG:3006).',
  'error.area/not-geojson':
    'The file {file} is not a GeoJSON FeatureCollection. Export the areas as GeoJSON.',
  'error.area/ring-not-closed':
    'Feature {feature} of {file} ({code}): a border does not end where it begins. Close it and load again.',
  'error.area/ring-self-crossing':
    'Feature {feature} of {file} ({code}): the border crosses itself at {value}. Correct it there.',
  'error.area/ring-too-short':
    'Feature {feature} of {file} ({code}): a border has fewer than three corners or no surface. Remove or redraw it.',
  'error.area/not-a-polygon':
    'Feature {feature} of {file} ({code}): the geometry is {value}, but an area must be a Polygon or MultiPolygon.',
  'error.area/missing-code-field':
    "Feature {feature} of {file} lacks the field {field} with the area's code. Name the right field or fill in the code.",
  'error.area/overlap':
    'The areas {code} and {other} of {file} overlap by {squareMetres} square metres. Correct the border between them.',
  'error.area/gap':
    'Between the areas of {file} there is a gap of {squareMetres} square metres at {value}, surrounded by {codes}. Fill it or correct the borders.',
};
