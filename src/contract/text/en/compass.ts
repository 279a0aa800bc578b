import type { Translation } from '../language.ts';
import type { compass as sv } from '../sv/compass.ts';

/** The social compass: what a run does, proposed names, tables and refusals. The screen's are in landscape.ts. */
export const compass: Translation<typeof sv> = {
  'compass.doing.waiting': 'Waiting for its turn',
  'compass.doing.landscapes': 'Looking for the landscapes',
  'compass.doing.stability': 'Trying how firm they are',
  'compass.doing.evidence': 'Comparing numbers of landscapes',
  'compass.doing.picture': 'Drawing the picture of likeness',
  'compass.doing.storing': 'Storing',
  'compass.name.trait': '{level, select, high {high value of} other {low value of}} {name}',
  'compass.name.trait.disposable-income-median':
    '{level, select, high {high} other {low}} disposable income',
  'compass.name.trait.education': '{level, select, high {high} other {low}} educational attainment',
  'compass.name.trait.employment': '{level, select, high {high} other {low}} employment',
  'compass.name.trait.felt-unsafe-outdoors':
    '{level, select, high {many} other {few}} who feel unsafe outdoors',
  'compass.name.trait.financial-assistance':
    '{level, select, high {high} other {low}} share with financial assistance',
  'compass.name.trait.foreign-background':
    '{level, select, high {high} other {low}} share with foreign background',
  'compass.name.trait.low-economic-standard':
    '{level, select, high {high} other {low}} share with low economic standard',
  'compass.name.trait.net-income': '{level, select, high {high} other {low}} net income',
  'compass.name.trait.population': '{level, select, high {many} other {few}} inhabitants',
  'compass.name.trait.rented-dwellings':
    '{level, select, high {high} other {low}} share of rented dwellings',
  'compass.name.trait.share-0-19':
    '{level, select, high {high} other {low}} share of children and young people',
  'compass.name.trait.share-20-34':
    '{level, select, high {high} other {low}} share of young adults',
  'compass.name.trait.share-65-plus':
    '{level, select, high {high} other {low}} share of older people',
  'compass.name.trait.sick-days': '{level, select, high {many} other {few}} sick days',
  'compass.name.trait.sickness-compensation':
    '{level, select, high {high} other {low}} share with sickness compensation',
  'compass.name.trait.single-person-households':
    '{level, select, high {high} other {low}} share of single persons',
  'compass.name.trait.unemployment': '{level, select, high {high} other {low}} unemployment',
  'compass.name.trait.upper-secondary-eligibility':
    '{level, select, high {high} other {low}} upper-secondary eligibility',
  'compass.name.trait.wages': '{level, select, high {high} other {low}} wages',
  'compass.name.group': '{trait} ({group})',
  'compass.name.average': 'Near the county mean',
  'log.action.compass/ordered': 'ordered',
  'log.action.compass/adopted': 'adopted',
  'log.action.compass/named': 'named',
  'log.action.compass/loaded': 'loaded',
  'log.object.compass-run': 'run {id}',
  'log.object.landscape': 'landscape {id}',
  'log.object.outside-compass': 'compass {id}',
  'compass-table.title': 'Social landscapes {year}',
  'compass-table.letter': 'Landscape',
  'compass-table.landscape': 'Name of the landscape',
  'compass-table.firmness': 'Firmness',
  'compass-table.firmness.core': 'core',
  'compass-table.firmness.edge': 'edge',
  'compass-table.firmness.either': 'could as well be the next',
  'compass-table.width': 'Silhouette width',
  'compass-table.share': 'Share of the redraws in the same landscape',
  'compass-table.second': 'Second nearest landscape',
  'compass-table.x': 'Place in the picture, first axis',
  'compass-table.y': 'Place in the picture, second axis',
  'compass-table.left-out': 'Without a landscape, lacks',
  'compass-table.about':
    'The landscapes describe areas that are alike in the chosen measures. They explain nothing and say nothing about individual people.',
  'compass-table.run': 'Run {run}, checksum {checksum}.',
  'compass-table.moves': 'Moves from {from} to {to}',
  'compass-table.from': 'From landscape',
  'compass-table.to': 'To landscape',
  'compass-table.borderline': 'Borderline',
  'compass-table.because': 'Measures that changed most',
  'error.compass/no-areas':
    'The division {division} has no areas loaded. Load or fetch its areas, or choose another division.',
  'error.compass/variable-count':
    'The recipe has {count} variables. Choose at least {least} and at most {most}.',
  'error.compass/repeated-variable':
    'The variable {indicator} ({sex}, {age}) is chosen several times. Remove one of them, or give it more weight.',
  'error.compass/weight-out-of-range':
    'The weight {weight} of {indicator} cannot be used. Choose a number over 0 and at most 100.',
  'error.compass/reason-for-transform':
    'The variable {indicator} is transformed without a reason. Write why, or do not transform it.',
  'error.compass/reason-for-weight':
    'The variable {indicator} weighs other than 1 without a reason. Write why, or let it weigh 1.',
  'error.compass/reason-for-k':
    'The number of landscapes is {k} and not {usual} as in the council’s first compass. Write why.',
  'error.compass/k-out-of-range':
    'The number of landscapes is {k}. Choose at least {least} and at most {most}.',
  'error.compass/no-values':
    'The indicator {indicator} has no value up to {year} in the division. Load values, choose a later year or remove the variable.',
  'error.compass/constant-variable':
    'The indicator {indicator} is the same in all areas in {period}, so it tells nothing apart. Remove it.',
  'error.compass/no-spread':
    'The indicator {indicator} has nearly the same value everywhere, so the transformation {transform} on the scale {scale} tells nothing apart. Choose another transformation or the scale z.',
  'error.compass/not-positive':
    'The indicator {indicator} has the value {value}, and only numbers over 0 have a logarithm. Choose another transformation, such as asinh.',
  'error.compass/too-few-areas':
    '{count} areas have all values, which is not enough for {k} landscapes. Choose fewer landscapes or remove variables that are often missing.',
  'error.compass/too-few-distinct':
    'The areas have only {distinct} different sets of values, so there are no {k} landscapes. Choose fewer landscapes or more variables.',
  'error.compass/too-many-waiting':
    '{count} runs are waiting already. Wait until one is done, or cancel one.',
  'error.compass/unknown-run':
    'There is no run {run}. Those that exist are listed under /api/compass/runs.',
  'error.compass/not-done':
    'The run {run} is not done, so it has no result. Wait until it is, or order it again.',
  'error.compass/not-running': 'The run {run} is not going on, so there is nothing to cancel.',
  'error.compass/already-adopted':
    'The run {run} is adopted already and is the one that the map shows for the year.',
  'error.compass/interrupted':
    'Samsyn was closed before the run was done, so it has no result. Order it again.',
  'error.compass/unexpected':
    'The run was stopped by a fault in the program and has no result. The fault is in the program’s log. Order it again.',
  'error.compass/unknown-landscape':
    'There is no landscape {landscape}. Those that exist are in each run under /api/compass/runs.',
  'error.compass/name-taken':
    'Landscape {letter} already has the name “{name}”. Choose another, so that they can be told apart.',
  'error.compass/unknown-outside':
    'There is no compass {compass}. Those that exist are listed under /api/compass/outside.',
  'error.compass/no-area-column':
    '{file} lacks a column of area codes. The columns are {heads}. Call the one with codes Area.',
  'error.compass/no-class-column':
    '{file} lacks a column of classes. The columns are {heads}. Call it Class.',
  'error.compass/no-known-area':
    'No area in {file} exists in the division {division}. Check the codes, and that the right division is chosen.',
  'error.compass/class-count':
    '{file} has {count} classes. A compass has at least {least} and at most {most}; check that the right column is the class.',
  'error.compass/area-in-two-classes':
    'Row {row} in {file}: the area {value} is in the class “{class}” here but in “{other}” on an earlier row. Keep one of the rows.',
  'error.compass/class-too-long':
    'Row {row} in {file}: the name of the class is longer than {limit} signs. Shorten it.',
  'error.compass/already-loaded':
    'This very file is already loaded as “{name}” {year}. Nothing was saved.',
  'error.compass/changed-meanwhile':
    'The file or the areas are not the same as when it was previewed. Nothing was saved. Preview it again.',
};
