import type { Translation } from '../language.ts';
import type { outline as sv } from '../sv/outline.ts';

export const outline: Translation<typeof sv> = {
  'outline.title': 'Load borders',
  'outline.back': 'To the areas of {division}',
  'outline.lead':
    'Load areas with borders from a file: GeoJSON, TopoJSON, GeoPackage or a zipped Shapefile. You see everything that will happen before anything is saved.',
  'outline.fetch':
    'Fetch the whole county in one file: all borders are then drawn with the same care and do not overlap each other. The service is slow: it may take some minutes.',
  'outline.fetch-link':
    "Download {division} for the county from Statistics Sweden's geodata service",
  'outline.file': 'File with borders',
  'outline.file-hint':
    "GeoJSON, TopoJSON, GeoPackage or Shapefile (zipped with .shp, .dbf and .prj) in WGS 84 or SWEREF 99, at most 25 MB, with each area's code in a field. Choose a file or drop it here.",
  'outline.same':
    'All areas in the file are already loaded with the same borders. Loading again changes nothing.',
  'outline.features': 'Features in the file',
  'outline.projection': 'Coordinate system',
  'outline.format': 'File format',
  'outline.format.geojson': 'GeoJSON',
  'outline.format.topojson': 'TopoJSON',
  'outline.format.geopackage': 'GeoPackage',
  'outline.format.shapefile': 'Shapefile',
  'outline.layer': 'Layer of the file',
  'outline.no-layer': 'choose one',
  'outline.new': 'New areas',
  'outline.firstBorder': 'Get their first border',
  'outline.newBorder': 'Get a new border',
  'outline.renamed': 'Change only name or place',
  'outline.same-areas': 'Unchanged',
  'outline.new-regso': 'New RegSO',
  'outline.neighbours': 'Pairs of areas that border on each other afterwards',
  'outline.by-municipality': 'By municipality',
  'outline.examples': 'The first areas that change',
  'outline.change': 'Change',
  'outline.change.new': 'new',
  'outline.change.first-border': 'first border',
  'outline.change.new-border': 'new border',
  'outline.change.renamed': 'new name or place',
  'outline.change.same': 'unchanged',
  'outline.code-field': "Field with the area's code",
  'outline.name-field': "Field with the area's name",
  'outline.regso-name-field': 'Field with the name of the RegSO',
  'outline.regso-field': 'Field with the code of the RegSO',
  'outline.no-field': 'none',
  'outline.source': 'Where the borders were fetched',
  'outline.source-hint':
    'Such as the geodata service of Statistics Sweden, layer stat:DeSO_2025, 2026-11-22.',
  'outline.done':
    'Loaded: {added, plural, one {one new area} other {# new areas}}, {drawn, plural, one {one new border} other {# new borders}} for areas that were there, {renamed, plural, one {one name or place} other {# names or places}}. The map shows them now.',
  'outline.done-same': 'The areas were already loaded with the same borders. Nothing changed.',
  'outline.to-areas': 'To the areas',
  'outline.loads': 'Loaded borders',
  'outline.load-areas': 'Areas',
  'division.own.title': 'Add a division of your own',
  'division.own.lead':
    "A division of your own, such as NYKO, is a municipality's or another party's own areas. It stands by itself: its areas are never ranked together with others.",
  'division.own.name-sv': 'Name in Swedish',
  'division.own.name-en': 'Name in English',
  'division.own.id': 'Short name',
  'division.own.id-hint':
    'At least two words in small letters a–z with hyphens between, and a year last: nyko-uppsala2024. Used in addresses and files.',
  'division.own.within': 'Lies in',
  'division.own.choose': 'choose municipality or county',
  'division.own.method': 'How it was made',
  'division.own.method-hint':
    'What a reader needs to know: what the borders follow, basis and shortcomings.',
  'division.own.made-by': 'Made by',
  'division.own.source': 'Where the borders are found',
  'division.own.licence': 'Licence',
  'division.own.author': 'Who adds it',
  'division.own.add': 'Add the division',
  'division.own.added': 'The division {division} is added. Load its borders, and it is on the map.',
  'outline.cli.file':
    '{file} ({format}): {features} features in {projection}, code from the field {codeField}, division {division}.',
  'outline.cli.changes':
    '{added} new areas, {first} get their first border, {drawn} get a new border, {renamed} change only name or place, {same} unchanged. {regso} new RegSO.',
  'outline.cli.municipality': '{name}: {added} new, {drawn} with a new border, {same} unchanged.',
};
