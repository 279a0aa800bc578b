import type { Translation } from '../language.ts';
import type { now as sv } from '../sv/now.ts';

export const now: Translation<typeof sv> = {
  'shell.now': 'Now',
  'now.waiting': 'Waiting for you',
  'now.waiting-count': 'Waiting for you ({count})',
  'now.nothing-waits': 'Nothing waits for you.',
  'now.news': 'New since last time',
  'now.news-since': 'New since {day}',
  'now.no-news': 'Nothing new.',
  'now.coming': 'Next in the year',
  'now.nothing-coming': 'Nothing with a date is to come.',
  'now.sign-in': 'Sign in to see what waits for you.',
  'now.kind.answer-round':
    'Answer the follow-up {name}: {count, plural, one {one commitment} other {# commitments}}',
  'now.kind.answer-joint-effort':
    '{count, plural, one {One possible joint effort} other {# possible joint efforts}} to answer',
  'now.kind.submit-draft': '{count, plural, one {One draft} other {# drafts}} not yet submitted',
  'now.kind.sign-version': 'Sign {name}',
  'now.kind.silent-parties':
    '{count, plural, one {One party has} other {# parties have}} not answered the follow-up {name}',
  'now.kind.let-others-in': 'You are alone in Samsyn: make accounts for those who are to take part',
  'now.kind.name-coordinator':
    'Nobody coordinates the coordination group: give somebody the role, or nobody can open a follow-up',
  'now.due': 'by {day}',
  'now.overdue': 'was due {day}',
  'now.news.commitment':
    '{count, plural, one {One submitted commitment} other {# submitted commitments}}',
  'now.news.plan-version':
    '{count, plural, one {One adopted version} other {# adopted versions}} of agreement or plan',
  'now.news.report':
    '{count, plural, one {One frozen annual report} other {# frozen annual reports}}',
  'now.news.release': '{count, plural, one {One release} other {# releases}} of statistics',
  'now.coming.round-opens': 'The follow-up {name} opens',
  'now.coming.round-deadline': 'Last day to answer the follow-up {name}',
  'now.coming.plan-ends': '{name} ceases to apply',
  'now.coming.document-ends': '{name} ceases to apply',
  'letter.subject': 'Samsyn: {count, plural, one {one thing waits} other {# things wait}} for you',
  'letter.greeting': 'Hello {name}!',
  'letter.opening': 'This waits for you in Samsyn, {county}:',
  'letter.closing':
    'This is the only letter you get this week. Turn it off under My sign-in: {address}',
  'letter.invented': 'Practice county: everything in this letter is invented.',
  'data.section.utskick': 'Letters',
  'letter.explained':
    'Every Monday at 7 whoever something waits for gets a letter about it, and nobody else. Only the receiver sees what it says.',
  'letter.no-server': 'No mail server is set (SAMSYN_MAIL). Letters are only written in this list.',
  'letter.none': 'No letters have been written.',
  'letter.week': 'Week',
  'letter.address': 'To',
  'letter.subject-head': 'Subject',
  'letter.state': 'State',
  'letter.made': 'Written',
  'letter.state.waiting': 'waits to be sent',
  'letter.state.sent': 'sent',
  'letter.state.logged': 'only in this list',
  'letter.state.failed': 'could not be sent: {fault}',
  'error.mail/malformed-server':
    'SAMSYN_MAIL is no address of a mail server. Write it as smtp://name:password@server:587 and start again.',
  'error.mail/sender-missing':
    'SAMSYN_MAIL_FROM is missing. Give the address that letters shall come from and start again.',
};
