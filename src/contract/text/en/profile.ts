import type { Translation } from '../language.ts';
import type { profile as sv } from '../sv/profile.ts';

export const profile: Translation<typeof sv> = {
  'profile.inhabitants': 'inhabitants',
  'profile.inhabitants-unknown': 'The number of inhabitants is not loaded.',
  'profile.children': 'are 0–19 years old',
  'profile.about-short': '{level} {code}',
  'profile.size': '{size} km²',
  'profile.print': 'Print',
  'profile.pdf': 'Download PDF',
  'profile.printed': 'Printed {date} from {url}',
  'profile.loading': 'Fetching the area …',
  'profile.unknown-title': 'The area is not here',
  'profile.unknown':
    'There is no area with the id {area}. Search on the map, or choose in the list of areas.',
  'profile.to-areas': 'To the list of areas',
  'profile.strong': 'What is strong here',
  'profile.strong-none':
    'No measure of the area is better than in most other areas, or too few measures are loaded to say so.',
  'profile.strength': '{name}: {value}. Better than {share} of the areas.',
  'profile.strength-with-comparison':
    '{name}: {value}, against {comparison} {other}. Better than {share} of the areas.',
  'profile.children-title': 'Children and young people',
  'profile.children-none':
    'No measures about children and young people are loaded for the area. They appear here when a table with them is loaded.',
  'profile.ages-title': 'Inhabitants by age and sex',
  'profile.ages-description':
    'Bar chart with women to the left and men to the right. The largest group is {age}: {women} women and {men} men.',
  'profile.ages-none': 'Age and sex are not loaded for the area.',
  'profile.age': 'Age',
  'profile.women': 'Women',
  'profile.men': 'Men',
  'profile.missing-short': 'missing',
  'profile.conditions-title':
    '{total, select, 7 {Seven conditions} other {{total} conditions}}: {met} of {total}',
  'profile.conditions-sentence': 'The conditions describe the area, never those who live there.',
  'profile.conditions-none':
    'The rule is tried on small areas. For {level} no conditions are shown.',
  'profile.conditions-count': '{met} met, {notMet} not met, {undecided} undecided.',
  'profile.outcome.meets': 'The area meets the rule.',
  'profile.outcome.does-not-meet': 'The area does not meet the rule.',
  'profile.outcome.undecided': 'It cannot be decided whether the area meets the rule.',
  'profile.borderline':
    'Near the line: a single condition moving within its uncertainty would change the outcome.',
  'profile.stand-in':
    'The comparison is {name}. It stands in for {wanted} until the value of {wanted} is fetched.',
  'profile.rule-link': 'The rule, version {version}',
  'profile.condition': 'Condition',
  'profile.value': 'Value',
  'profile.comparison': 'Comparison',
  'profile.difference': 'Difference',
  'profile.outcome': 'Outcome',
  'profile.why': 'Why?',
  'profile.below': 'below',
  'profile.above': 'above',
  'profile.meets': 'met',
  'profile.does-not-meet': 'not met',
  'profile.undecided': 'undecided',
  'profile.near-line': 'near the line',
  'profile.proxy': 'proxy: {name}',
  'profile.why.meets-below':
    '{name} is {value}, which is below {comparison} {other}. The condition is met.',
  'profile.why.meets-above':
    '{name} is {value}, which is above {comparison} {other}. The condition is met.',
  'profile.why.does-not-meet-below':
    '{name} is {value}, which is not below {comparison} {other}. The condition is not met.',
  'profile.why.does-not-meet-above':
    '{name} is {value}, which is not above {comparison} {other}. The condition is not met.',
  'profile.why.not-at-this-level':
    '{name} is missing at this level. The finest level of the measure is {level}. How to get it: {how}',
  'profile.why.missing-value':
    '{name} has no value for the area: {reason}. The condition is then not decided.',
  'profile.why.no-comparison':
    '{name} is {value}, but there is no value to compare with for {period}. Load {comparison} to decide the condition.',
  'profile.why.near-line':
    'The value lies so near the comparison that it may be on the other side.',
  'profile.why.proxy': '{name} is shown in place of {wanted}, which does not exist at this level.',
  'profile.why.period': 'Both values refer to {period}.',
  'profile.not-at-this-level': 'missing at this level',
  'profile.no-row': 'not loaded',
  'profile.none': '–',
  'profile.no-comparison': 'nothing to compare with',
  'profile.how-from-source': 'load {table} from {publisher}.',
  'profile.how-unknown': 'the source is not known yet.',
  'profile.compared-title': 'Compared with',
  'profile.compared-lead':
    'The dot is the area. The line runs from the lowest to the highest value of the areas, the broad band is the middle half.',
  'profile.compared-none': 'No measures are loaded for the area.',
  'profile.role.country': 'the country',
  'profile.role.stand-in': '{name}',
  'profile.role.county': 'the county',
  'profile.role.municipality': 'the municipality',
  'profile.role.median-of-areas': 'median of {count} areas',
  'profile.mark.country': 'country {value}',
  'profile.mark.stand-in': 'for the country {value}',
  'profile.mark.county': 'county {value}',
  'profile.mark.municipality': 'municipality {value}',
  'profile.mark.median-of-areas': 'median {value}',
  'profile.own': 'the area',
  'profile.not-loaded': 'No value loaded: {names}.',
  'profile.certainty.sure': 'certain difference from {comparison}',
  'profile.certainty.cannot-tell': 'cannot be told from {comparison}',
  'profile.no-intervals': 'The sources state no uncertainty for the measures here.',
  'profile.strip-description':
    '{name} on a scale. The area {value}. {comparisons}. The areas run from {min} to {max}, the middle half from {lower} to {upper}.',
  'profile.strip-description-plain': '{name} on a scale. The area {value}. {comparisons}.',
  'profile.spread-from': 'lowest of the areas',
  'profile.spread-lower': 'lower quartile',
  'profile.spread-upper': 'upper quartile',
  'profile.spread-to': 'highest of the areas',
  'profile.who': 'What',
  'profile.as-table': 'Show as table',
  'profile.period': 'Period',
  'profile.history-title': 'Over time',
  'profile.history-lead':
    'The same years on the horizontal axis in all pictures, and the same vertical scale for measures of the same unit.',
  'profile.history-few':
    'Too few years: {count, plural, one {one measure has} other {# measures have}} only one period loaded. Load more years to see development.',
  'profile.history-none': 'Too few years: all measures have only one period loaded.',
  'profile.history-description': '{name}: {points}.',
  'profile.linked.measured':
    '{periods}: measured in {division}, where the area is {areas}. By the crosswalk it is the same area; the border may have been adjusted.',
  'profile.linked.recomputed':
    '{periods}: recomputed {method} from {division}, {areas}. Counts and denominators are shared out and the value computed anew from them.',
  'profile.linked.none':
    '{periods}: there are values for {areas} in {division}, but they are not shown here: {reason}',
  'profile.not-recomputed.no-counts':
    'counts and denominators are lacking, and a mean without them is not recomputed.',
  'profile.not-recomputed.no-shares': 'how much of the area lies in which is not known.',
  'profile.not-recomputed.not-covered': 'they do not cover the whole area.',
  'computed.title': 'Computed here out of smaller areas',
  'computed.lead':
    'Measures that are not measured for the area. The value is the sum of counts over the sum of denominators for all smaller areas in it, and only where both exist.',
  'computed.measure': 'Measure',
  'computed.how': 'How',
  'computed.done': 'Computed out of {areas, plural, one {one area} other {# areas}} of {division}.',
  'computed.others': '{count, plural, one {one more} other {# more}}',
  'computed.refused.no-counts':
    'Not computed: {division} has means or shares without counts and denominators.',
  'computed.refused.areas-missing': 'Not computed: {division} is not loaded for {names}.',
  'computed.refused.values-missing': 'Not computed: there is no value for {names}.',
  'computed.refused.noise-in-parts':
    'Not computed: the source adds noise to small numbers, so the parts in {division} do not add up to the whole. Fetch the value for the area from the source.',
  'profile.recomputed': 'recomputed',
  'csv.role.recomputed': 'recomputed from {division}',
  'csv.role.edition': 'measured in {division}',
  'profile.before-break': 'not comparable with the period before',
  'profile.history-point': '{period} {value}',
  'profile.absent-line': '{name}: {reason}. How to get it: {how}',
  'profile.absent-title': 'Missing for the area ({count})',
  'profile.sources-title': 'Sources',
  'profile.source-mark': 'source {number}',
  'profile.source-loaded': 'Loaded by {author}, fetched {date}.',
  'profile.source-file': 'File {file}, checksum {hash}.',
  'profile.source-release': 'To the release',
  'profile.source-formula': '{numerator} divided by {denominator}',
  'profile.source-table': 'table {table}',
  'profile.source-query': 'selection {query}',
  'profile.source-query-unknown': 'selection unknown',
  'profile.source-periods': 'period {periods}',
  'profile.source-method': 'How the measure is made',
  'profile.source-back': 'Back to the number',
  'profile.source-licence': 'Licence: {licence}.',
  'profile.source-unknown': 'The release {id} could not be read.',
  'profile.neighbours-title': 'Neighbouring areas',
  'profile.neighbours-none': 'No neighbouring areas are known.',
  'profile.inside-title': 'Areas inside',
  'profile.inside-division': '{division}: {count}',
  'profile.inside-lacking':
    '{division}: the areas are not loaded yet. Fetch the borders from the geodata service of Statistics Sweden and load them as GeoJSON.',
};
