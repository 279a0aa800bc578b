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
  'error.area/empty-file': '{file} is empty. Choose a GeoJSON file with areas.',
  'error.area/unreadable-file':
    '{file} is not whole text in UTF-8: it is damaged, or an archive, a GeoPackage or a Shapefile. Export the areas as GeoJSON in UTF-8.',
  'error.area/no-features': '{file} has no features. Check that the right layer was exported.',
  'error.area/too-many-features':
    '{file} has {features} features and the limit is {limit}. Load one county at a time.',
  'error.area/made-here':
    'The areas of {division} are put together by Samsyn and have no borders to load. Choose another division.',
  'error.area/malformed-reading':
    'The reading has the wrong shape in {fields}. It may have codeField, nameField and regsoField; parts left out are proposed.',
  'error.area/malformed-statement':
    'What is said of the load has the wrong shape in {fields}. Say who loads, where the borders were fetched and which file was previewed.',
  'error.area/changed-meanwhile':
    'Other borders were loaded while {file} was read. Nothing of the file was saved. Preview it again.',
  'error.area/no-code-field':
    "{file} has no field that is recognised as the area's code among {fields}. Point out the field with the code.",
  'error.area/unknown-field':
    'The field {field} is not in {file}. Those that are there are {fields}. Choose one of them.',
  'error.area/code-not-of-division':
    'Feature {feature} of {file}: the field {field} is “{code}”, which does not have the form of codes in {division}. Check that the right field is chosen and that leading zeros are still there.',
  'error.area/unknown-parent':
    "Feature {feature} of {file}: the code {code} lies in {parent}, which is not loaded. Take only the county's areas in the file, or load the larger areas first.",
  'error.area/regso-elsewhere':
    'Feature {feature} of {file}: {code} is said to lie in the RegSO “{value}”, which is not the code of a RegSO in the same municipality. Correct the code, or choose not to read the field.',
  'error.area/unreadable-name':
    'Feature {feature} of {file}: the name “{value}” of {code} is too long or has signs that cannot be saved. Correct the name, or choose not to read the field.',
  'error.area/command-arguments':
    'The command {command} was not understood at “{word}”. Write samsyn load-areas FILE --division deso2025 --preview, or the same with --yes --author NAME --source SOURCE in place of --preview. Fields are pointed out with --code-field, --name-field and --regso-field.',
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
  'error.area/overlap-with-loaded':
    'Feature {feature} of {file}: the area {code} overlaps {other}, which is already loaded, by {squareMetres} square metres. Load both from the same file, such as the whole county at once, or correct the border between them.',
  'error.area/gap':
    'Between the areas of {file} there is a gap of {squareMetres} square metres at {value}, surrounded by {codes}. Fill it or correct the borders.',
};
