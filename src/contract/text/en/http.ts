import type { Translation } from '../language.ts';
import type { http as sv } from '../sv/http.ts';

export const http: Translation<typeof sv> = {
  'http.title.refused': 'That did not work',
  'http.title.not-found': 'Does not exist',
  'http.title.unavailable': 'Not available right now',
  'http.title.fault': 'A fault on our side',
  'http.webNotBuilt':
    'The web pages have not been built. Start with npm start, which builds them, or use the API at /api/docs.',
  'error.http/not-found': 'There is nothing at the address {path}. Check the address.',
  'error.http/malformed-url':
    'The address cannot be read: it is too long or holds characters that make no sense. Check the address.',
  'error.http/invalid-request':
    'The request has the wrong form in {fields}. Correct it and try again; /api/docs shows the form.',
  'error.http/malformed-body': 'What was sent cannot be read. Send whole JSON in UTF-8.',
  'error.http/unreadable-text':
    'The text in {path} holds characters that cannot be stored (null characters or half characters). Remove them and try again.',
  'error.http/unsupported-body':
    'That content type is not supported here. Send application/json, or a file as multipart/form-data where asked for.',
  'error.http/body-too-large': 'What was sent is too large. The limit is 1 MB except for files.',
  'error.http/wrong-host':
    'The request was meant for {host}, but this server answers only at 127.0.0.1 and localhost with its own port.',
  'error.http/foreign-origin':
    'The change came from another site ({origin}) and was not made. Open Samsyn directly and try again.',
  'error.http/too-many-requests': 'Too many requests at once. Wait {seconds} seconds.',
  'error.http/database-unavailable':
    'The database does not answer right now. Try again in a while; nothing has been changed.',
  'error.http/file-not-made':
    'The file could not be written: a fault in the program, which is in its log. Nothing has changed. Try again or choose another kind of file.',
  'error.http/unexpected':
    'Something went wrong on our side. Try again, and quote the number {requestId} if it happens again.',
  'error.http/version-needed':
    'The change must say which version it began from. Reload the page and try again.',
  'error.http/changed-meanwhile':
    'Somebody changed this while you wrote. Your words are kept; compare the two versions and choose.',
};
