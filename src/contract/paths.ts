/** Every path of the API, as Fastify and OpenAPI spell it; web and server share them. */
export const paths = {
  health: '/api/health',
  openapi: '/api/openapi.json',
  docs: '/api/docs',
  divisions: '/api/divisions',
  divisionAreas: '/api/divisions/:division/areas',
  divisionMap: '/api/divisions/:division/map',
  divisionGeojson: '/api/divisions/:division/areas.geojson',
  outlinePreview: '/api/divisions/:division/outlines/preview',
  outlines: '/api/divisions/:division/outlines',
  areaAt: '/api/areas/at',
  area: '/api/areas/:area',
  areaCsv: '/api/areas/:area/profile.csv',
  areaPdf: '/api/areas/:area/profile.pdf',
  indicators: '/api/indicators',
  indicator: '/api/indicators/:indicator',
  indicatorValues: '/api/indicators/:indicator/values',
  indicatorValuesCsv: '/api/indicators/:indicator/values.csv',
  rules: '/api/rules',
  ruleEvaluation: '/api/rules/:version/evaluation',
  ruleEvaluationCsv: '/api/rules/:version/evaluation.csv',
  rulePreview: '/api/rules/preview',
  parties: '/api/parties',
  partyMatch: '/api/parties/match',
  policyAreas: '/api/policy-areas',
  releases: '/api/releases',
  release: '/api/releases/:release',
  releaseCells: '/api/releases/:release/cells.csv',
  releasePreview: '/api/releases/preview',
  releaseWithdraw: '/api/releases/:release/withdraw',
  log: '/api/log',
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
