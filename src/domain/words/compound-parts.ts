import { stemWord } from './stem-word.ts';

/** Words of the field that compounds are made of. */
const parts = [
  'alkohol anhörig ansökan arbetsmarknad besök bibliotek biblioteket bostad brott buss butik',
  'café cannabis central cykel cykla dans dator digital diskriminering drog droger dryck fader',
  'familj ferie film frid fritid frukost frånvaro fysisk fysiska fält förening förlossning',
  'förskola förtryck föräldrar gata gemenskap grannar granne gymnasium gård heder hem hemlös',
  'hjälp hot hyra hälsa idrott integration jobb kafé kamera kontroll kost kris kurs kvinna',
  'kvinnofrid ledare lek ljus lov lära lärande lärare läs läsa läsning läxa läxor mamma mat',
  'material missbruk mobbning mobil motion möte mötesplats narkotika natt närvaro nätverk oro',
  'park personal polis polisen praktik prostitution psykisk rast resurs rutin råd rådgivning',
  'rörelse samhälle samtal simma simning sjukvård skola skolor skydd skyddat social spel',
  'spelande språk studie studier stöd sång team teater tobak torg trafik trappa trygghet träff',
  'träna träning tvång uppsökande utomhus vandring verkstad vräkning väg väktare värd värdar',
  'våld vård vårdnad yrke äta öppen öppna',
];

/** Sammansättningsled: words by their stems, into which a compound may be taken apart though no text has them alone. */
export const compoundParts: ReadonlyMap<string, string> = new Map(
  parts.flatMap((line) => line.split(' ')).map((word) => [stemWord(word), word]),
);
