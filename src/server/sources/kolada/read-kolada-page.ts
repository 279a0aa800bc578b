import { type AreaId, areaIdOf, parseDivision } from '#domain/areas/area.ts';
import type { Sex } from '#domain/indicators/observation.ts';
import { fieldOf, numberOf, textOf } from '../client/read-fields.ts';
import { readJson, unexpected } from '../client/read-json.ts';
import type { RawAnswer } from '../client/source-client.ts';
import type { KoladaQuestion, KoladaRow } from './kolada-row.ts';

/** En sida: its rows, and where the next one is. */
export interface KoladaPage {
  readonly rows: readonly KoladaRow[];
  readonly next: string | undefined;
}

// One page of Kolada's text says F for women, its answers K.
const sexOf: Readonly<Record<string, Sex>> = { T: 'total', K: 'women', F: 'women', M: 'men' };

/**
 * Läs Koladasida (version 3). Deleted figures are dropped, missing ones kept as missing. A figure nobody
 * asked for, a text in place of a number, or an unknown sex refuses the page: half a page is none.
 *
 * @throws DomainError `source/unexpected-answer`
 */
export function readKoladaPage(answer: RawAnswer, asked: KoladaQuestion): KoladaPage {
  const document = readJson(answer);
  const values = fieldOf(document, 'values');
  const next = fieldOf(document, 'next_url');
  if (!Array.isArray(values)) throw unexpected(answer, 'values');
  if (next !== null && next !== undefined && typeof next !== 'string') {
    throw unexpected(answer, 'next_url');
  }
  const rows = values.flatMap((group: unknown, i) => {
    const kpi = textOf(fieldOf(group, 'kpi'));
    const municipality = textOf(fieldOf(group, 'municipality'));
    const year = numberOf(fieldOf(group, 'period'));
    const figures = fieldOf(group, 'values');
    const wanted =
      asked.kpis.includes(kpi) &&
      asked.municipalities.includes(municipality) &&
      year !== undefined &&
      asked.years.includes(year);
    if (!wanted || !Array.isArray(figures)) throw unexpected(answer, `values ${i + 1}`);
    const area = areaOfKolada(municipality);
    return figures
      .filter((figure) => fieldOf(figure, 'isdeleted') !== true)
      .map((figure: unknown): KoladaRow => {
        const sex = sexOf[textOf(fieldOf(figure, 'gender'))];
        const given = fieldOf(figure, 'value');
        const value = given === null ? null : numberOf(given);
        if (sex === undefined || value === undefined) throw unexpected(answer, `values ${i + 1}`);
        return { kpi, area, year, sex, value, status: textOf(fieldOf(figure, 'status')) };
      });
  });
  return { rows, next: next || undefined };
}

/**
 * The area of a municipality id at Kolada: `0000` the country, `0003` a county, else a municipality.
 *
 * @example
 * areaOfKolada('0003') // => 'county:03'
 * areaOfKolada('0000') // => 'country:SE'
 */
export function areaOfKolada(id: string): AreaId {
  if (id === '0000') return areaIdOf(parseDivision('country').id, 'SE');
  if (id.startsWith('00')) return areaIdOf(parseDivision('county').id, id.slice(2));
  return areaIdOf(parseDivision('municipality').id, id);
}
