import type { KoladaQuestion } from './kolada-row.ts';

/** Ids in one part of an address at most (version 3). */
const mostIds = 25;

/**
 * Ställ fråga till Kolada: the addresses that together ask for everything, at most 25 ids in each part.
 *
 * @example
 * buildKoladaAddresses({ kpis: ['N00957'], municipalities: ['0380', '0000'], years: [2024] }) // => ['https://api.kolada.se/v3/data/kpi/N00957/municipality/0380,0000/year/2024?per_page=5000']
 */
export function buildKoladaAddresses(question: KoladaQuestion): readonly string[] {
  const addresses: string[] = [];
  for (const kpis of inParts(question.kpis)) {
    for (const places of inParts(question.municipalities)) {
      for (const years of inParts(question.years.map(String))) {
        const path = `kpi/${kpis}/municipality/${places}/year/${years}`;
        addresses.push(`https://api.kolada.se/v3/data/${path}?per_page=5000`);
      }
    }
  }
  return addresses;
}

function inParts(ids: readonly string[]): readonly string[] {
  const unique = [...new Set(ids)].map(encodeURIComponent);
  return Array.from({ length: Math.ceil(unique.length / mostIds) }, (_, i) =>
    unique.slice(i * mostIds, (i + 1) * mostIds).join(','),
  );
}
