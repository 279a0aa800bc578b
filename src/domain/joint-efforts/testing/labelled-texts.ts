/** Two invented texts of efforts, and whether a person would say that they are about the same. */
export interface LabelledTexts {
  readonly one: string;
  readonly other: string;
  /** `synonym`: about the same, in other words altogether. */
  readonly label: 'alike' | 'synonym' | 'apart';
}

const alike: readonly (readonly [string, string])[] = [
  [
    'Läxhjälp på biblioteket två kvällar i veckan',
    'Hjälp med läxor efter skolan, med studenter som ledare',
  ],
  ['Föräldrastödsprogram i mindre grupper', 'Stöd till föräldrar med tonåringar'],
  ['Trygghetsvandring med boende och fastighetsägare', 'Trygghetsvandringar höst och vår'],
  ['Skolsociala team som ökar närvaron i skolan', 'Arbete för ökad skolnärvaro i årskurs 7–9'],
  [
    'Simskola för barn som inte kan simma',
    'Gratis simundervisning under sommarlovet: lära sig simma',
  ],
  ['Fritidsgård med öppet fredag och lördag kväll', 'Fritidsgårdens kvällsöppet under helger'],
  [
    'Utbildning om hedersrelaterat våld för skolpersonal',
    'Kunskap om hedersvåld för personal i skola och förskola',
  ],
  ['Fältarbetare på kvällar och helger', 'Fältarbete bland unga på helgkvällar'],
  ['Våldsprevention i skolan med metoden MVP', 'Våldspreventivt program för årskurs 8'],
  ['Tobaksfri skoltid på alla grundskolor', 'Tillsyn av rökfria skolgårdar och tobaksförsäljning'],
  [
    'Suicidprevention: utbildning i första hjälpen till psykisk hälsa',
    'Första hjälpen till psykisk hälsa för kommunens personal',
  ],
  ['Språkkafé för föräldralediga', 'Språkcafé och språkträning för nyanlända'],
  [
    'Uppsökande arbete mot prostitution och människohandel',
    'Stöd till den som utsatts för människohandel och prostitution',
  ],
  ['Feriepraktik till ungdomar som saknar nätverk', 'Feriejobb och praktik för gymnasieungdomar'],
  ['Hembesöksprogram för förstagångsföräldrar', 'Utökade hembesök hos nyblivna föräldrar'],
  ['Nattvandrare vid resecentrum', 'Nattvandring med föräldrar och föreningar'],
  ['Skyddat boende för våldsutsatta kvinnor', 'Fler platser i skyddat boende'],
  [
    'Narkotikaförebyggande arbete på gymnasieskolor',
    'Information om narkotika till gymnasieelever',
  ],
  ['Rörelse på recept och fysisk aktivitet i bostadsområdet', 'Fysisk aktivitet på recept'],
  [
    'Stöd till barn som anhöriga till en förälder med missbruk',
    'Gruppverksamhet för barn till föräldrar med missbruk',
  ],
];

const synonym: readonly (readonly [string, string])[] = [
  ['Läxhjälp på biblioteket', 'Studiestuga för högstadiet'],
  ['Drogtester på gymnasiet', 'Kontroll av narkotikabruk hos elever'],
  ['Nattvandrare vid stationen', 'Vuxna ute på stan om kvällarna'],
  ['Avhopparverksamhet', 'Hjälp att lämna gäng'],
  ['Skolnärvaro', 'Minska frånvaron'],
  ['Gratis frukost', 'Morgonmål utan kostnad'],
];

const apart: readonly (readonly [string, string])[] = [
  ['Läxhjälp på biblioteket', 'Trygghetsvandring med boende'],
  ['Föräldrastödsprogram i mindre grupper', 'Simskola för barn som inte kan simma'],
  ['Fritidsgård med öppet fredag och lördag', 'Skyddat boende för våldsutsatta kvinnor'],
  ['Tillsyn av alkoholservering', 'Språkkafé för nyanlända'],
  [
    'Utbildning om hedersrelaterat våld för skolpersonal',
    'Utbildning i barnkonventionen för chefer',
  ],
  ['Stöd till föräldrar med tonåringar', 'Stöd till småföretagare'],
  ['Hembesöksprogram för förstagångsföräldrar', 'Kamerabevakning vid resecentrum'],
  [
    'Gemensamma insatser för barn och unga i utsatta områden',
    'Gemensam planering för äldre personer',
  ],
  ['Våldsprevention i skolan', 'Cykelverkstad på torget'],
  ['Psykisk hälsa hos unga: samtal på ungdomsmottagning', 'Belysning i parker och gångtunnlar'],
  ['Nattvandring med föräldrar och föreningar', 'Ätstörningsteam i vården'],
  ['Vräkningsförebyggande arbete', 'Brottsförebyggande råd i kommunen'],
  ['Praktik för utrikes födda kvinnor', 'Tobaksfri skoltid'],
  ['Samordning av anhörigstöd', 'Samordning av lokala lägesbilder'],
  ['Bibliotekets bokbuss till landsbygden', 'Fältarbete bland unga på helgkvällar'],
  ['Idrott i skolgårdar efter skolan', 'Familjerådslag i socialtjänsten'],
  ['Kunskap om våld i nära relationer', 'Kunskap om spelmissbruk'],
  ['Skuldrådgivning', 'Rådgivning om rökstopp'],
  ['Ungdomsråd och inflytande', 'Ungdomar utbildas till simlärare'],
  ['Drogvaneundersökning i årskurs 9', 'Kartläggning av otrygga platser'],
  ['Öppen förskola med socialrådgivare', 'Öppna data om bostäder'],
  ['Grannsamverkan mot inbrott', 'Mentorer för nyanlända elever'],
];

const heldOutAlike: readonly (readonly [string, string])[] = [
  [
    'Mentorer till ungdomar som har lämnat gymnasiet',
    'Mentorsprogram för unga utan gymnasieexamen',
  ],
  ['Aktivitetsbuss som besöker byarna på sommaren', 'Sommarlovsbuss med aktiviteter i byarna'],
  ['Samtalsmottagning för våldsutövare', 'Mottagning för den som utövar våld mot närstående'],
  ['Kartläggning av otrygga platser med ungdomar', 'Ungdomar pekar ut platser som känns otrygga'],
  ['Kulturskola med gratis instrument', 'Avgiftsfri kulturskola i stadsdelen'],
  ['Odlingslotter och gemensamma trädgårdar', 'Odling på gården tillsammans med hyresgäster'],
  ['Vaccination och hälsosamtal på mötesplatsen', 'Hälsosamtal med utrikes födda på mötesplatser'],
  ['Budget- och skuldrådgivning på plats', 'Skuldrådgivare på medborgarkontoret'],
  ['Spontanidrott i idrottshallen på lördagar', 'Öppen idrottshall med spontanidrott'],
  [
    'Barnahus: samverkan kring barn som utsatts för brott',
    'Barnahusets samråd om barn utsatta för brott',
  ],
  ['Cykelkurs för kvinnor', 'Lära sig cykla: kurs för nyanlända kvinnor'],
  ['Tillsyn av folköl i livsmedelsbutiker', 'Kontrollköp av folköl'],
];

const heldOutApart: readonly (readonly [string, string])[] = [
  ['Mentorer till ungdomar som har lämnat gymnasiet', 'Odlingslotter på gården'],
  ['Kulturskola i stadsdelen', 'Kontrollköp av folköl'],
  ['Kurs i ekonomi för unga vuxna', 'Cykelkurs för kvinnor'],
  ['Hälsosamtal för 40-åringar', 'Föräldramöten om nätvanor'],
  ['Mottagning för våldsutövare', 'Mottagning av nyanlända elever'],
  ['Aktivitetsbuss i byarna', 'Bussvärdar på skollinjer'],
  ['Öppen idrottshall på lördagar', 'Öppen mottagning för psykisk ohälsa'],
  ['Elevråd och inflytande', 'Råd till föräldrar om sömn'],
  ['Hyresvärdar och vräkning', 'Värdar på biblioteket'],
  ['Klotterborttagning inom ett dygn', 'Medling vid brott'],
  ['Belysning av gångstråk', 'Hemtjänst på modersmål'],
  ['Samtal om könsnormer på fritidsgård', 'Sommarjobb inom vården'],
];

const labelled = (
  pairs: readonly (readonly [string, string])[],
  label: LabelledTexts['label'],
): readonly LabelledTexts[] => pairs.map(([one, other]) => ({ one, other, label }));

/** Written after the method was settled and never used for changing it. */
export const heldOutTexts: readonly LabelledTexts[] = [
  ...labelled(heldOutAlike, 'alike'),
  ...labelled(heldOutApart, 'apart'),
];

/** Invented for trying the method; none is taken from a party. */
export const labelledTexts: readonly LabelledTexts[] = [
  ...labelled(alike, 'alike'),
  ...labelled(synonym, 'synonym'),
  ...labelled(apart, 'apart'),
];
