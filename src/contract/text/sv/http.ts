/** Vad servern säger innan en fråga når sitt ämne. */
export const http = {
  'http.title.refused': 'Det gick inte',
  'http.title.not-found': 'Finns inte',
  'http.title.unavailable': 'Inte tillgängligt just nu',
  'http.title.fault': 'Ett fel hos oss',
  'http.webNotBuilt':
    'Webbsidorna är inte byggda. Starta med npm start, som bygger dem, eller använd API:et under /api/docs.',
  'error.http/not-found': 'Det finns inget på adressen {path}. Kontrollera adressen.',
  'error.http/malformed-url':
    'Adressen kan inte läsas: den är för lång eller innehåller tecken som inte går att tolka. Kontrollera adressen.',
  'error.http/invalid-request':
    'Frågan har fel form i {fields}. Rätta och försök igen; /api/docs visar formen.',
  'error.http/malformed-body': 'Det som skickades kan inte läsas. Skicka hel JSON i UTF-8.',
  'error.http/unreadable-text':
    'Texten i {path} innehåller tecken som inte kan sparas (nolltecken eller halva tecken). Ta bort dem och försök igen.',
  'error.http/unsupported-body':
    'Innehållstypen stöds inte här. Skicka application/json, eller en fil som multipart/form-data där det begärs.',
  'error.http/body-too-large': 'Det som skickades är för stort. Gränsen är 1 MB utom för filer.',
  'error.http/wrong-host':
    'Frågan var ställd till {host}, men den här servern svarar bara på 127.0.0.1 och localhost med sin egen port.',
  'error.http/foreign-origin':
    'Ändringen kom från en annan webbplats ({origin}) och gjordes inte. Öppna Samsyn direkt och försök igen.',
  'error.http/too-many-requests': 'För många frågor på en gång. Vänta {seconds} sekunder.',
  'error.http/database-unavailable':
    'Databasen svarar inte just nu. Försök igen om en stund; ingenting har ändrats.',
  'error.http/file-not-made':
    'Filen gick inte att skriva: ett fel i programmet, som står i dess logg. Ingenting har ändrats. Försök igen eller välj en annan sorts fil.',
  'error.http/unexpected':
    'Något gick fel hos oss. Försök igen, och ange numret {requestId} om det händer igen.',
  'error.http/version-needed':
    'Ändringen måste säga vilken version den utgår från. Läs om sidan och försök igen.',
  'error.http/changed-meanwhile':
    'Någon har ändrat det här medan du skrev. Dina ord är kvar; jämför de två versionerna och välj.',
} as const;
