/** Vem som får göra vad. */
export const access = {
  'error.access/sign-in-needed': 'Du behöver logga in för att göra det här.',
  'error.access/role-needed':
    'Din roll räcker inte för det här. Be din parts administratör om rollen du behöver.',
  'error.access/not-found':
    'Det finns inget sådant här. Det kan ha tagits bort, eller så är det inte delat med dig.',
  'api.who': 'Får anropas av: {who}.',
  'api.others':
    'Det som en annan part inte delar med den som frågar besvaras som det som inte finns, med 404, också när det ändras.',
  'api.access.public': 'Vem som helst',
  'api.access.signed-in': 'Den som är inloggad',
  'api.access.answer-link': 'Den som har en länk för att svara på en uppföljning',
  'api.access.report-link': 'Den som har en länk till en rapport',
  'api.access.contributor': 'Den som skriver för sin part',
  'api.access.party-administrator': 'Partens administratör',
  'api.access.coordinator': 'Den som leder ett organs arbete, för det organet',
  'api.access.coordination':
    'Den som leder samordningsgruppens, kansligruppens eller rådets arbete',
  'api.access.council': 'Den som leder rådets arbete',
  'api.access.rule-keeper': 'Den som leder rådets arbete, och driftansvarig',
  'api.access.analyst': 'Analytiker och driftansvarig',
  'api.access.operator': 'Driftansvarig',
  'api.access.administrator': 'Partens administratör, för sin part, och driftansvarig',
  'api.access.link-keeper':
    'Partens administratör, för sin part; den som leder samordningsgruppens, kansligruppens eller rådets arbete; driftansvarig',
} as const;
