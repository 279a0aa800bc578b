import type { Translation } from '../language.ts';
import type { landscape as sv } from '../sv/landscape.ts';

export const landscape: Translation<typeof sv> = {
  'map.mode-landscapes': 'Landscapes',
  'landscape.title': 'Social landscapes {year}',
  'landscape.headline':
    '{areas} areas in {k, plural, =2 {two landscapes} =3 {three landscapes} =4 {four landscapes} =5 {five landscapes} =6 {six landscapes} =7 {seven landscapes} other {# landscapes}} · {without, plural, =0 {no area without a landscape} one {one area without a landscape} other {# areas without a landscape}} · values up to {year} · {state}',
  'landscape.adopted': 'adopted {date} by {by}',
  'landscape.not-adopted': 'not adopted',
  'landscape.describes':
    'Landscapes describe which areas are alike. They do not show why, and they say nothing about any one person.',
  'landscape.unstable-title': 'The division is uncertain',
  'landscape.unstable':
    'When the areas are drawn anew, the division agrees only to {agreement} on average (1 is the very same, 0 is chance). Under 0.60 the borders between landscapes should be read as approximate.',
  'landscape.none-title': 'The compass has not been run at this level',
  'landscape.none':
    'Areas are shown in social landscapes here once somebody has run the compass. That is done under Data, Runs: choose indicators and press Run.',
  'landscape.none-link': 'Make a run',
  'landscape.fetching': 'Fetching the landscapes',
  'landscape.compass': 'Compass',
  'landscape.run-option': '{year}, {k} landscapes{state}',
  'landscape.run-adopted': ' (adopted)',
  'landscape.run-note': '{year}, {k} landscapes: {note}',
  'landscape.outside-option': '{name} {year}, {maker}',
  'landscape.own-runs': 'Own runs',
  'landscape.outside-runs': 'Compasses by others',
  'landscape.legend': 'The landscapes',
  'landscape.legend-press':
    'Press a landscape to bring it forward on the map, in the picture and in the profile.',
  'landscape.proposed': 'proposed name',
  'landscape.without': 'Without a landscape',
  'landscape.without-why': 'Values are missing, and nothing is guessed.',
  'landscape.show-all': 'Show all',
  'landscape.column-landscape': 'Landscape',
  'landscape.column-firmness': 'Belongs',
  'landscape.column-second': 'Next nearest',
  'landscape.column-own': 'Our landscape',
  'landscape.column-class': 'Class',
  'landscape.table': 'The landscape of each area',
  'landscape.firmness.core': 'clearly',
  'landscape.firmness.edge': 'at the edge',
  'landscape.firmness.either': 'could as well belong to {other}',
  'landscape.firmness-share': '{word} · {share} of 100 redraws',
  'landscape.panel': '{name} · belongs {firmness} · next nearest {second}',
  'landscape.spoken': '{letter}, {name}, {firmness}',
  'landscape.missing': 'lacks {indicators}',
  'landscape.picture-title': 'The compass picture',
  'landscape.picture-sentence':
    'Areas that are alike lie near each other, wherever they lie in the county. The arrows show in which direction a variable grows.',
  'landscape.picture-description':
    '{areas} areas in {k} landscapes by likeness in two directions. The same is in the table.',
  'landscape.picture-note':
    'The picture is turned to be like that of the run before. The directions in themselves mean nothing.',
  'landscape.picture-table': 'Show the directions as a table',
  'landscape.direction': 'Variable',
  'landscape.direction-x': 'To the right',
  'landscape.direction-y': 'Upwards',
  'landscape.profile-title': 'Profile: {letter} {name}',
  'landscape.profile-all': 'All landscapes',
  'landscape.profile-sentence':
    '{areas, plural, one {One area} other {# areas}}, {population} inhabitants. The bars show how the landscape differs from the mean of all areas.',
  'landscape.profile-sentence-unknown':
    '{areas, plural, one {One area} other {# areas}}. The bars show how the landscape differs from the mean of all areas.',
  'landscape.profile-chart': 'Difference from the mean in standard deviations',
  'landscape.profile-row': '{value} · all {all}',
  'landscape.profile-variable': 'Variable',
  'landscape.profile-value': 'Mean in the landscape',
  'landscape.profile-mean': 'Mean of all',
  'landscape.profile-difference': 'Difference (standard deviations)',
  'landscape.profile-typical': 'Most typical areas',
  'landscape.profile-firm':
    'On average {share} of 100 redraws put its areas in the same landscape.',
  'landscape.origin.first': 'The first run.',
  'landscape.origin.same': 'The same landscape as in the run before.',
  'landscape.origin.new': 'A new landscape: nothing in the run before answers to it.',
  'landscape.origin.split': 'Split off from {letters}.',
  'landscape.origin.merged': 'Merged from {letters}.',
  'landscape.gone': 'No longer there: {landscapes}.',
  'landscape.save': 'Save the picture',
  'landscape.save-map': 'the map',
  'landscape.save-picture': 'the compass picture',
  'landscape.saved-source': 'Samsyn, run {checksum}. Sources: {sources}.',
  'landscape.outside-headline':
    '{name}, made by {maker} {year}. {areas} areas in {classes} classes. Not our own division.',
  'landscape.outside-agreement':
    'Its agreement with our run is {rand} (adjusted Rand index: 1 is the very same, 0 is chance), over {areas} areas.',
  'landscape.outside-table': 'Classes of {name} against our landscapes, number of areas',
  'landscape.outside-class': 'Class',
};
