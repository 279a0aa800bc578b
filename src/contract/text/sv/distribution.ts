/** Observationer fördelade över flera databasservrar. */
export const distribution = {
  'distribution.partition':
    '{partition}: {shard, select, here {på samordnaren} other {på skärvan {shard}}}',
  'distribution.moved': '{partition}: {rows} rader flyttade och jämförda.',
  'distribution.removed':
    '{count, plural, =0 {Inga rader saknade utgåva.} one {En rad utan utgåva togs bort.} other {# rader utan utgåva togs bort.}}',
  'error.distribution/command-arguments':
    'Kommandot distribute kunde inte förstås vid ”{word}”. Skriv samsyn distribute show, samsyn distribute to SKÄRVA observation_0 …, samsyn distribute back observation_0 …, eller samsyn distribute mend SKÄRVA. De tre sista behöver SHARD_URL=postgres://ägare:lösenord@värd:5432/databas.',
  'error.distribution/bad-name':
    'En skärva kan inte heta {name}. Välj ett namn med små bokstäver a–z, siffror och understreck, till exempel north.',
  'error.distribution/content-differs':
    'Raderna i {partition} blev inte desamma där de kom fram. Inget flyttades. Försök igen; blir det likadant behöver felet rapporteras.',
  'error.distribution/extension-missing':
    'Användaren {owner} får inte lägga till postgres_fdw. Be den som sköter servern köra: create extension postgres_fdw; grant usage on foreign data wrapper postgres_fdw to {owner};',
  'error.distribution/no-partitions':
    'Databasen {database} har inga delade observationer. Starta Samsyn på den en gång först, så får den sin form.',
  'error.distribution/not-distributed': '{partition} är redan på samordnaren. Inget flyttades.',
  'error.distribution/partition-elsewhere':
    '{partition} är redan på skärvan {shard}. Flytta tillbaka den först: samsyn distribute back {partition}.',
  'error.distribution/shard-not-empty':
    'Databasen i SHARD_URL har redan tabellen {table} med innehåll och rörs inte. Välj en tom databas, eller ta bort tabellen där om den är kvar efter en flytt som avbröts.',
  'error.distribution/unknown-partition':
    'Det finns ingen del som heter {name}. De som finns är {known}.',
  'error.distribution/unknown-shard':
    'Ingen del ligger på en skärva som heter {shard}. {known, select, none {Inget är fördelat.} other {De som finns är {known}.}}',
} as const;
