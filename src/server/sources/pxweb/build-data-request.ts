import type { ResolvedSelection } from './selection.ts';

/** Longer addresses are refused by some servers on the way. */
const longestAddress = 2000;

/** What is asked: by address when that is short, else in a body. */
export interface DataRequest {
  readonly url: string;
  readonly body: unknown;
}

/**
 * Ställ fråga, version 2: one GET with `valueCodes[…]` when it is short and its codes cannot be taken for
 * anything else, or a POST.
 *
 * @example
 * buildDataRequest2('https://x/tables/T/data', 'sv', [{ variable: 'Tid', codes: ['2024'], codeList: undefined, isArea: false }]).url // => 'https://x/tables/T/data?lang=sv&outputFormat=json-stat2&valueCodes%5BTid%5D=2024'
 */
export function buildDataRequest2(
  table: string,
  lang: string,
  selection: ResolvedSelection,
): DataRequest {
  const parameters = new URLSearchParams({ lang, outputFormat: 'json-stat2' });
  const url = `${table}?${parameters}`;
  for (const { variable, codes, codeList } of selection) {
    parameters.append(`valueCodes[${variable}]`, codes.join(','));
    if (codeList !== undefined) parameters.append(`codelist[${variable}]`, codeList);
  }
  const address = `${table}?${parameters}`;
  const plain = selection.every((one) => one.codes.every((code) => !/[,[\]()*?]/.test(code)));
  if (plain && address.length <= longestAddress) return { url: address, body: undefined };
  return {
    url,
    body: {
      selection: selection.map(({ variable, codes, codeList }) => ({
        variableCode: variable,
        ...(codeList === undefined ? {} : { codelist: codeList }),
        valueCodes: codes,
      })),
    },
  };
}

/** Ställ fråga, version 1: always a POST; a code list is a filter of its own. */
export function buildDataRequest1(table: string, selection: ResolvedSelection): DataRequest {
  return {
    url: table,
    body: {
      query: selection.map(({ variable, codes, codeList }) => ({
        code: variable,
        selection: {
          filter: codeList === undefined ? 'item' : codeList.replace(/^(vs|agg)_/, '$1:'),
          values: codes,
        },
      })),
      response: { format: 'json-stat2' },
    },
  };
}
