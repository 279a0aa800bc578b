/** Namn på områden i en egen indelning, ur en lista. */
export const names = {
  'names.title': 'Läs in namn ur en lista',
  'names.lead':
    'Hämta listan över områden här ovanför, skriv om namnen i Excel och läs in den igen. Bara namn som har ändrats byts, och ingenting sparas innan du har sett dem.',
  'names.file': 'Lista med namn',
  'names.file-hint':
    'CSV eller Excel med en kolumn för koden och en för namnet, som i listan ovanför. Välj en fil eller släpp den här.',
  'names.rows': 'Rader i filen',
  'names.changed': 'Byter namn',
  'names.same': 'Oförändrade',
  'names.columns': 'Läses ur kolumnerna',
  'names.before': 'Heter nu',
  'names.after': 'Ska heta',
  'names.none': 'Filen ändrar inget: alla områden heter redan så.',
  'names.source': 'Vem som har bestämt namnen',
  'names.source-hint': 'Till exempel kommunens beslut och dag.',
  'names.done': '{count, plural, one {Ett område har} other {# områden har}} fått nytt namn.',
  'error.area/names-not-ours':
    'Namnen i {division} är utgivarens och ändras inte här. Läs in namn i en egen indelning, eller läs in utgivarens gränser på nytt.',
  'error.area/no-name-columns':
    '{file} saknar en kolumn med koder eller en med namn. Kolumnerna är {heads}. Döp dem till Kod och Område.',
  'error.area/named-unknown':
    '{place}: inget område i {division} har koden ”{value}”. Rätta koden eller ta bort raden.',
  'error.area/named-twice':
    '{place}: området heter ”{value}” här men ”{earlier}” på rad {other}. Behåll en av raderna.',
  'error.area/named-unreadable':
    '{place}: namnet är längre än 200 tecken eller har tecken som inte går att läsa. Skriv om det.',
} as const;
