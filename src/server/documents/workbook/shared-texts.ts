import { xmlText } from './xml-text.ts';

/** The texts of a workbook, each once; cells name them by number. */
export interface SharedTexts {
  readonly numberOf: (text: string) => number;
  readonly xml: () => Generator<string>;
}

/** More signs than this make a spreadsheet call the file damaged. */
const longestText = 32_767;
/** A spreadsheet reads `_x0041_` as the sign with that number. */
const escaped = /_(?=x[0-9a-f]{4}_)/gi;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function sharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    *xml() {
      yield `${head}<sst xmlns="${namespace}" uniqueCount="${numbers.size}">`;
      for (const text of numbers.keys()) {
        yield `<si><t xml:space="preserve">${xmlText(shorten(text)).replaceAll(escaped, '_x005F_')}</t></si>`;
      }
      yield '</sst>';
    },
  };
}

function shorten(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}
