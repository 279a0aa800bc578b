import { createHash } from 'node:crypto';
import type { OutlinePreview, OutlineResult } from '#contract/outlines.ts';
import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import { createTestApp, type TestApp } from '../../../testing/test-app.ts';
import {
  type Answer,
  multipartOf,
  type Refusal,
  type TestFile,
} from '../../releases/testing/release-client.ts';
import { type InventedOutlines, inventOutlines } from './invent-outlines.ts';

/** A person who previews and loads borders through HTTP, with areas that fit against the real ones. */
export interface OutlineClient {
  readonly house: TestApp;
  readonly invented: InventedOutlines;
  readonly preview: (
    file: TestFile,
    reading?: object,
    division?: string,
  ) => Promise<Answer<OutlinePreview & Refusal>>;
  readonly load: (
    file: TestFile,
    reading?: object,
    statement?: object,
    division?: string,
  ) => Promise<Answer<OutlineResult & Refusal>>;
  readonly read: <Body>(url: string) => Promise<Body>;
  /** Everything stored about areas and their borders, as one digest. */
  readonly digest: () => Promise<string>;
}

export async function outlineClient(): Promise<OutlineClient> {
  const house = await createTestApp();
  const send = async <Body>(url: string, file: TestFile, fields: Record<string, object>) => {
    const { payload, type } = await multipartOf(file, fields, 'gränser.geojson');
    const headers = { host: '127.0.0.1:80', 'content-type': type };
    const answer = await house.app.inject({ method: 'POST', url, headers, payload });
    return { status: answer.statusCode, body: answer.json() as Body };
  };
  const read = async <Body>(url: string): Promise<Body> => (await house.app.inject(url)).json();
  const drawn = await read<{ features: { id: string; geometry: AreaGeometry }[] }>(
    '/api/divisions/deso2025/areas.geojson',
  );
  return {
    house,
    invented: inventOutlines(drawn.features),
    read,
    preview: (file, reading = {}, division = 'deso2025') =>
      send(`/api/divisions/${division}/outlines/preview`, file, { reading }),
    load: (file, reading = {}, said = {}, division = 'deso2025') => {
      const fileHash = createHash('sha256').update(file).digest('hex');
      const statement = { author: 'Kartograf Ek', source: 'invented', fileHash, ...said };
      return send(`/api/divisions/${division}/outlines`, file, { reading, statement });
    },
    digest: async () => {
      const { rows } = await house.database.owner.query<{ digest: string }>(
        `select md5(concat_ws('/',
          (select string_agg(a::text, ',' order by a.id) from area a),
          (select string_agg(n::text, ',' order by n::text) from area_nesting n),
          (select string_agg(md5(g::text), ',' order by g.area_id) from area_geometry g),
          (select string_agg(n::text, ',' order by n::text) from area_neighbour n),
          (select count(*) from outline_load), (select count(*) from audit_entry))) as digest`,
      );
      return rows[0]!.digest;
    },
  };
}
