import type { Translation } from '../language.ts';
import type { effect as sv } from '../sv/effect.ts';

export const effect: Translation<typeof sv> = {
  'error.effect/no-indicator':
    'The commitment does not say which indicator it hopes to move. Name one, and before and after can be shown.',
  'error.effect/no-values':
    '{indicator} has no values for the areas of the commitment. Load them, and before and after can be shown.',
  'effect.title': 'Effect',
  'effect.lead':
    '{indicator} in the areas of the commitment and in the areas most like them without the initiative, before and after {day}.',
  'effect.lead-county': '{indicator} in the whole county before and after {day}.',
  'effect.caution':
    'The comparison shows what happened at the same time, not what caused it: other things may have happened there too.',
  'effect.level-chosen':
    'The areas compared with are chosen by their level before. Areas with unusual values tend to approach the others by themselves.',
  'effect.compass-chosen': 'The areas compared with are those most alike in the social compass.',
  'effect.no-comparison': 'There are no areas without the initiative to compare with.',
  'effect.interval': '{estimate} (95 per cent interval {low} to {high})',
  'effect.without-interval': '{estimate} (the uncertainty cannot be computed)',
  'effect.gap-before': 'The difference from the areas compared with, before: {estimate}.',
  'effect.gap-after': 'The difference from the areas compared with, after: {estimate}.',
  'effect.differences':
    'The areas of the commitment have changed {estimate} more than those compared with (difference in differences).',
  'effect.trend-before':
    'Already before, the development differed by {estimate} a period: near zero means that they are comparable.',
  'effect.trend-before-unlike':
    'The development differed already before ({estimate} a period), so the comparison tells little.',
  'effect.series':
    'In the last period the areas are {estimate} from where they were heading before (interrupted time series).',
  'effect.synthetic':
    'Against a mixture of areas that was alike before, the difference is {estimate}; place {place} of {of} among areas where nothing was done (synthetic control).',
  'effect.method.differences': 'Difference in differences',
  'effect.method.series': 'Interrupted time series',
  'effect.method.synthetic': 'Synthetic control',
  'effect.cannot': '{method} cannot be computed: {why}',
  'effect.refused.too-few-points-before': 'there are {found} periods before, and it takes {least}.',
  'effect.refused.too-few-points-after': 'there are {found} periods after, and it takes {least}.',
  'effect.refused.too-few-treated':
    'the commitment has {found} area with values, and it takes {least}.',
  'effect.refused.too-few-comparisons':
    'there are {found} areas to compare with, and it takes {least}.',
  'effect.refused.seasons-not-told-apart': 'the seasons cannot be told apart.',
  'effect.refused.fits-exactly': 'the values do not differ.',
  'effect.trend.up': 'Certain rise in the areas of the commitment from {from} to {to}.',
  'effect.trend.down': 'Certain fall in the areas of the commitment from {from} to {to}.',
  'effect.trend.none': 'No certain change in the areas of the commitment from {from} to {to}.',
  'effect.trend-too-few':
    'Too few years to tell of the development: {count, plural, one {one value} other {# values}}, and it takes five.',
  'effect.table': 'Before and after, period by period',
  'effect.period': 'Period',
  'effect.side': 'When',
  'effect.side.before': 'Before',
  'effect.side.during': 'Began',
  'effect.side.after': 'After',
  'effect.treated': 'Areas of the commitment',
  'effect.compared': 'Areas compared with',
  'effect.difference': 'Difference',
  'effect.compared-with': 'Compared with: {areas}.',
  'effect.without-values': 'Without values: {areas}.',
  'effect.other-divisions': 'Not counted, since they belong to another division: {areas}.',
  'effect.before-break': 'Left out, since the series has a break after them: {periods}.',
  'effect.source': 'Source: {source}. Values loaded up to today.',
  'effect.page': 'Effect of a commitment',
  'effect.link': 'See before and after in the areas',
};
