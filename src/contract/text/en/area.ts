import type { Translation } from '../language.ts';
import type { area as sv } from '../sv/area.ts';

export const area: Translation<typeof sv> = {
  'level.country': 'country',
  'level.county': 'county',
  'level.municipality': 'municipality',
  'level.regso': 'RegSO',
  'level.deso': 'DeSO',
  'level.own': 'division of your own',
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
    'The file {file} states the coordinate system {value}. Save it again in WGS 84 (EPSG:4326) or SWEREF 99 TM (EPSG:3006); the local zones of SWEREF 99 are read too.',
  'error.area/not-geojson':
    'The file {file} is neither a GeoJSON FeatureCollection, TopoJSON, a GeoPackage nor a zipped Shapefile. Export the areas in one of those formats.',
  'error.area/empty-file': '{file} is empty. Choose a file with areas.',
  'error.area/unreadable-file':
    '{file} is neither whole text in UTF-8 nor a whole GeoPackage: it is damaged or in another format. Export the areas again as GeoJSON, TopoJSON, GeoPackage or a zipped Shapefile.',
  'error.area/no-features': '{file} has no features. Check that the right layer was exported.',
  'error.area/too-many-features':
    '{file} has {features} features and the limit is {limit}. Load one county at a time.',
  'error.area/made-here':
    'The areas of {division} are put together by Samsyn and have no borders to load. Choose another division.',
  'error.area/malformed-own-division':
    'A division of your own cannot be called “{value}”. Write at least two words in small letters a–z with hyphens between and a year last, at most 40 characters, such as nyko-uppsala2024.',
  'error.area/own-division-elsewhere':
    'A division of your own lies in a municipality or a county, not in {area}. Choose the municipality or the county.',
  'error.area/division-exists':
    'The division {division} already exists. Choose another name, for instance with another year.',
  'error.area/malformed-reading':
    'The reading has the wrong shape in {fields}. It may have codeField, nameField, regsoField and layer; parts left out are proposed.',
  'error.area/malformed-statement':
    'What is said of the load has the wrong shape in {fields}. Say who loads, where the borders were fetched and which file was previewed.',
  'error.area/changed-meanwhile':
    'Other borders were loaded while {file} was read. Nothing of the file was saved. Preview it again.',
  'error.area/xml-not-read':
    'The file {file} is XML, such as GML or KML, which is not read. Export the areas as GeoJSON, GeoPackage or Shapefile.',
  'error.area/damaged-topology':
    'The file {file} says it is TopoJSON, but its arcs or objects do not hold together. Export it again.',
  'error.area/not-geopackage':
    'The file {file} is an SQLite database but not a GeoPackage: it lacks the tables that describe layers and coordinate systems. Export the areas as a GeoPackage.',
  'error.area/bare-shapefile':
    '{file} is only a part of a Shapefile. Pack .shp, .dbf and .prj, and .cpg if there is one, in a zip file and load that.',
  'error.area/no-shapefile':
    'The archive {file} has no Shapefile (.shp), nor one single file in GeoJSON, TopoJSON or GeoPackage. Pack the files directly in the zip file and load it again.',
  'error.area/shapefile-part-missing':
    'The archive {file} lacks {value}. A Shapefile consists of .shp, .dbf with the codes and .prj with the coordinate system: pack all three in the zip file.',
  'error.area/shapefile-parts-differ':
    'In the archive {file}, {value} has {shapes} shapes but {rows} rows in its table. The files do not belong together: export them again.',
  'error.area/damaged-shapefile':
    'The part {value} of the archive {file} is damaged or cut short. Export it again.',
  'error.area/unknown-encoding':
    'The .cpg file in {file} states the encoding {value}, which is not read. Export in UTF-8 or windows-1252.',
  'error.area/archive-too-large':
    'The archive {file} unpacks to more than {megabytes} MB or has more than {entries} files. Pack only the files that belong to the areas.',
  'error.area/too-many-corners':
    '{file} has {corners} corners and the limit is {limit}. Simplify the borders, or load one county at a time.',
  'error.area/choose-layer': '{file} has several layers: {layers}. Choose which of them to load.',
  'error.area/unknown-layer':
    'The layer {value} does not exist in {file}. Those that exist are {layers}. Choose one of them.',
  'error.area/mixed-vintages':
    '{file} mixes editions (number of areas by edition: {vintages}), but a file is loaded into one edition, here {division}. Split the file and load each edition by itself.',
  'error.area/projection-contradicted':
    '{file} states {stated}, but the coordinate {value} in feature {feature} lies in Sweden only as {fits}. Correct what is stated of the coordinate system, or export the file again.',
  'error.area/axes-swapped':
    'The coordinates in {file} have north before east (the first position is {value}). They have been read in that order.',
  'error.area/no-border':
    'Feature {feature} of {file} ({code}) has no border at all. Remove the feature or draw its border.',
  'error.area/curved-border':
    'Feature {feature} of {file} ({code}): the border is drawn with arcs ({value}), which are not read. Turn it into straight lines (linearise) and export again.',
  'error.area/damaged-border':
    'Feature {feature} of {file} ({code}): the border is damaged and cannot be read. Export the file again.',
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
    'The command {command} was not understood at “{word}”. Write samsyn load-areas FILE --division deso2025 --preview, or the same with --yes --author NAME --source SOURCE in place of --preview. Fields are pointed out with --code-field, --name-field and --regso-field, one layer of several with --layer.',
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
