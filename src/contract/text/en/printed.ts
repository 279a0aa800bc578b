import type { Translation } from '../language.ts';
import type { printed as sv } from '../sv/printed.ts';

/** What only the printed profile says. */
export const printed: Translation<typeof sv> = {
  'printed.lead': '{level} {code} · {parents} · {inhabitants}',
  'printed.author': 'Samsyn',
  'printed.foot': 'Samsyn · {name} · {date}',
  'printed.measure': 'Measure',
  'printed.value': 'Value',
  'printed.against': 'Comparison',
  'printed.picture': 'Place among the areas',
  'printed.legend':
    'The dot is the area, the stroke {comparison}, the diamond the municipality, the ring the median, the triangle the median in the same landscape. The line runs from the lowest to the highest value among the areas, the field covers the middle half.',
  'printed.legend-alone':
    'The dot is the area, the diamond the municipality, the ring the median, the triangle the median in the same landscape. The line runs from the lowest to the highest value among the areas, the field covers the middle half.',
  'printed.numbers': 'Numbers in brackets point to the sources at the end.',
};
