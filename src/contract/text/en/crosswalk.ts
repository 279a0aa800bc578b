import type { Translation } from '../language.ts';
import type { crosswalk as sv } from '../sv/crosswalk.ts';

export const crosswalk: Translation<typeof sv> = {
  'crosswalk.title': 'Crosswalks between divisions',
  'crosswalk.lead':
    'A crosswalk says how areas of one division correspond to areas of another, such as DeSO 2018 and DeSO 2025. With it the area page shows series across the editions, with the break marked.',
  'crosswalk.none': 'No crosswalk to or from {division} has been made.',
  'crosswalk.list': 'Crosswalks to and from {division}',
  'crosswalk.make': 'Make a crosswalk',
  'crosswalk.from': 'From division',
  'crosswalk.to': 'To division',
  'crosswalk.method': 'Method',
  'crosswalk.method.by-code': "By Statistics Sweden's codes",
  'crosswalk.method.by-area': 'By ground',
  'crosswalk.method.by-population': 'By codes and population',
  'crosswalk.method.from-file': 'From a file',
  'crosswalk.done.by-code': "by Statistics Sweden's codes",
  'crosswalk.done.by-area': 'by ground',
  'crosswalk.done.by-population': 'by population {period}',
  'crosswalk.done.from-file': 'by a crosswalk from a file',
  'crosswalk.about.by-code':
    'The same code is the same area, and a DeSO whose code ends in 0 is split into those that end in 1, 2, 3. How much of a split area lies in each part does not show from the code.',
  'crosswalk.about.by-area':
    'The borders are laid over each other, and the share is the ground in common. People do not live evenly spread: choose population where possible.',
  'crosswalk.about.by-population':
    'As by codes, and areas that are split are weighted with the newest loaded population of their parts.',
  'crosswalk.about.from-file':
    'A CSV file with the columns from, to and weight: the code of the area, a code of the other division, and how much (0–1) of the first lies in the second.',
  'crosswalk.file': 'File with the crosswalk',
  'crosswalk.preview': 'Preview the crosswalk',
  'crosswalk.previewing': 'Working out the crosswalk …',
  'crosswalk.pairs': 'Pairs of areas',
  'crosswalk.whole': 'The same area in both',
  'crosswalk.split': 'Areas that are split',
  'crosswalk.merged': 'Areas that are put together',
  'crosswalk.open': 'Pairs whose share is unknown',
  'crosswalk.weight-period': 'Population of',
  'crosswalk.unmatched-from':
    '{count, plural, one {One area} other {# areas}} of {division} have no counterpart: {names}.',
  'crosswalk.unmatched-to':
    '{count, plural, one {One area} other {# areas}} of {division} come from none: {names}.',
  'crosswalk.examples': 'The first pairs that are not the same area',
  'crosswalk.share': 'Share of the first',
  'crosswalk.share-back': 'Share of the second',
  'crosswalk.unknown-share': 'unknown',
  'crosswalk.note': 'How the crosswalk was made',
  'crosswalk.note-hint': 'What a reader needs to know: basis, choices and shortcomings.',
  'crosswalk.save': 'Save the crosswalk',
  'crosswalk.saved': 'The crosswalk is saved and used on the area pages from now on.',
  'crosswalk.saved-same': 'The same crosswalk was already saved. Nothing changed.',
  'crosswalk.made': 'Made',
  'crosswalk.parts-file': 'Download as CSV',
  'crosswalk.cli.head': '{from} to {to}, {method}: {pairs} pairs, {whole} the same area.',
  'crosswalk.cli.counts':
    '{split} split, {merged} put together, {open} pairs with an unknown share.',
  'error.crosswalk/same-division':
    'A crosswalk goes between two different divisions, but both are {division}. Choose another.',
  'error.crosswalk/no-areas': 'The division {division} has no areas loaded. Load its areas first.',
  'error.crosswalk/no-borders':
    'The division {division} lacks borders for {count} of its areas, so ground cannot be compared. Load the borders, or choose another method.',
  'error.crosswalk/no-population':
    'No population is loaded for the areas of {division}, so the crosswalk cannot be weighted. Load the population, or choose another method.',
  'error.crosswalk/codes-do-not-match':
    'Codes of {from} and {to} do not correspond, for the divisions are of different kinds. Choose another method.',
  'error.crosswalk/no-columns':
    '{file} lacks the columns from and to among {fields}. Give the columns those names.',
  'error.crosswalk/unknown-area':
    'Row {row} of {file}: the area {value} does not exist in the division. Check the code and that the right division is chosen.',
  'error.crosswalk/malformed-weight':
    'Row {row} of {file}: the weight {value} is not a number over 0 and at most 1. Write it as a share, such as 0.25.',
  'error.crosswalk/weights-over-one':
    '{file}: the weights of {value} sum to {sum}, more than 1. Correct them so that they are at most 1.',
  'error.crosswalk/duplicate-pair':
    'Row {row} of {file}: the pair {value} occurs several times. Keep one row a pair.',
  'error.crosswalk/no-file':
    'A crosswalk from a file needs the file. Choose a CSV file with the columns from, to and weight.',
  'error.crosswalk/changed-meanwhile':
    'What the crosswalk is made from changed after the preview. Nothing was saved. Preview it again.',
  'error.crosswalk/unknown-crosswalk':
    'The crosswalk {crosswalk} does not exist. Those that exist are listed under /api/crosswalks.',
  'error.crosswalk/command-arguments':
    'The command crosswalk was not understood at “{word}”. Write samsyn crosswalk --from deso2018 --to deso2025 --method by-population --preview, or the same with --yes --author NAME --note HOW in place of --preview. The methods are by-code, by-area, by-population and from-file; the last with --file KEY.csv.',
  'log.action.crosswalk/made': 'made',
  'log.object.crosswalk': 'the key {id}',
};
