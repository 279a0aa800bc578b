/** Every path of the API, as Fastify and OpenAPI spell it; web and server share them. */
export const paths = {
  health: '/api/health',
  installation: '/api/installation',
  openapi: '/api/openapi.json',
  docs: '/api/docs',
  divisions: '/api/divisions',
  divisionsTable: '/api/divisions.:ending',
  divisionAreas: '/api/divisions/:division/areas',
  areasTable: '/api/divisions/:division/areas.:ending',
  divisionMap: '/api/divisions/:division/map',
  divisionGeojson: '/api/divisions/:division/areas.geojson',
  outlinePreview: '/api/divisions/:division/outlines/preview',
  outlines: '/api/divisions/:division/outlines',
  namePreview: '/api/divisions/:division/names/preview',
  names: '/api/divisions/:division/names',
  crosswalks: '/api/crosswalks',
  crosswalkPreview: '/api/crosswalks/preview',
  crosswalkTable: '/api/crosswalks/:crosswalk/parts.:ending',
  areaAt: '/api/areas/at',
  area: '/api/areas/:area',
  areaComputed: '/api/areas/:area/computed',
  areaTable: '/api/areas/:area/profile.:ending',
  areaPdf: '/api/areas/:area/profile.pdf',
  indicators: '/api/indicators',
  indicatorsTable: '/api/indicators.:ending',
  indicator: '/api/indicators/:indicator',
  indicatorValues: '/api/indicators/:indicator/values',
  valuesTable: '/api/indicators/:indicator/values.:ending',
  indicatorGaps: '/api/indicators/:indicator/gaps',
  valuesTemplate: '/api/indicators/:indicator/template.:ending',
  rules: '/api/rules',
  ruleEvaluation: '/api/rules/:version/evaluation',
  ruleEvaluationTable: '/api/rules/:version/evaluation.:ending',
  rulePreview: '/api/rules/preview',
  parties: '/api/parties',
  partiesTable: '/api/parties.:ending',
  partyMatch: '/api/parties/match',
  policyAreas: '/api/policy-areas',
  policyAreasTable: '/api/policy-areas.:ending',
  releases: '/api/releases',
  releasesTable: '/api/releases.:ending',
  release: '/api/releases/:release',
  releaseTable: '/api/releases/:release/cells.:ending',
  releasePreview: '/api/releases/preview',
  releaseWithdraw: '/api/releases/:release/withdraw',
  log: '/api/log',
  logTable: '/api/log.:ending',
  fetches: '/api/fetches',
  fetchPlan: '/api/fetches/plan',
  fetchSchedule: '/api/fetches/schedule',
  fetch: '/api/fetches/:run',
  fetchCancel: '/api/fetches/:run/cancel',
  fetchResume: '/api/fetches/:run/resume',
  fetchDecision: '/api/fetches/:run/parts/:source/decision',
  notices: '/api/notices',
  compassRuns: '/api/compass/runs',
  compassPreview: '/api/compass/runs/preview',
  compassRun: '/api/compass/runs/:run',
  compassAreas: '/api/compass/runs/:run/areas',
  compassAreasTable: '/api/compass/runs/:run/areas.:ending',
  compassGeojson: '/api/compass/runs/:run/areas.geojson',
  compassCancel: '/api/compass/runs/:run/cancel',
  compassRepeat: '/api/compass/runs/:run/repeat',
  compassAdopt: '/api/compass/runs/:run/adopt',
  compassCompare: '/api/compass/runs/:run/moves/:other',
  compassMovesTable: '/api/compass/runs/:run/moves/:other/table.:ending',
  landscapeName: '/api/compass/landscapes/:landscape/name',
  outsideCompasses: '/api/compass/outside',
  outsideCompassPreview: '/api/compass/outside/preview',
  outsideCompass: '/api/compass/outside/:compass',
  areaLandscape: '/api/areas/:area/landscape',
} as const;

/**
 * Fills the named parts of a path and adds a query, leaving out what is undefined.
 *
 * @example
 * pathTo('/api/areas/:area', { area: 'municipality:0380' }) // => '/api/areas/municipality:0380'
 */
export function pathTo(
  path: string,
  parts: Readonly<Record<string, string>> = {},
  query: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const filled = path.replace(/:([a-z]+)/gi, (_, name: string) =>
    encodeURIComponent(parts[name] ?? '').replaceAll('%3A', ':'),
  );
  const search = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&');
  return search === '' ? filled : `${filled}?${search}`;
}
