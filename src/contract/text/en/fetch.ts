import type { Translation } from '../language.ts';
import type { fetchText as sv } from '../sv/fetch.ts';

export const fetchText: Translation<typeof sv> = {
  'fetch.lead':
    'Fetch the county’s areas, figures and notices straight from Statistics Sweden, Kolada and the police. Every answer is kept as it came. What stands already changes nothing.',
  'fetch.county': 'County',
  'fetch.county-hint': 'Two digits, such as 03 for Uppsala county.',
  'fetch.author': 'Who fetches',
  'fetch.author-hint': 'Name or role. Written in the log.',
  'fetch.show-plan': 'Show the plan',
  'fetch.plan': 'Plan for {county}',
  'fetch.county-named': '{name} ({county})',
  'fetch.county-code': 'county {county}',
  'fetch.plan-sum':
    'About {calls} questions, {cells} values and areas, roughly {minutes, plural, one {a minute} other {# minutes}}. Everything is kept in this installation’s database, the raw answers too.',
  'fetch.plan-goes-on': 'A fetch that was cut off goes on where it ended.',
  'fetch.start': 'Fetch current data',
  'fetch.what': 'What',
  'fetch.publisher': 'From',
  'fetch.table': 'Table',
  'fetch.calls': 'Questions',
  'fetch.cells': 'Number',
  'fetch.state': 'State',
  'fetch.parts': 'Parts',
  'fetch.state.waiting': 'waiting',
  'fetch.state.running': 'being fetched',
  'fetch.state.done': 'came',
  'fetch.state.unchanged': 'came, unchanged',
  'fetch.state.held': 'waits for you',
  'fetch.state.dropped': 'came, not loaded',
  'fetch.state.failed': 'did not come',
  'fetch.run-state.planned': 'planned',
  'fetch.run-state.running': 'going on',
  'fetch.run-state.done': 'done',
  'fetch.run-state.partly': 'partly done',
  'fetch.run-state.cancelled': 'cancelled',
  'fetch.run-state.failed': 'did not come',
  'fetch.run-state.interrupted': 'cut off unexpectedly',
  'fetch.doing': 'Fetching {name}: {done} of {all} parts. About {left} left.',
  'fetch.left-minutes': '{minutes, plural, one {a minute} other {# minutes}}',
  'fetch.left-seconds': '{seconds, plural, one {a second} other {# seconds}}',
  'fetch.cancel': 'Cancel the fetch',
  'fetch.go-on': 'Go on with the fetch',
  'fetch.retry': 'Try again with what did not come',
  'fetch.summary':
    '{came, plural, =0 {No part came.} one {One part came.} other {# parts came.}} {failed, plural, =0 {} one {One part did not come.} other {# parts did not come.}} {held, plural, =0 {} one {One part waits for you.} other {# parts wait for you.}} {waiting, plural, =0 {} one {One part has not been asked for.} other {# parts have not been asked for.}}',
  'fetch.came':
    '{name}: {cells} values{unknown, plural, =0 {} one {, one unknown code} other {, # unknown codes}}.',
  'fetch.did-not-come': '{name}: {sentence}',
  'fetch.held': 'Waits for you',
  'fetch.held-lead':
    '{name}: {added} new cells, {changed} changed, {same} unchanged. Nothing shows until somebody says so.',
  'fetch.held-reason.national-jump': 'A value of the country changes by more than 30 per cent.',
  'fetch.held-reason.codes-new':
    '{count, plural, one {One cell was} other {# cells were}} not there before.',
  'fetch.held-reason.codes-gone':
    '{count, plural, one {One cell is} other {# cells are}} no longer there.',
  'fetch.held-reason.many-cells-changed': 'More than one cell in five changes.',
  'fetch.held-reason.more-missing': 'More values are missing than before.',
  'fetch.jump': '{indicator} in the country: {before} ({beforePeriod}) becomes {after} ({period}).',
  'fetch.load-held': 'Load',
  'fetch.drop-held': 'Do not load',
  'fetch.load-held-of': 'Load {name}',
  'fetch.drop-held-of': 'Do not load {name}',
  'fetch.last-runs': 'Latest fetches',
  'fetch.no-runs': 'Nothing has been fetched yet.',
  'fetch.when': 'When',
  'fetch.who': 'Who',
  'fetch.started-by.person': 'by hand',
  'fetch.started-by.schedule': 'by schedule',
  'fetch.sources': 'State of the sources',
  'fetch.source': 'Source',
  'fetch.host': 'Server',
  'fetch.circuit.closed': 'is asked',
  'fetch.circuit.open': 'rests until {time} after {failures} failures',
  'fetch.circuit.probing': 'is being tried',
  'fetch.schedule': 'Schedule',
  'fetch.schedule-lead':
    'Off from the start. When something unexpected changes it waits for a person, just as here.',
  'fetch.schedule-on': 'Fetch by itself',
  'fetch.schedule-day': 'Day',
  'fetch.schedule-hour': 'Hour, Swedish time',
  'fetch.schedule-day.0': 'every day',
  'fetch.schedule-day.1': 'Monday',
  'fetch.schedule-day.2': 'Tuesday',
  'fetch.schedule-day.3': 'Wednesday',
  'fetch.schedule-day.4': 'Thursday',
  'fetch.schedule-day.5': 'Friday',
  'fetch.schedule-day.6': 'Saturday',
  'fetch.schedule-day.7': 'Sunday',
  'fetch.schedule-save': 'Save the schedule',
  'fetch.schedule-saved': 'The schedule is saved.',
  'fetch.cli.plan-part':
    '  {name} ({publisher}, {table}): {cells} values or areas, {calls} questions',
  'fetch.cli.nothing-asked': 'Nothing has been asked. Run again with --yes to fetch.',
  'fetch.cli.ask': 'Fetch now? Type yes: ',
  'fetch.cli.yes': 'yes',
  'fetch.cli.part': '[{done}/{all}] {name}: {state}',
  'fetch.cli.cancelling': 'Cancelling …',
  'fetch.cli.how-to-go-on':
    'What has come is kept. Go on with: npm run samsyn -- fetch county {county} --yes',
  'fetch.cli.held': 'Decide on the screen under Data, Fetch.',

  'age.as-of': 'The figures are of {date}.',
  'age.source-failed': 'The figures are of {date}; {publisher} did not answer {at}.',
  'age.source-failed-never': '{publisher} did not answer {at}.',
  'age.update-expected': 'The figures are of {date}; {publisher} was to have newer ones {at}.',

  'notice.title': 'Police notices',
  'notice.lead':
    'What the police themselves have told of at polisen.se. A selection, not statistics: do not count and do not compare.',
  'notice.empty': 'No notices have been fetched for the area.',
  'notice.published': 'Published',
  'notice.type': 'Event',
  'notice.place': 'Place',
  'notice.precision.areas': '{areas}',
  'notice.precision.municipality': 'somewhere in {areas}',
  'notice.precision.county': 'somewhere in the county',
  'notice.precision.unknown': 'place unknown',
  'notice.link': 'Read at the police',

  'error.fetch/malformed-source':
    'The file data/fetches/{file} is wrong in the field {field}. Correct the file.',
  'error.fetch/label-differs':
    'In {table} the code {code} in {dimension} is called “{label}”, but should hold {words}. The table is not fetched until somebody has seen what the code means and corrected data/fetches.',
  'error.fetch/dimension-missing':
    'The table {table} no longer has the dimension {dimension}. Look at the source and correct data/fetches.',
  'error.fetch/category-missing':
    'The table {table} no longer has {code} in {dimension}. Look at the source and correct data/fetches.',
  'error.fetch/no-known-area':
    'No area in the answer from {table} is loaded. Fetch the county’s areas and borders first.',
  'error.fetch/no-values':
    'The answer from {table} has no values. Nothing changed. Try again later.',
  'error.fetch/no-places':
    'County {county} is not in {table}, or has no municipalities there. Check the county’s two digits.',
  'error.fetch/cells-refused':
    '{table} has {count, plural, one {one cell} other {# cells}} that cannot be right. The first: {indicator} in {area}, {period}: {value} ({firstCode}). Nothing changed.',
  'error.fetch/outlines-refused':
    'The borders in {layer} have {count, plural, one {one fault} other {# faults}} ({firstCode}) and were not loaded. The old borders stand.',
  'error.fetch/unexpected':
    'Something unexpected happened: {reason}. Nothing of the part was stored. Try again, and tell whoever runs Samsyn if it happens again.',
  'error.fetch/unknown-run': 'The fetch {run} does not exist. Check the address.',
  'error.fetch/unknown-part': 'The fetch {run} has no part called {source}.',
  'error.fetch/unknown-county':
    '“{county}” is no county. Write two digits, such as 03 for Uppsala county.',
  'error.fetch/already-running':
    'A fetch is going on already. Wait until it is done, or cancel it under Data, Fetch.',
  'error.fetch/not-running': 'The fetch {run} is not going on, so it cannot be cancelled.',
  'error.fetch/nothing-to-retry':
    'Everything in the fetch {run} has come. Start a new one to ask again.',
  'error.fetch/not-held': 'The part {source} waits for nobody. Reload the page.',
  'error.fetch/command-arguments':
    'The command fetch could not be understood at “{word}”. Write samsyn fetch county 03, with --yes to fetch at once and --author NAME for the log.',
  'error.fetch/not-complete':
    'Not everything came. Run the same command again for what is lacking.',
};
