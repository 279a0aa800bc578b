/** Konton och inloggning. */
export const account = {
  'error.account/wrong-credentials':
    'E-postadressen och lösenordet hör inte ihop. Kontrollera båda, eller be din parts administratör om en ny länk.',
  'error.account/too-many-attempts':
    'För många försök. Vänta {minutes, plural, one {en minut} other {# minuter}} och försök igen.',
  'error.account/weak-password':
    '{reason, select, short {Lösenordet är för kort. Det ska ha minst {shortest} tecken, gärna flera ord.} long {Lösenordet är för långt. Det får ha högst {longest} tecken.} own {Lösenordet liknar ditt eget namn eller din adress. Välj något annat, gärna flera ord.} other {Lösenordet är ett av dem som gissas först. Välj något annat, gärna flera ord.}}',
  'error.account/email-taken':
    'Det finns redan ett konto med den e-postadressen. Ändra det, eller välj en annan adress.',
  'error.account/unknown-account': 'Kontot finns inte.',
  'error.account/unknown-invitation':
    'Länken fungerar inte. Den kan vara använd, för gammal eller ersatt av en nyare. Be om en ny; den första administratörens länk skrivs ut när Samsyn startas om.',
  'error.account/unknown-session': 'Den inloggningen är redan avslutad.',
  'error.account/unknown-party': 'Det finns ingen part som heter {party}.',
  'error.account/unknown-person': 'Den personen finns inte i övningslänet.',
  'error.account/unknown-provider': 'Det finns ingen sådan inloggningstjänst här.',
  'error.account/unknown-personal-link':
    'Länken finns inte. Den kan redan vara återkallad eller för gammal.',
  'error.account/malformed-first-administrator':
    'Namn och e-postadress behövs för den första administratören.',
  'error.account/role-not-grantable': 'Den rollen kan bara en driftansvarig ge eller ändra.',
  'error.account/role-needs-party': 'Den rollen gäller för en part. Välj part först.',
  'error.account/role-needs-body':
    'En samordnare leder ett organ. Välj vilket; för andra roller väljs inget.',
  'error.account/party-is-fixed':
    'Ett konto byter inte part. Stäng kontot och gör ett nytt hos den andra parten.',
  'error.account/last-operator':
    'Kontot är den sista driftansvariga. Gör någon annan driftansvarig först.',
  'error.account/signs-in-elsewhere':
    'Kontot loggar in hos en annan tjänst och har inget lösenord här.',
  'error.account/provider-away':
    'Inloggningstjänsten {provider} svarar inte. Försök igen om en stund, eller logga in med lösenord om du har ett.',
  'error.account/provider-refused':
    'Inloggningen hos {provider} gick inte att slutföra. Börja om från inloggningssidan.',
  'error.account/no-role-follows':
    'Du är känd hos {provider}, men ingen roll här följer av det. Be din parts administratör om en roll.',
  'error.account/bad-provider-file':
    'Filen {file} med inloggningstjänster kan inte användas: {reason}.',
} as const;
