import type { Translation } from '../language.ts';
import type { shell as sv } from '../sv/shell.ts';

export const shell: Translation<typeof sv> = {
  'shell.title': '{page} – Samsyn',
  'shell.skip': 'Skip to content',
  'shell.menu': 'Main menu',
  'shell.map': 'Map',
  'shell.data': 'Data',
  'shell.theme-dark': 'Dark theme',
  'shell.theme-light': 'Light theme',
  'shell.version': 'Samsyn {version}',
  'shell.accessibility':
    'Built for WCAG 2.2 level AA. Everything on the map is also in a table and can be reached by keyboard.',
  'shell.full-disk':
    'Reading only: the disk is full. Everything can be read, but nothing new can be saved until whoever runs Samsyn has made room.',
  'shell.licence': 'Open source, EUPL 1.2',
  'shell.try-again': 'Try again',
  'shell.to-map': 'Go to the map',
  'shell.error-title': 'The page could not be shown',
  'shell.error-unexpected':
    'Something went wrong in the program. Nothing has been changed. Reload the page; if the error returns, tell whoever runs Samsyn what you did.',
  'shell.request-id': 'Reference: {id}',
  'shell.not-found-title': 'There is no such page',
  'shell.not-found': 'The address leads to no page. It may be misspelt. Start again from the map.',
  'error.network/unreachable':
    'The server does not answer. Check that Samsyn is running and try again.',
  'error.network/unreadable':
    'The server answered something that cannot be read (status {status}). Try again in a while.',
};
