/** Läs in gränser: skärmens tre steg, och vad kommandoraden säger. */
export const outline = {
  'outline.title': 'Läs in gränser',
  'outline.back': 'Till områdena i {division}',
  'outline.lead':
    'Läs in områden med gränser från en GeoJSON-fil. Du ser allt som kommer att hända innan något sparas.',
  'outline.fetch':
    'Hämta hela länet i en fil, så är alla gränser lika noga ritade och överlappar inte varandra. Tjänsten är långsam: det kan ta några minuter.',
  'outline.fetch-link': 'Ladda ner {division} för länet från SCB:s geodatatjänst',
  'outline.file': 'Fil med gränser',
  'outline.file-hint':
    'GeoJSON i WGS 84 eller SWEREF 99 TM, högst 25 MB, med varje områdes kod i ett fält. Välj en fil eller släpp den här.',
  'outline.same':
    'Alla områden i filen är redan inlästa med samma gränser. En ny inläsning ändrar inget.',
  'outline.features': 'Objekt i filen',
  'outline.projection': 'Koordinatsystem',
  'outline.projection.EPSG:4326': 'WGS 84 (EPSG:4326)',
  'outline.projection.EPSG:3006': 'SWEREF 99 TM (EPSG:3006)',
  'outline.new': 'Nya områden',
  'outline.firstBorder': 'Får sin första gräns',
  'outline.newBorder': 'Får ny gräns',
  'outline.renamed': 'Byter bara namn eller plats',
  'outline.same-areas': 'Oförändrade',
  'outline.new-regso': 'Nya RegSO',
  'outline.neighbours': 'Par av områden som gränsar till varandra efteråt',
  'outline.by-municipality': 'Per kommun',
  'outline.examples': 'De första områdena som ändras',
  'outline.change': 'Ändring',
  'outline.change.new': 'nytt',
  'outline.change.first-border': 'första gränsen',
  'outline.change.new-border': 'ny gräns',
  'outline.change.renamed': 'nytt namn eller ny plats',
  'outline.change.same': 'oförändrat',
  'outline.code-field': 'Fält med områdets kod',
  'outline.name-field': 'Fält med områdets namn',
  'outline.regso-name-field': 'Fält med namn på RegSO',
  'outline.regso-field': 'Fält med kod för RegSO',
  'outline.no-field': 'inget',
  'outline.source': 'Var gränserna är hämtade',
  'outline.source-hint': 'Till exempel SCB:s geodatatjänst, lagret stat:DeSO_2025, 2026-11-22.',
  'outline.done':
    'Inläst: {added, plural, one {ett nytt område} other {# nya områden}}, {drawn, plural, one {en ny gräns} other {# nya gränser}} för områden som fanns, {renamed, plural, one {ett namn eller en plats} other {# namn eller platser}}. Kartan visar dem nu.',
  'outline.done-same': 'Områdena var redan inlästa med samma gränser. Inget ändrades.',
  'outline.to-areas': 'Till områdena',
  'outline.loads': 'Inlästa gränser',
  'outline.load-areas': 'Områden',
  'outline.cli.file':
    '{file}: {features} objekt i {projection}, kod ur fältet {codeField}, indelning {division}.',
  'outline.cli.changes':
    '{added} nya områden, {first} får sin första gräns, {drawn} får ny gräns, {renamed} byter bara namn eller plats, {same} oförändrade. {regso} nya RegSO.',
  'outline.cli.municipality': '{name}: {added} nya, {drawn} med ny gräns, {same} oförändrade.',
} as const;
