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
  'error.cube/malformed-json':
    '{file}, row {row}: the file is not whole JSON. The download may have been cut off: download the table again.',
  'error.cube/json-too-deep':
    '{file} has lists within lists in more than {limit} levels. No table in JSON-stat looks like that, and the file is not read. Download the table again as JSON-stat 2.',
  'error.cube/json-too-many-parts':
    '{file} has more than {limit} lists and objects. No table in JSON-stat looks like that, and the file is not read. Download the table again as JSON-stat 2.',
  'error.cube/repeated-name':
    '{file}, row {row}: the name “{name}” stands twice in the same object, so nobody can know which one is meant. Download the table again.',
};
