export const area = {
  'level.country': 'riket',
  'level.county': 'län',
  'level.municipality': 'kommun',
  'level.regso': 'RegSO',
  'level.deso': 'DeSO',
  'level.composite': 'sammanslagning',
  'error.area/malformed-id':
    '{area} är inget områdes-id. Ett id består av indelning, kolon och kod, till exempel deso2025:0380C1230 eller municipality:0380.',
  'error.area/malformed-code':
    'Koden {code} har inte den form som koder i {division} har. Kontrollera att inledande nollor är kvar.',
  'error.area/unknown-division':
    'Indelningen {division} finns inte. De som finns är listade under /api/divisions.',
  'error.area/unknown-area':
    'Området {area} finns inte inläst. De som finns är listade per indelning.',
  'error.area/no-area-here':
    'Platsen {longitude} öster, {latitude} norr ligger utanför de områden som är inlästa i {division}. Platsen anges i grader i WGS 84, longitud först.',
  'error.area/no-geometry':
    'Indelningen {division} har inga gränser inlästa, så den kan inte ritas eller slås upp på en plats.',
  'error.area/wrong-vintage':
    'Objekt {feature} i {file}: koden {code} hör till en annan årgång än {division}. Läs in filen i rätt årgång.',
  'error.area/duplicate-code':
    'Objekt {feature} i {file}: koden {code} i fältet {field} förekommer redan i objekt {other}. Behåll ett av dem.',
  'error.area/wrong-projection':
    'Objekt {feature} i {file}: koordinaten {value} ligger utanför Sverige i WGS 84 (longitud först) och SWEREF 99 TM. Spara om filen i ett av dem.',
  'error.area/unsupported-projection':
    'Filen {file} anger koordinatsystemet {value}. Spara om den i WGS 84 (EPSG:4326) eller SWEREF 99 TM (EPSG:3006).',
  'error.area/not-geojson':
    'Filen {file} är ingen GeoJSON FeatureCollection. Exportera områdena som GeoJSON.',
  'error.area/ring-not-closed':
    'Objekt {feature} i {file} ({code}): en gräns slutar inte där den börjar. Slut gränsen och läs in igen.',
  'error.area/ring-self-crossing':
    'Objekt {feature} i {file} ({code}): gränsen korsar sig själv vid {value}. Rätta gränsen där.',
  'error.area/ring-too-short':
    'Objekt {feature} i {file} ({code}): en gräns har färre än tre hörn eller ingen yta. Ta bort den eller rita om den.',
  'error.area/not-a-polygon':
    'Objekt {feature} i {file} ({code}): geometrin är {value}, men ett område ska vara Polygon eller MultiPolygon.',
  'error.area/missing-code-field':
    'Objekt {feature} i {file} saknar fältet {field} med områdets kod. Ange rätt fält eller fyll i koden.',
  'error.area/overlap':
    'Områdena {code} och {other} i {file} överlappar varandra med {squareMetres} kvadratmeter. Rätta gränsen mellan dem.',
  'error.area/gap':
    'Mellan områdena i {file} finns en lucka på {squareMetres} kvadratmeter vid {value}, omgiven av {codes}. Fyll luckan eller rätta gränserna.',
} as const;
