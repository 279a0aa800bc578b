import pg from 'pg';
import type { DatabaseAddress } from '#server/database/database-address.ts';
import { createRandom } from '#statistics/random.ts';

/** An invented country in the database: small areas and regions of another year, and indicators of all ages. */
export interface MadeCountry {
  /** 6,000 small areas, about as many as Sweden has. */
  readonly areas: readonly string[];
  /** 3,363 regions, as many as Sweden has RegSO. */
  readonly regions: readonly string[];
  readonly indicators: readonly string[];
}

export const firstYear = 2015;
export const years = 10;

/** Adds the country as the owner of the database. */
export async function addMadeCountry(address: DatabaseAddress): Promise<MadeCountry> {
  const areas = Array.from(
    { length: 6000 },
    (_, i) => `${1000 + Math.floor(i / 20)}C${1010 + (i % 20)}`,
  );
  const regions = Array.from(
    { length: 3363 },
    (_, i) => `${1000 + Math.floor(i / 11)}R${String(1 + (i % 11)).padStart(3, '0')}`,
  );
  const indicators = Array.from({ length: 20 }, (_, i) => `made-${String(i + 1).padStart(2, '0')}`);
  const { host, port, database, user, password } = address;
  const client = new pg.Client({ host, port, database, user, password });
  await client.connect();
  try {
    await addDivision(client, 'deso', areas);
    await addDivision(client, 'regso', regions);
    // As an indicator that is there, but for its name and what it may be.
    await client.query(
      `insert into indicator (id, definition)
       select id, definition || jsonb_build_object('id', id, 'name', jsonb_build_object('sv', id, 'en', id),
         'validRange', '[0, 1000]'::jsonb, 'lowestLevel', 'deso', 'periodKind', 'year')
       from unnest($1::text[]) as id, (select definition from indicator where id = 'employment') as like_it`,
      [indicators],
    );
  } finally {
    await client.end();
  }
  return { areas, regions, indicators };
}

async function addDivision(
  client: pg.Client,
  level: 'deso' | 'regso',
  codes: readonly string[],
): Promise<void> {
  const division = `${level}2099`;
  await client.query(
    `insert into division (id, level, vintage, name_sv, name_en, publisher, licence, source)
     values ($1, $2, 2099, $1, $1, 'invented', 'invented', 'invented')`,
    [division, level],
  );
  await client.query(
    `insert into area (id, division_id, code, name, municipality_code)
     select $1 || ':' || code, $1, code, code, left(code, 4) from unnest($2::text[]) as code`,
    [division, codes],
  );
}

/** A wide table: a row for each area and year, a column for each indicator, an invented number in each. */
export function makeWideTable(
  areas: readonly string[],
  indicators: readonly string[],
  ofYears: number,
  seed: number,
): string {
  const { integerBelow } = createRandom(seed);
  const lines = [['kod', 'år', ...indicators].join(';')];
  for (const area of areas) {
    for (let year = firstYear; year < firstYear + ofYears; year++) {
      const values = indicators.map(() => {
        const tenths = integerBelow(1000);
        return `${Math.floor(tenths / 10)},${tenths % 10}`;
      });
      lines.push(`${area};${year};${values.join(';')}`);
    }
  }
  return lines.join('\n');
}
