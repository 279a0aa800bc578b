/** Sociala kompassen: vad en körning gör, föreslagna namn, tabeller och fel. Skärmens meningar är i landscape.ts. */
export const compass = {
  'compass.doing.waiting': 'Väntar på sin tur',
  'compass.doing.landscapes': 'Söker landskapen',
  'compass.doing.stability': 'Prövar hur fasta de är',
  'compass.doing.evidence': 'Jämför olika antal landskap',
  'compass.doing.picture': 'Ritar bilden av likhet',
  'compass.doing.storing': 'Sparar',
  'compass.name.trait': '{level, select, high {högt värde på} other {lågt värde på}} {name}',
  'compass.name.trait.disposable-income-median':
    '{level, select, high {hög} other {låg}} disponibel inkomst',
  'compass.name.trait.education': '{level, select, high {hög} other {låg}} utbildningsnivå',
  'compass.name.trait.employment': '{level, select, high {hög} other {låg}} sysselsättning',
  'compass.name.trait.felt-unsafe-outdoors':
    '{level, select, high {hög} other {låg}} otrygghet utomhus',
  'compass.name.trait.financial-assistance':
    '{level, select, high {hög andel} other {låg andel}} med ekonomiskt bistånd',
  'compass.name.trait.foreign-background':
    '{level, select, high {hög andel} other {låg andel}} med utländsk bakgrund',
  'compass.name.trait.low-economic-standard':
    '{level, select, high {hög andel} other {låg andel}} med låg ekonomisk standard',
  'compass.name.trait.net-income': '{level, select, high {hög} other {låg}} nettoinkomst',
  'compass.name.trait.population': '{level, select, high {många} other {få}} invånare',
  'compass.name.trait.rented-dwellings':
    '{level, select, high {hög andel} other {låg andel}} hyresrätter',
  'compass.name.trait.share-0-19':
    '{level, select, high {hög andel} other {låg andel}} barn och unga',
  'compass.name.trait.share-20-34':
    '{level, select, high {hög andel} other {låg andel}} unga vuxna',
  'compass.name.trait.share-65-plus': '{level, select, high {hög andel} other {låg andel}} äldre',
  'compass.name.trait.sick-days': '{level, select, high {många} other {få}} sjukdagar',
  'compass.name.trait.sickness-compensation':
    '{level, select, high {hög andel} other {låg andel}} med sjukersättning',
  'compass.name.trait.single-person-households':
    '{level, select, high {hög andel} other {låg andel}} ensamboende',
  'compass.name.trait.unemployment': '{level, select, high {hög} other {låg}} arbetslöshet',
  'compass.name.trait.upper-secondary-eligibility':
    '{level, select, high {hög} other {låg}} gymnasiebehörighet',
  'compass.name.trait.wages': '{level, select, high {höga} other {låga}} löner',
  'compass.name.group': '{trait} ({group})',
  'compass.name.average': 'Nära länets medel',
  'log.action.compass/ordered': 'beställde',
  'log.action.compass/adopted': 'fastställde',
  'log.action.compass/named': 'gav namn åt',
  'log.action.compass/loaded': 'läste in',
  'log.object.compass-run': 'körningen {id}',
  'log.object.landscape': 'landskapet {id}',
  'log.object.outside-compass': 'kompassen {id}',
  'compass-table.title': 'Sociala landskap {year}',
  'compass-table.letter': 'Landskap',
  'compass-table.landscape': 'Landskapets namn',
  'compass-table.firmness': 'Fasthet',
  'compass-table.firmness.core': 'kärna',
  'compass-table.firmness.edge': 'kant',
  'compass-table.firmness.either': 'kan lika gärna vara nästa',
  'compass-table.width': 'Silhuettbredd',
  'compass-table.share': 'Andel av omdragningarna i samma landskap',
  'compass-table.second': 'Näst närmaste landskap',
  'compass-table.x': 'Läge i bilden, första axeln',
  'compass-table.y': 'Läge i bilden, andra axeln',
  'compass-table.left-out': 'Utan landskap, saknar',
  'compass-table.about':
    'Landskapen beskriver områden som liknar varandra i de valda måtten. De förklarar inget och säger inget om enskilda människor.',
  'compass-table.run': 'Körning {run}, kontrollsumma {checksum}.',
  'compass-table.moves': 'Flyttar från {from} till {to}',
  'compass-table.from': 'Från landskap',
  'compass-table.to': 'Till landskap',
  'compass-table.borderline': 'Gränsfall',
  'compass-table.because': 'Mått som ändrats mest',
  'error.compass/no-areas':
    'Indelningen {division} har inga områden inlästa. Läs in eller hämta områdena, eller välj en annan indelning.',
  'error.compass/variable-count':
    'Receptet har {count} variabler. Välj minst {least} och högst {most}.',
  'error.compass/repeated-variable':
    'Variabeln {indicator} ({sex}, {age}) är vald flera gånger. Ta bort den ena, eller ge den större vikt.',
  'error.compass/weight-out-of-range':
    'Vikten {weight} för {indicator} går inte att använda. Välj ett tal över 0 och högst 100.',
  'error.compass/reason-for-transform':
    'Variabeln {indicator} räknas om utan att det står varför. Skriv skälet, eller räkna inte om den.',
  'error.compass/reason-for-weight':
    'Variabeln {indicator} väger annat än 1 utan att det står varför. Skriv skälet, eller låt den väga 1.',
  'error.compass/reason-for-k':
    'Antalet landskap är {k} och inte {usual} som i rådets första kompass. Skriv varför.',
  'error.compass/k-out-of-range': 'Antalet landskap är {k}. Välj minst {least} och högst {most}.',
  'error.compass/no-values':
    'Indikatorn {indicator} har inget värde till och med {year} i indelningen. Läs in värden, välj ett senare år eller ta bort variabeln.',
  'error.compass/constant-variable':
    'Indikatorn {indicator} är lika i alla områden {period}, så den skiljer inget åt. Ta bort den.',
  'error.compass/no-spread':
    'Indikatorn {indicator} har nästan samma värde överallt, så omräkningen {transform} med skalan {scale} skiljer inget åt. Välj en annan omräkning eller skalan z.',
  'error.compass/not-positive':
    'Indikatorn {indicator} har värdet {value}, och logaritmen finns bara för tal över 0. Välj en annan omräkning, till exempel asinh.',
  'error.compass/too-few-areas':
    '{count} områden har alla värden, och det räcker inte till {k} landskap. Välj färre landskap eller ta bort variabler som ofta saknas.',
  'error.compass/too-few-distinct':
    'Områdena har bara {distinct} olika uppsättningar värden, så {k} landskap finns inte. Välj färre landskap eller fler variabler.',
  'error.compass/too-many-waiting':
    '{count} körningar väntar redan. Vänta tills någon är klar, eller avbryt en.',
  'error.compass/unknown-run':
    'Körningen {run} finns inte. De som finns är listade under /api/compass/runs.',
  'error.compass/not-done':
    'Körningen {run} är inte klar, så den har inget resultat. Vänta tills den är klar, eller beställ den igen.',
  'error.compass/not-running': 'Körningen {run} pågår inte, så det finns inget att avbryta.',
  'error.compass/already-adopted':
    'Körningen {run} är redan fastställd och är den som kartan visar för året.',
  'error.compass/interrupted':
    'Samsyn stängdes innan körningen var klar, så den har inget resultat. Beställ den igen.',
  'error.compass/unexpected':
    'Körningen avbröts av ett fel i programmet och har inget resultat. Felet står i programmets logg. Beställ den igen.',
  'error.compass/unknown-landscape':
    'Landskapet {landscape} finns inte. De som finns står i varje körning under /api/compass/runs.',
  'error.compass/name-taken':
    'Namnet ”{name}” har redan landskap {letter}. Välj ett annat, så att de går att skilja åt.',
  'error.compass/unknown-outside':
    'Kompassen {compass} finns inte. De som finns är listade under /api/compass/outside.',
  'error.compass/no-area-column':
    '{file} saknar en kolumn med områdeskoder. Kolumnerna är {heads}. Döp den med koder till Område.',
  'error.compass/no-class-column':
    '{file} saknar en kolumn med klasser. Kolumnerna är {heads}. Döp den till Klass.',
  'error.compass/no-known-area':
    'Inget område i {file} finns i indelningen {division}. Kontrollera koderna och att rätt indelning är vald.',
  'error.compass/class-count':
    '{file} har {count} klasser. En kompass har minst {least} och högst {most}; kontrollera att rätt kolumn är klassen.',
  'error.compass/area-in-two-classes':
    'Rad {row} i {file}: området {value} är i klassen ”{class}” här men i ”{other}” på en tidigare rad. Behåll en av raderna.',
  'error.compass/class-too-long':
    'Rad {row} i {file}: klassens namn är längre än {limit} tecken. Korta det.',
  'error.compass/already-loaded':
    'Just den här filen är redan inläst som ”{name}” {year}. Inget sparades.',
  'error.compass/changed-meanwhile':
    'Filen eller områdena är inte desamma som vid förhandsgranskningen. Inget sparades. Förhandsgranska den på nytt.',
} as const;
