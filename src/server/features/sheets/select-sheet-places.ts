import { sql } from 'kysely';
import type { KnownPlaces } from '#domain/sheets/read-sheet-cell.ts';
import type { ReadHandle } from '../../database/read-handle.ts';

/** Places that a sheet may name: the newest edition of small areas, and municipalities. */
export interface SheetPlaces {
  readonly places: KnownPlaces;
  readonly placeNames: ReadonlyMap<string, string>;
}

interface PlaceRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/**
 * The places by id, code and name; a name that several have is known, as ambiguous. Earlier editions are
 * known by id only, so that the rules can tell what became of them. One statement.
 */
export async function selectSheetPlaces(db: ReadHandle): Promise<SheetPlaces> {
  const { rows } = await sql<PlaceRow & { readonly is_current: boolean }>`
    select a.id, a.code, a.name,
      d.level = 'municipality' or (d.level in ('regso', 'deso') and d.vintage = (select max(o.vintage)
        from division o where o.level = d.level and exists (select from area x where x.division_id = o.id)))
        as is_current
    from area a join division d on d.id = a.division_id
    where d.level in ('municipality', 'regso', 'deso')`.execute(db);
  const ids = new Map<string, string[]>();
  const add = (text: string, id: string): void => {
    const known = ids.get(text.toLowerCase());
    if (known === undefined) ids.set(text.toLowerCase(), [id]);
    else if (!known.includes(id)) known.push(id);
  };
  for (const { id, code, name, is_current } of rows) {
    add(id, id);
    if (!is_current) continue;
    add(code, id);
    add(name, id);
  }
  const placeNames = new Map(
    rows.flatMap(({ id, name, is_current }) =>
      is_current && !name.includes(';') && ids.get(name.toLowerCase())?.length === 1
        ? [[id, name] as const]
        : [],
    ),
  );
  return { places: { ids }, placeNames };
}
