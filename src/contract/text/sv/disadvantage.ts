/** Refusals about rule versions, and the heads of the rule's table. */
export const disadvantage = {
  'error.rule/unknown-version':
    'Regelversion {version} finns inte. Se listan över versioner under Data, Regeln.',
  'error.rule/at-least-out-of-range':
    'Antalet villkor som ska vara uppfyllda är {atLeast}, men regeln har {conditions} villkor. Ange ett heltal från 1 till {conditions}.',
  'error.rule/repeated-indicator': 'Indikatorn {indicator} står i två villkor. Ta bort det ena.',
  'error.rule/unknown-indicator':
    'Indikatorn {indicator} finns inte. Välj en ur listan under Data, Indikatorer.',
  'error.rule/no-conditions': 'Regeln har inga villkor. Lägg till minst ett.',
  'error.rule/changed-meanwhile':
    'Någon har fastställt version {latest} sedan du började från version {basedOn}. Läs den, och gör ditt förslag på nytt.',
  'error.rule/unchanged':
    'Förslaget säger detsamma som version {version}. Ändra något, eller låt den gälla.',
  'error.rule/malformed-date':
    '”{date}” är ingen dag. Skriv den dag versionen gäller från som 2026-11-22.',
  'error.rule/begins-before-latest':
    'Version {latest} gäller från {latestFrom}, så en ny version kan inte gälla från {date}. Välj den dagen eller en senare.',
  'rule-table.population': 'Invånare',
  'rule-table.met': 'Uppfyllda villkor',
  'rule-table.undecided': 'Oavgjorda villkor',
  'rule-table.conditions': 'Antal villkor',
  'rule-table.at-least': 'Krävs',
  'rule-table.outcome': 'Regelns utfall',
  'rule-table.borderline': 'Gränsfall',
  'rule-table.condition': 'Villkor',
  'rule-table.used': 'Mått som använts',
  'rule-table.direction': 'Uppfyllt när värdet är',
  'rule-table.difference': 'Skillnad',
  'rule-table.condition-outcome': 'Villkorets utfall',
  'rule-table.near-line': 'Nära gränsen',
} as const;
