import type { Translation } from '../language.ts';
import type { installation as swedish } from '../sv/installation.ts';

/** What an invented county says of itself, and how one is made from the terminal. */
export const installation: Translation<typeof swedish> = {
  'installation.invented': '{name} – everything here is invented',
  'installation.column': 'Invented',
  'installation.file': 'practice-county',
  'installation.title': '{page} – {name} – Samsyn',
  'installation.banner-label': 'Invented county',
  'practice.opening':
    'Opening Practice County: {areas} invented areas, seed {seed, number, ::group-off}, in {folder}',
  'practice.truths': 'What is planted in it stands in {file}',
  'error.installation/is-practice':
    'The database holds {name}, which is invented, and is not opened as a real county. Start it with npm run practice, or name another folder (SAMSYN_DATA) or database (DATABASE_URL).',
  'error.installation/is-real':
    'The database holds a real county and is not opened for practice. Start it with npm start, or name another folder (SAMSYN_DATA) or database (DATABASE_URL) for practice.',
  'error.installation/other-practice':
    'The database holds another invented county: {areas} areas with seed {seed, number, ::group-off}. Give the same numbers, or another database (DATABASE_URL).',
  'error.practice/bad-areas':
    'The number of areas is {value} but must be a whole number from {fewest} to {most}, such as npm run practice -- --areas 220',
  'error.practice/bad-seed':
    'The seed is {value} but must be a whole number from 0, such as npm run practice -- --seed 98',
  'error.practice/command-arguments':
    'The command practice was not understood at “{word}”. Write npm run practice -- --areas NUMBER --seed SEED --port PORT, all or none of it.',
};
