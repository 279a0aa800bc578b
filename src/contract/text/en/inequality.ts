import type { Translation } from '../language.ts';
import type { inequality as sv } from '../sv/inequality.ts';

export const inequality: Translation<typeof sv> = {
  'gap.title': 'The gap between areas',
  'gap.between': 'Between',
  'gap.between.landscapes': 'landscapes',
  'gap.between.municipalities': 'municipalities',
  'gap.sentence':
    'The gap between {high} ({highValue}) and {low} ({lowValue}) is {gap} in {period}{interval}{ratio}.',
  'gap.interval': ', {from} to {to} with 95 per cent certainty',
  'gap.ratio': '. The ratio is {ratio}',
  'gap.note':
    'Means weighted by the inhabitants of {people}. The groups are the two that differ most in the newest period. The interval comes from how different the areas are within the groups.',
  'gap.trend': 'The gap {trend}',
  'gap.none':
    'No gap can be computed here: values and inhabitants are needed in areas of at least two groups.',
  'gap.no-run':
    'No compass is adopted for the level, so there are no landscapes to compare. It is run and adopted under Data, Runs.',
  'gap.no-compass':
    'No compass is adopted for the level. Municipalities are compared in place of landscapes.',
  'gap.chart': 'The gap over time',
  'gap.period': 'Period',
  'gap.absolute': 'Gap',
  'gap.relative': 'Ratio',
  'gap.reach': '95 per cent interval',
  'gap.areas': 'Areas',
  'gap.groups': 'Mean in each group',
  'gap.group': 'Group',
  'gap.mean': 'Mean',
  'gap.indicator': 'Measure',
};
