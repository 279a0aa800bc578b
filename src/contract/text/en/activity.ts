import type { Translation } from '../language.ts';
import type { activity as sv } from '../sv/activity.ts';

export const activity: Translation<typeof sv> = {
  'activity.title': 'Activities',
  'activity.explained':
    'This is what the parties do or plan by their own lists. A promise to the others is a commitment. Your party’s list is seen by yourselves only until you share it.',
  'activity.sign-in': 'Sign in to see your list and what others have shared with you.',
  'activity.own': 'Your list',
  'activity.shared': 'Shared by others',
  'activity.none': 'There are no activities here. Read in your own list, or write an activity.',
  'activity.none-shared': 'No other party has shared its list with you.',
  'activity.no-days': 'Time not told',
  'activity.add': 'Write an activity',
  'activity.edit': 'Change',
  'activity.remove': 'Remove',
  'activity.save': 'Save',
  'activity.removed': '“{what}” has been removed.',
  'activity.list': 'Read in your own list',
  'activity.list-explained':
    'Choose the list as it is, Excel or CSV. You say once which column is what; Samsyn remembers it for the next time.',
  'activity.list-mapping': 'Which column is what?',
  'activity.list-as-before': 'The columns are read as the last time.',
  'activity.list-none': 'Not in the list',
  'activity.field.what': 'Activity',
  'activity.field.reference': 'Own number',
  'activity.field.areas': 'Place',
  'activity.field.targetGroups': 'Target group',
  'activity.field.period': 'Time in words',
  'activity.field.from': 'From',
  'activity.field.to': 'To',
  'activity.field.kind': 'Kind',
  'activity.field.actionArea': 'Action area',
  'activity.questions':
    '{count, plural, one {One thing could not be placed} other {# things could not be placed}}',
  'activity.question':
    'What does “{text}” mean under {field}? It stands on {count, plural, one {row} other {rows}} {rows}.',
  'activity.question-empty':
    '{field} is empty on {count, plural, one {row} other {rows}} {rows}. What holds?',
  'activity.answer': 'Answer',
  'activity.answer-nothing': 'Nothing told',
  'activity.skip': 'Pass over the rows',
  'activity.waiting':
    '{count, plural, one {One row waits} other {# rows wait}} for an answer and {count, plural, one {is} other {are}} not read in yet.',
  'log.action.activity/created': 'wrote',
  'log.action.activity/changed': 'changed',
  'log.action.activity/removed': 'removed',
  'log.object.activity': 'the activity {id}',
  'error.activity/unknown-activity':
    'There is no such activity. It may have been removed, or it is not shared with you.',
  'error.activity/nothing-said': 'The activity does not say what is done. Write it.',
  'error.activity/no-place': 'The activity does not say where. Choose areas or the whole county.',
  'error.activity/days-reversed':
    'The last day, {to}, comes before the first, {from}. Put one right.',
  'error.activity/action-area-not-in-plan':
    'The action area “{actionArea}” is not in the plan in force. Choose one of the plan’s.',
  'error.activity/unknown-area': 'The area {area} does not exist. Choose an area in the list.',
  'error.activity/party-withdrawn':
    'The party has left the agreement and writes no new activities.',
  'error.activity/reference-taken':
    'Another of your activities already has the number “{reference}”. Give this one another.',
  'error.activity/malformed-mapping':
    'Say which column tells what is done, and choose each column in the list.',
  'error.activity/column-not-in-list':
    'The list has no column called “{column}”. Choose among the list’s own heads.',
};
