import type { Translation } from '../language.ts';
import type { source as swedish } from '../sv/source.ts';

export const source: Translation<typeof swedish> = {
  'error.source/unknown-host':
    '{host} is no source that Samsyn may fetch from. Nothing was sent. The list of sources is in docs/methods/fetching.md.',
  'error.source/malformed-mirror':
    'SAMSYN_SOURCES is “{address}”, which is not the address of a mirror. Write for example http://127.0.0.1:8080, or remove the variable.',
  'error.source/unreachable':
    '{source} ({host}) cannot be reached ({cause}). Samsyn shows the figures already fetched. Check the network and try again later.',
  'error.source/broken-off':
    'The answer from {source} ({host}) was cut off before it was whole ({cause}). None of it is used; the earlier figures are shown. Try again later.',
  'error.source/too-slow':
    '{source} ({host}) did not finish its answer within {seconds} seconds. The question was ended and the earlier figures are shown. Try again later.',
  'error.source/too-large':
    'The answer from {source} ({host}) is larger than {megabytes} MB unpacked. Reading was stopped and none of it is used. Fetch a smaller selection, or report the fault to the source.',
  'error.source/not-data':
    '{source} ({host}) answered with {type} in place of data, as an error page, a sign-in or a firewall does. None of it is used. Open the source in a browser and see what is wrong.',
  'error.source/empty-answer':
    '{source} ({host}) answered without any content. The earlier figures are shown. Try again later.',
  'error.source/wrong-charset':
    'The answer from {source} ({host}) is not written in UTF-8 (stated encoding: {charset}). None of it is used, because names would be wrong. Report the fault to the source.',
  'error.source/not-json':
    'The answer from {source} ({host}) cannot be read as JSON. None of it is used; the earlier figures are shown. Try again later.',
  'error.source/redirect-refused':
    '{source} ({host}) refers to {target}, which Samsyn may not fetch from. The reference was not followed. Ask whoever runs Samsyn to check whether the source has moved.',
  'error.source/too-many-redirects':
    '{source} ({host}) refers onward more than {limit} times. The question was ended. Try again later.',
  'error.source/refused-question':
    '{source} ({host}) says no to the question: {title} (status {status}). Nothing was fetched. The table may have changed; compare with the source’s own site.',
  'error.source/too-many-requests':
    '{source} ({host}) takes no more questions now{seconds, select, 0 {} other { and asks for a pause of {seconds} seconds}}. Samsyn has stopped asking. Try again later.',
  'error.source/server-error':
    '{source} ({host}) has a fault of its own (status {status}){seconds, select, 0 {} other { and asks for a pause of {seconds} seconds}}. The earlier figures are shown. Try again later.',
  'error.source/resting':
    '{source} ({host}) has failed several times in a row and is left to rest. Samsyn tries again in {seconds} seconds; until then the earlier figures are shown.',
  'error.source/cancelled':
    'The fetch from {source} ({host}) was cancelled. Nothing of the last question is used. Start the fetch again when you want.',
  'error.source/unexpected-answer':
    'The answer from {source} ({host}) does not look as expected at {place}. None of the answer is used. The source may have changed its interface: tell whoever runs Samsyn.',
  'error.source/incomplete-answer':
    '{source} ({host}) promised {expected} items but {came} came. None of them is used. Try again later.',
  'error.source/repeated-row':
    '{source} ({host}) gave {row} more than once, with different content. None of the answer is used, because nobody can tell which is right. Report the fault to the source.',
  'error.source/changed-code-list':
    'Table {table} has changed its codes for {variable}: {codes}. Nothing was fetched from it. Check the table at the source and correct the selection.',
  'error.source/variable-not-selected':
    'Table {table} requires a choice for {variable}, which the question lacks. Nothing was fetched from it. Add the variable to the selection.',
  'error.source/selection-too-large':
    'A single area of {table} gives {cells} cells and the limit of the source is {limit}. Nothing was fetched from it. Choose fewer years or groups.',
};
