import type { Translation } from '../language.ts';
import type { map as sv } from '../sv/map.ts';

export const map: Translation<typeof sv> = {
  'map.title-conditions': '{conditions, plural, =7 {Seven conditions} other {# conditions}}',
  'map.title-measure': '{indicator} {period}',
  'map.headline':
    '{met} of {areas} areas meet {known, plural, =1 {the only known condition} =2 {both known conditions} =3 {all three known conditions} =4 {all four known conditions} =5 {all five known conditions} =6 {all six known conditions} other {all # known conditions}} · {population} inhabitants · compared with {comparison}',
  'map.headline-all':
    '{met} of {areas} areas meet {conditions, plural, =7 {all seven conditions} other {all # conditions}} · {population} inhabitants · compared with {comparison}',
  'map.headline-unknown':
    'No condition can be decided at this level yet. Values for the areas and a comparison value are needed.',
  'map.stand-in-name': '{name} (standing in for the country)',
  'map.stand-in-label': 'Stand-in value',
  'map.stand-in':
    '{name} is used instead of the country until the national values have been fetched. The picture may change then.',
  'map.undecided-why':
    '{conditions} cannot be decided here: there are no values at this level. So no area can reach all {all} conditions yet.',
  'map.measure-sentence': '{from}–{to} in {areas} areas · {comparison} · {source}',
  'map.measure-sentence-alone': '{from}–{to} in {areas} areas · {source}',
  'map.measure-empty':
    'The measure {indicator} has no values at the level {level}. Choose another level, or load values under Data.',
  'map.comparison-value': '{name} {value}',
  'map.definition': 'How it is counted',
  'map.caveats': 'Bear in mind: {text}',
  'map.mode': 'What the map shows',
  'map.mode-conditions': 'Conditions',
  'map.mode-measure': 'One measure',
  'map.indicator': 'Measure',
  'map.with-values': 'Has values at this level',
  'map.without-values': 'Has no values at this level',
  'map.period': 'Year',
  'map.level': 'Level',
  'map.municipality': 'Show',
  'map.whole-county': 'Whole county',
  'map.town': '{name}, main town',
  'map.search': 'Find an area',
  'map.search-nothing': 'No area has that name. Try part of the name or the code.',
  'map.status': '{shown} of {all} areas',
  'map.empty-table': 'No area fits the search. Clear it, or show the whole county.',
  'map.name': 'Map of {areas} areas. {title}',
  'map.keys':
    'Arrow keys go to the neighbouring area in that direction. Enter shows the area. The table holds the same figures.',
  'map.role': 'map',
  'map.zoom-in': 'Closer',
  'map.zoom-out': 'Farther',
  'map.zoom-reset': 'Show all',
  'map.moving': 'Moving map',
  'map.still': 'Still map',
  'map.moving-wait': 'Fetching the moving map',
  'map.moving-unavailable':
    'The moving map needs WebGL, which is off in this browser. The still map shows the same.',
  'map.fetching': 'Fetching the map',
  'map.fetching-values': 'Fetching values',
  'map.no-shapes-title': 'The level {level} has no map here',
  'map.no-shapes':
    'No boundaries are loaded for the level, so it is shown as a table only. Choose small areas (DeSO) to see a map.',
  'map.legend': 'Legend',
  'map.legend-areas': '{areas, plural, one {# area} other {# areas}}',
  'map.legend-count': '{count} of {all}',
  'map.legend-missing': 'Missing: {reason}',
  'map.legend-none': 'Missing: not in any table that is loaded',
  'map.legend-breaks': 'The classes lie where the values themselves leap most (natural breaks).',
  'map.legend-conditions': 'Number of conditions met. It is a count, not a grade.',
  'map.conditions-list': 'Which conditions?',
  'map.condition.above': '{indicator} above {value}',
  'map.condition.below': '{indicator} below {value}',
  'map.condition-unknown': '{indicator}: cannot be decided at this level',
  'map.condition-proxy': '{condition} (proxy for {indicator})',
  'map.table-measure': '{indicator} {period} in each area',
  'map.table-conditions': 'Conditions met in each area',
  'map.column-area': 'Area',
  'map.column-value': 'Value',
  'map.column-class': 'Class',
  'map.column-side': 'Side',
  'map.column-met': 'Met',
  'map.column-undecided': 'Undecided',
  'map.column-population': 'Inhabitants',
  'map.side.above': 'above',
  'map.side.below': 'below',
  'map.side.equal': 'equal',
  'map.side-long.above': 'above the comparison',
  'map.side-long.below': 'below the comparison',
  'map.side-long.equal': 'equal to the comparison',
  'map.spoken-class': 'class {number} of {classes}',
  'map.spoken-met': '{met} of {all} conditions met, {undecided} undecided',
  'map.not-evaluated': 'not evaluated',
  'map.no-value': 'missing',
  'map.gap-row': 'small areas are missing here so far',
  'map.gap-title':
    '{count, plural, =1 {One municipality lacks} =2 {Two municipalities lack} =3 {Three municipalities lack} =4 {Four municipalities lack} =5 {Five municipalities lack} =6 {Six municipalities lack} =7 {Seven municipalities lack} other {# municipalities lack}} small areas here so far',
  'map.gap':
    '{names}. To fill them: download the county’s borders from the geodata service of Statistics Sweden (layer {layer}) and load the file under Data, Areas; then load the values from its statistical database under Data, Loads. Until then the municipalities are shown at the level Municipalities.',
  'map.gap-fetch': 'Fetch the whole county',
  'map.gap-link': 'Load borders',
  'map.panel-close': 'Close',
  'map.panel-open': 'Open the area',
  'map.panel-in': 'in {name}',
  'map.panel-population': '{count} inhabitants',
  'map.panel-measure': '{indicator} {value} · comparison {comparison} · {source} {period}',
  'map.panel-measure-alone': '{indicator} {value} · {source} {period}',
  'map.panel-of': 'of {all} conditions met{undecided, plural, =0 {} other { · # undecided}}',
  'map.panel-near': 'near the line',
  'map.panel-comparison': '{value} against {comparison}',
  'map.panel-missing': 'The area is not at this level. It may belong to another division.',
  'map.outcome.meets': 'met',
  'map.outcome.does-not-meet': 'not met',
  'map.outcome.undecided': 'undecided',
  'map.mode-efforts':
    'Efforts',
  'map.overlay-efforts':
    'With efforts',
  'map.title-efforts':
    'Efforts: commitments in force',
  'map.efforts-sentence':
    '{named} of {areas} areas are named in a commitment in force.',
  'map.legend-efforts':
    'The number is how many commitments name the area, an area it lies in or an area in it. Commitments for the whole county are not painted.',
  'map.legend-effort':
    '{count, plural, =0 {No commitment} one {# commitment} other {# commitments{isMost, select, true { or more} other {}}}}',
  'map.legend-uncovered':
    'Hatched: no commitment names the area',
  'map.spoken-uncovered':
    'no commitment names the area',
  'map.area-efforts':
    '{count, plural, =0 {No commitment names the area.} one {One commitment in force names the area.} other {# commitments in force name the area.}}',
};
