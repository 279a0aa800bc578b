import type { AreaId } from '#domain/areas/area.ts';
import type { Gazetteer } from '#domain/notices/notice.ts';
import type { SourceClient } from '#server/sources/client/source-client.ts';
import { fetchKolada } from '#server/sources/kolada/fetch-kolada.ts';
import { fetchNotices } from '#server/sources/notices/fetch-notices.ts';
import { fetchOutlines } from '#server/sources/outlines/fetch-outlines.ts';
import { fetchPxweb1 } from '#server/sources/pxweb/fetch-pxweb1.ts';
import { fetchPxweb2 } from '#server/sources/pxweb/fetch-pxweb2.ts';
import { municipalities } from './made-areas.ts';

/** Places of the county, as the house knows them. */
export const gazetteer: Gazetteer = {
  county: { id: 'county:03' as AreaId, name: 'Uppsala län' },
  municipalities: municipalities.map(({ code, name }) => ({
    id: `municipality:${code}` as AreaId,
    name,
  })),
  smallAreas: [
    {
      id: 'regso2025:0380R006' as AreaId,
      name: 'Gamla Gottsunda-Vårdsätra-Vreta',
      municipality: 'municipality:0380' as AreaId,
    },
  ],
};

/** One ordinary question by each connector, by the host it goes to. */
export const questions: Readonly<Record<string, (client: SourceClient) => Promise<unknown>>> = {
  'statistikdatabasen.scb.se': (client) =>
    fetchPxweb2(client, {
      table: 'TAB6683',
      lang: 'sv',
      selection: [
        { variable: 'Region', codes: ['00', '03*'] },
        { variable: 'Inkomstkomponenter', codes: ['170', '240'] },
        { variable: 'Kon', codes: ['1+2'] },
        { variable: 'ContentsCode', codes: ['000008A4'] },
        { variable: 'Tid', codes: ['TOP(2)'] },
      ],
    }),
  'api.scb.se': (client) =>
    fetchPxweb1(client, {
      database: 'scb',
      table: 'AA/AA0003/AA0003I/IntGr10RegSOKon',
      lang: 'sv',
      selection: [
        { variable: 'Region', codes: ['03*'] },
        { variable: 'Bakgrund', codes: ['*'] },
        { variable: 'Kon', codes: ['*'] },
        { variable: 'ContentsCode', codes: ['000004X8'] },
        { variable: 'Tid', codes: ['TOP(1)'] },
      ],
    }),
  'api.kolada.se': (client) =>
    fetchKolada(client, {
      kpis: ['N15428', 'N00957'],
      municipalities: ['0000', '0003', '0305', '0319', '0380'],
      years: [2019, 2020, 2021, 2022, 2023, 2024, 2025],
    }),
  'geodata.scb.se': (client) => fetchOutlines(client, { layer: 'stat:DeSO_2025', county: '03' }),
  'polisen.se': (client) => fetchNotices(client, gazetteer),
};
