import { stemWord } from './stem-word.ts';

/** Words that bind a sentence together. */
const binding = [
  'alla allt alltid alltmer alltså andra annan annat antal att av bara bland bli blir blivit',
  'båda både bör ca de del delar dels dem den denna deras dess dessa det detta dig din dock du',
  'där därför då efter ej eller en enligt er ett exempelvis finnas finns fler flera framför',
  'framåt från få får fått för före gemensam gemensamma gemensamt genom ger ges gör göra ha',
  'haft han har hela helst helt hon hos hur här i icke in inför inga ingen inget inklusive',
  'innan inom inte ja jag kan kommer kring kunde kunna liksom län länet man med mellan men mer',
  'mest minska minskad mot mycket många måste möjlig möjligt ned ner ny nya nytt när nära nå',
  'någon något några och också olika om oss på redan runt samma samt sedan sig sin sina sitt',
  'själv ska skall sker skulle som särskild särskilda särskilt sätt så sådan ta tar tex till',
  'tills tillsammans tre två ur ut utan utifrån vad var vara varje vars vart vem vi via vid',
  'vilka vilken vilket vill vår våra vårt än ännu är även år åt öka ökad ökade ökat över övrig',
  'övriga',
];

/** Words that every plan of this field has: what is done with any subject, whom for, and when. */
const ofTheField = [
  'aktivitet aktiviteter aktör aktörer anordna ansvara arbeta arbetar arbete arbetet arbetssätt',
  'barn barnen behov berörda bidra bjuda bygga delta deltagare driva effekt erbjuda erbjuds',
  'fortsätta främja fördjupa förebygga förebyggande genomföra genomförande genomförs gratis',
  'grupp grupper helg helger hålla håller höst information informera inriktad inriktning insats',
  'insatser invånare klass kommun kommunen kommunens kommuner kontakt kraftsamla kunskap',
  'kunskaper kväll kvällar leda ledda lokal lokala metod metoder motverka människor mål',
  'målgrupp månad möjlighet möjligheter område områden områdena ordna ordnar part parten parter',
  'parterna period person personer plan planera planerad prevention preventiv prioritera',
  'prioriterad process processen program projekt regional regionala relaterad relaterat rikta',
  'riktad riktar samarbeta samarbete samordna samordning samråd samverka samverkan sommar',
  'starta startar strategi stärka stärker stärkt syfte termin ung unga ungdom ungdomar utbilda',
  'utbildning utsatt utsatta utveckla utvecklad utvecklar utveckling utöka vecka verka',
  'verksamhet verksamheter vinter vuxna vår äldre årskurs åtagande åtgärd åtgärder',
];

const stemsOf = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')).map(stemWord));
const bindingStems = stemsOf(binding);
const fieldStems = stemsOf(ofTheField);

/**
 * Tomt ord: says nothing of what an effort is about. Whom it is for, where and when are told apart, so
 * their words do not count here either.
 *
 * @example
 * isEmptyStem('insat') // => true
 * isEmptyStem('läxhjälp') // => false
 */
export function isEmptyStem(stem: string): boolean {
  return bindingStems.has(stem) || fieldStems.has(stem);
}

/** Whether a stem may be a part of a compound though it is empty: grupp in samtalsgrupp, never för in förskola. */
export function isFieldStem(stem: string): boolean {
  return fieldStems.has(stem);
}

/** Whether a stem only binds a sentence together. */
export function isBindingStem(stem: string): boolean {
  return bindingStems.has(stem);
}
