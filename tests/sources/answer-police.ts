import { type Asked, json, type Said } from './answer.ts';

const gps = '60.005453,17.719726';

/** Invented notices in the form of the police's own; every one has the point in the middle of the county. */
const notices = [
  [
    '2026-11-21 19:51:41 +01:00',
    '21 november 17.59, Brand, Uppsala',
    'Brand i container, Vårdsätra.',
    'Brand',
  ],
  [
    '2026-11-21 9:05:00 +01:00',
    '20 november 21:15, Skadegörelse, Enköping',
    'Krossad ruta.',
    'Skadegörelse',
  ],
  [
    '2026-11-20 8:00:10 +01:00',
    '19 november 23.40, Försvunnen person, Tierp',
    'En person i en blå jacka.',
    'Försvunnen person',
  ],
  [
    '2026-11-20 6:30:00 +01:00',
    '20 november 06.00, Sammanfattning natt, Uppsala län',
    'En lugn natt.',
    'Sammanfattning natt',
  ],
  [
    '2026-11-19 18:22:00 +01:00',
    '19 november 15.10, Trafikolycka, ÖSTHAMMAR',
    'Två bilar.',
    'Trafikolycka',
  ],
] as const;

/** The police's notices: an array, newest first. */
export function answerPolice(_asked: Asked): Said {
  return json(
    notices.map(([datetime, name, summary, type], i) => ({
      id: 900_000 - i,
      datetime,
      name,
      summary,
      url: `/aktuellt/handelser/2026/november/${900_000 - i}/`,
      type,
      location: { name: 'Uppsala län', gps },
    })),
  );
}
