export const area = {
  'level.country': 'riket',
  'level.county': 'län',
  'level.municipality': 'kommun',
  'level.regso': 'RegSO',
  'level.deso': 'DeSO',
  'level.composite': 'sammanslagning',
  'level.own': 'egen indelning',
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
    'Filen {file} anger koordinatsystemet {value}. Spara om den i WGS 84 (EPSG:4326) eller SWEREF 99 TM (EPSG:3006); de lokala zonerna av SWEREF 99 läses också.',
  'error.area/not-geojson':
    'Filen {file} är varken en GeoJSON FeatureCollection, TopoJSON, en GeoPackage eller en zippad Shapefile. Exportera områdena i något av de formaten.',
  'error.area/empty-file': '{file} är tom. Välj en fil med områden.',
  'error.area/unreadable-file':
    '{file} är varken hel text i UTF-8 eller en hel GeoPackage: den är skadad eller i ett annat format. Exportera områdena på nytt som GeoJSON, TopoJSON, GeoPackage eller zippad Shapefile.',
  'error.area/no-features': '{file} har inga objekt. Kontrollera att rätt lager exporterades.',
  'error.area/too-many-features':
    '{file} har {features} objekt och gränsen är {limit}. Läs in ett län i taget.',
  'error.area/made-here':
    'Områdena i {division} sätts samman av Samsyn och har inga gränser att läsa in. Välj en annan indelning.',
  'error.area/malformed-own-division':
    'En egen indelning kan inte heta ”{value}”. Skriv minst två ord med små bokstäver a–z, bindestreck emellan, och ett årtal sist, högst 40 tecken, till exempel nyko-uppsala2024.',
  'error.area/own-division-elsewhere':
    'En egen indelning ligger i en kommun eller ett län, inte i {area}. Välj kommunen eller länet.',
  'error.area/division-exists':
    'Indelningen {division} finns redan. Välj ett annat namn, till exempel med ett annat årtal.',
  'error.area/malformed-reading':
    'Läsanvisningen har fel form i {fields}. Den får ha codeField, nameField, regsoField och layer; delar som utelämnas föreslås.',
  'error.area/malformed-statement':
    'Uppgifterna om inläsningen har fel form i {fields}. Ange vem som läser in, var gränserna hämtades och vilken fil som förhandsgranskades.',
  'error.area/changed-meanwhile':
    'Andra gränser lästes in medan {file} lästes. Inget av filen sparades. Förhandsgranska den på nytt.',
  'error.area/xml-not-read':
    'Filen {file} är XML, till exempel GML eller KML, som inte läses. Exportera områdena som GeoJSON, GeoPackage eller Shapefile.',
  'error.area/damaged-topology':
    'Filen {file} säger sig vara TopoJSON, men dess bågar eller objekt hänger inte ihop. Exportera den på nytt.',
  'error.area/not-geopackage':
    'Filen {file} är en SQLite-databas men ingen GeoPackage: den saknar tabellerna som beskriver lager och koordinatsystem. Exportera områdena som GeoPackage.',
  'error.area/bare-shapefile':
    '{file} är bara en del av en Shapefile. Packa .shp, .dbf och .prj, och .cpg om den finns, i en zip-fil och läs in den.',
  'error.area/no-shapefile':
    'Arkivet {file} har ingen Shapefile (.shp) och inte en enda fil i GeoJSON, TopoJSON eller GeoPackage. Packa filerna direkt i zip-filen och läs in den igen.',
  'error.area/shapefile-part-missing':
    'I arkivet {file} saknas {value}. En Shapefile består av .shp, .dbf med koderna och .prj med koordinatsystemet: packa alla tre i zip-filen.',
  'error.area/shapefile-parts-differ':
    'I arkivet {file} har {value} {shapes} former men {rows} rader i tabellen. Filerna hör inte ihop: exportera dem på nytt.',
  'error.area/damaged-shapefile':
    'Delen {value} i arkivet {file} är skadad eller avkortad. Exportera den på nytt.',
  'error.area/unknown-encoding':
    'Filen .cpg i {file} anger teckenkodningen {value}, som inte läses. Exportera i UTF-8 eller windows-1252.',
  'error.area/archive-too-large':
    'Arkivet {file} packar upp till mer än {megabytes} MB eller har fler än {entries} filer. Packa bara de filer som hör till områdena.',
  'error.area/too-many-corners':
    '{file} har {corners} hörn och gränsen är {limit}. Förenkla gränserna, eller läs in ett län i taget.',
  'error.area/choose-layer':
    '{file} har flera lager: {layers}. Välj vilket av dem som ska läsas in.',
  'error.area/unknown-layer':
    'Lagret {value} finns inte i {file}. De som finns är {layers}. Välj ett av dem.',
  'error.area/mixed-vintages':
    '{file} blandar årgångar (antal områden per årgång: {vintages}), men en fil läses in i en årgång, här {division}. Dela upp filen och läs in varje årgång för sig.',
  'error.area/projection-contradicted':
    '{file} anger {stated}, men koordinaten {value} i objekt {feature} ligger i Sverige bara som {fits}. Rätta uppgiften om koordinatsystem, eller exportera filen på nytt.',
  'error.area/axes-swapped':
    'Koordinaterna i {file} står med nord före öst (första läget är {value}). De har lästs i den ordningen.',
  'error.area/no-border':
    'Objekt {feature} i {file} ({code}) har ingen gräns alls. Ta bort objektet eller rita dess gräns.',
  'error.area/curved-border':
    'Objekt {feature} i {file} ({code}): gränsen är ritad med bågar ({value}), som inte läses. Gör om den till raka linjer (linearisera) och exportera på nytt.',
  'error.area/damaged-border':
    'Objekt {feature} i {file} ({code}): gränsen är skadad och kan inte läsas. Exportera filen på nytt.',
  'error.area/no-code-field':
    '{file} har inget fält som känns igen som områdets kod bland {fields}. Peka ut fältet med koden.',
  'error.area/unknown-field':
    'Fältet {field} finns inte i {file}. De som finns är {fields}. Välj ett av dem.',
  'error.area/code-not-of-division':
    'Objekt {feature} i {file}: fältet {field} är ”{code}”, som inte har den form som koder i {division} har. Kontrollera att rätt fält är valt och att inledande nollor är kvar.',
  'error.area/unknown-parent':
    'Objekt {feature} i {file}: koden {code} ligger i {parent}, som inte är inläst. Ta med bara länets områden i filen, eller läs in de större områdena först.',
  'error.area/regso-elsewhere':
    'Objekt {feature} i {file}: {code} sägs ligga i RegSO ”{value}”, som inte är en RegSO-kod i samma kommun. Rätta koden, eller välj att inte läsa fältet.',
  'error.area/unreadable-name':
    'Objekt {feature} i {file}: namnet ”{value}” för {code} är för långt eller har tecken som inte kan sparas. Rätta namnet, eller välj att inte läsa fältet.',
  'error.area/command-arguments':
    'Kommandot {command} kunde inte förstås vid ”{word}”. Skriv samsyn load-areas FIL --division deso2025 --preview, eller samma med --yes --author NAMN --source KÄLLA i stället för --preview. Fält pekas ut med --code-field, --name-field och --regso-field, ett lager av flera med --layer.',
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
  'error.area/overlap-with-loaded':
    'Objekt {feature} i {file}: området {code} överlappar {other}, som redan är inläst, med {squareMetres} kvadratmeter. Läs in båda ur samma fil, till exempel hela länet på en gång, eller rätta gränsen mellan dem.',
  'error.area/gap':
    'Mellan områdena i {file} finns en lucka på {squareMetres} kvadratmeter vid {value}, omgiven av {codes}. Fyll luckan eller rätta gränserna.',
} as const;
