import { leisure, walks } from '#domain/releases/testing/release-fixture.ts';
import type { TestDatabase } from '../../../database/testing/test-database.ts';

/** Editions of small areas that no publisher has; one code is in both. */
export const olderCodes = ['9901A0010', '9901C0010', '9901C0020'] as const;
export const newerCodes = ['9901A0010', '9901C0011', '9901C0012', '9901C0020'] as const;

/** Invented municipality with small areas in two editions, and two invented indicators. */
export async function addInventedCounty({ owner }: TestDatabase): Promise<void> {
  const divisions = [
    { id: 'deso2098', vintage: 2098, codes: olderCodes },
    { id: 'deso2099', vintage: 2099, codes: newerCodes },
  ];
  for (const { id, vintage, codes } of divisions) {
    await owner.query(
      `insert into division (id, level, vintage, name_sv, name_en, publisher, licence, source)
       values ($1, 'deso', $2, $1, $1, 'invented', 'invented', 'invented')`,
      [id, vintage],
    );
    await owner.query(
      `insert into area (id, division_id, code, name, municipality_code)
       select $1 || ':' || code, $1, code, 'Area ' || code, '9901' from unnest($2::text[]) as code`,
      [id, codes],
    );
  }
  await owner.query(
    `insert into division (id, level, name_sv, name_en, publisher, licence, source)
     values ('municipality', 'municipality', 'kommun', 'municipality', 'x', 'x', 'x')
     on conflict (id) do nothing`,
  );
  await owner.query(
    `insert into area (id, division_id, code, name) values
     ('municipality:9901', 'municipality', '9901', 'Invented town'),
     ('municipality:0399', 'municipality', '0399', 'Invented village')`,
  );
  for (const indicator of [leisure, walks]) {
    await owner.query('insert into indicator (id, definition) values ($1, $2)', [
      indicator.id,
      JSON.stringify(indicator),
    ]);
  }
}
