import type { Translation } from '../language.ts';
import type { cube as sv } from '../sv/cube.ts';

/** Cubes: why a file in JSON-stat or PX cannot be read. */
export const cube: Translation<typeof sv> = {
  'error.cube/not-json-stat':
    'The file is JSON, but not a data set in JSON-stat 2{kind, select, none {} other { (class is “{kind}”)}}. Download the table again and choose the format JSON-stat 2.',
  'error.cube/not-px':
    'The file looks like PX, but line {line} cannot be read as a keyword with a value. Download the table again as PX.',
  'error.cube/malformed-field':
    'The field {field} of the file is missing or has the wrong form. The file is not whole: download the table again.',
  'error.cube/too-many-cells':
    'The dimensions of the table give {cells} cells, more than {limit}. Choose fewer values and download the table in parts.',
  'error.cube/wrong-number-of-values':
    'The file has {values} values but the dimensions give {cells} cells. The file is not whole: download the table again.',
  'error.cube/malformed-value':
    'Value {cell} of the file is “{value}”, which is neither a number nor a sign for a missing value. Download the table again.',
};
