import Type from 'typebox';
import type { areaAtQuery } from '#contract/areas.ts';
import { paths } from '#contract/paths.ts';
import { parseDivision } from '#domain/areas/area.ts';
import { DomainError } from '#domain/domain-error.ts';
import { type AreaIndex, buildAreaIndex } from '#statistics/spatial/point-in-polygon.ts';
import { describeRoute } from '../../http/describe-route.ts';
import { isUnchanged } from '../../http/entity-tag.ts';
import type { App, FeatureContext } from '../../http/feature.ts';
import { type PackedAnswer, packAnswer, sendPacked } from '../../http/packed-answer.ts';
import { remember } from '../../http/remember.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { buildGeojson } from './build-geojson.ts';
import { buildMap } from './build-map.ts';
import { type DivisionShapes, readShapes } from './division-shapes.ts';
import { toSweref } from './project-coordinates.ts';
import { selectAreaContext, selectDrawnDivisions } from './queries.ts';
import { areaOfRow } from './rows.ts';

const divisionParameter = Type.Object({ division: Type.String({ maxLength: 40 }) });

/** Borders: the map, the same as GeoJSON, and the area at a place. Made once for each edition. */
export function mapRoutes(
  app: App,
  { database, programVersion }: FeatureContext,
  query: typeof areaAtQuery,
): void {
  const db = database.public;
  const packed = remember<PackedAnswer>();
  const indexes = remember<{ readonly ids: readonly string[]; readonly index: AreaIndex }>();

  const findDrawn = async (division: string): Promise<string> => {
    const found = (await selectDrawnDivisions(db)).find((one) => one.id === division);
    if (found === undefined) throw new DomainError('area/unknown-division', { division });
    if (!found.drawn) throw new DomainError('area/no-geometry', { division });
    return found.state;
  };
  const pack = (
    name: string,
    division: string,
    state: string,
    build: (shapes: DivisionShapes) => unknown,
    type: string,
  ): Promise<PackedAnswer> =>
    packed.recall(`${name} ${division}`, state, async () =>
      packAnswer(JSON.stringify(build(await readShapes(db, division))), type),
    );

  app.get(
    paths.divisionMap,
    {
      schema: describeRoute('readMap', 'public', {
        params: divisionParameter,
        response: { 200: refTo('MapData') },
      }),
    },
    async (request, reply) => {
      const { id } = parseDivision(request.params.division);
      const state = await findDrawn(id);
      if (isUnchanged(request, reply, [state, programVersion])) return reply;
      const build = (shapes: DivisionShapes) => buildMap(id, shapes);
      const answer = await pack('map', id, state, build, 'application/json; charset=utf-8');
      return sendPacked(request, reply, answer) as never; // bytes of the shape above
    },
  );

  app.get(
    paths.divisionGeojson,
    {
      schema: describeRoute('readGeojson', 'public', {
        params: divisionParameter,
        produces: ['application/geo+json'],
        response: { 200: Type.Any() },
      }),
    },
    async (request, reply) => {
      const { id } = parseDivision(request.params.division);
      const state = await findDrawn(id);
      if (isUnchanged(request, reply, [state, programVersion])) return reply;
      const build = (shapes: DivisionShapes) => buildGeojson(shapes);
      const answer = await pack('geojson', id, state, build, 'application/geo+json');
      return sendPacked(request, reply, answer);
    },
  );

  app.get(
    paths.areaAt,
    {
      schema: describeRoute('findAreaAt', 'public', {
        querystring: query,
        response: { 200: refTo('AreaAt') },
      }),
    },
    async (request) => {
      const { longitude, latitude } = request.query;
      const wanted = request.query.division && parseDivision(request.query.division).id;
      const drawn = (await selectDrawnDivisions(db)).filter((one) => one.drawn);
      const found = drawn.find((one) => wanted === undefined || one.id === wanted);
      if (found === undefined)
        throw new DomainError('area/no-geometry', { division: wanted ?? '' });
      const { ids, index } = await indexes.recall(found.id, found.state, async () => {
        const shapes = await readShapes(db, found.id);
        return { ids: shapes.ids, index: buildAreaIndex(shapes.metres) };
      });
      const [x, y] = isNearSweden(longitude, latitude) ? toSweref([longitude, latitude]) : [];
      const place = x === undefined || y === undefined ? undefined : index.find(x, y);
      const area = place === undefined ? undefined : await selectAreaContext(db, ids[place]!);
      if (area === undefined) {
        throw new DomainError('area/no-area-here', { longitude, latitude, division: found.id });
      }
      return areaOfRow(area);
    },
  );
}

/** The projection is defined near its meridian only; far away it gives places that do not exist. */
function isNearSweden(longitude: number, latitude: number): boolean {
  return longitude > 5 && longitude < 30 && latitude > 50 && latitude < 75;
}
