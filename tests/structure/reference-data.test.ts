import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { areaIdOf, parseAreaId, parseDivision } from '#domain/areas/area.ts';
import type { RuleVersion } from '#domain/disadvantage/rule-version.ts';
import { type Indicator, polarities, units } from '#domain/indicators/indicator.ts';
import { isAge, missingReasons, sexes } from '#domain/indicators/observation.ts';
import { evidenceLevels, type Method } from '#domain/methods/method.ts';
import { matchParty } from '#domain/parties/match-party.ts';
import type { Party } from '#domain/parties/party.ts';
import type { PolicyArea } from '#domain/policy-areas/policy-area.ts';
import { parsePeriod } from '#domain/time/period.ts';
import { listPaths, readText } from './read-tree.ts';

type Row = Readonly<Record<string, string>>;
const readYaml = <T>(path: string): T => parseYaml(readText(path).text) as T;
const readCsv = (path: string): Row[] => parse(readText(path).text, { columns: true });
const ending = (folder: string, end: string) => listPaths(folder).filter((p) => p.endsWith(end));

const parties = readYaml<Party[]>('data/parties.yaml');
const policyAreas = readYaml<PolicyArea[]>('data/policy-areas.yaml');
const divisions =
  readYaml<{ id: string; level: string; vintage: number | null }[]>('data/divisions.yaml');
const rule = readYaml<RuleVersion>('data/rules/disadvantaged-area-1.yaml');
const indicatorPaths = ending('data/indicators', '.yaml');
const indicators = new Map(
  indicatorPaths.map((path) => {
    const indicator = readYaml<Indicator>(path);
    return [indicator.id, indicator];
  }),
);
const areas = readCsv('data/areas/areas.csv');
const areaIds = new Set(areas.map((area) => area.id!));
const smallAreas = areas.filter((area) => area.division === 'deso2025');
const tables = new Map(
  ending('data/statistics', '.csv').map((path) => [path.slice(16, -4), readCsv(path)]),
);
const cells = [...tables.values()].flat();

function tally(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}

/** The value of every small area for an indicator. */
function valuesOf(indicator: string): Map<string, number> {
  const rows = (tables.get('scb-deso-2025') ?? []).filter((row) => row.indicator === indicator);
  return new Map(rows.map((row) => [row.area!, Number(row.value)]));
}

/** Persons per small area from an age, both sexes, up to and including another. */
function personsAged(from: number, to: number): Map<string, number> {
  const persons = new Map<string, number>();
  for (const row of tables.get('scb-deso-population-age-sex-2025') ?? []) {
    const age = Number.parseInt(row.age!, 10);
    if (age < from || age > to) continue;
    persons.set(row.area!, (persons.get(row.area!) ?? 0) + Number(row.value));
  }
  return persons;
}

const population = valuesOf('population');
const standIn = new Map(
  (tables.get('stand-in-uppsala-enkoping') ?? []).map((row) => [row.indicator!, row.value!]),
);
const known = rule.conditions
  .map(({ indicator, direction, proxy }) => {
    const read = proxy ?? indicator;
    return { read, direction, values: valuesOf(read), comparison: Number(standIn.get(read)) };
  })
  .filter(({ values }) => values.size > 0);

test('there are 19 parties: eight municipalities, one region, seven agencies, and three more', () => {
  expect(tally(parties.map((party) => party.kind))).toEqual({
    'state-agency': 7,
    region: 1,
    municipality: 8,
    'knowledge-centre': 1,
    university: 2,
  });
  expect(parties.filter((party) => party.convener).map((party) => party.id)).toEqual([
    'county-administrative-board',
  ]);
  for (const party of parties.filter(({ kind }) => kind === 'municipality')) {
    expect(areaIds).toContain(`municipality:${party.municipality}`);
  }
});

test('every name and alias of a party leads to that party alone', () => {
  for (const party of parties) {
    for (const name of [party.name.sv, party.name.en, ...party.aliases]) {
      expect(matchParty(name, parties)?.id, name).toBe(party.id);
    }
  }
  expect(matchParty('polisen', parties)?.id).toBe(matchParty('Polismyndigheten', parties)?.id);
});

test('there are seven policy areas, and ANDT-LS is known by its older names', () => {
  expect(policyAreas).toHaveLength(7);
  const andt = policyAreas.find(({ id }) => id === 'andt-ls');
  expect(andt?.aliases).toEqual(expect.arrayContaining(['ANDTS', 'ANDT-L']));
});

test('every method says what it is, what is known of it and who has evaluated it', () => {
  const methods = readYaml<Method[]>('data/methods/evaluated-methods.yaml');
  expect(new Set(methods.map(({ id }) => id)).size).toBe(methods.length);
  for (const { id, name, summary, evidence, source } of methods) {
    expect(evidenceLevels, id).toContain(evidence);
    expect(source, id).toMatch(/^\p{Lu}.* (?:19|20)\d\d\b/u);
    for (const text of [name.sv, name.en, summary.sv, summary.en])
      expect(text, id).toMatch(/\S{3}/);
  }
});

test('the rule has its seven conditions in order, and all are documented indicators', () => {
  expect(rule.conditions.map(({ indicator, direction }) => `${indicator} ${direction}`)).toEqual([
    'net-income below',
    'employment below',
    'upper-secondary-eligibility below',
    'education below',
    'unemployment above',
    'financial-assistance above',
    'sick-days above',
  ]);
  expect([rule.atLeast, rule.comparison]).toEqual([7, 'country:SE']);
  expect(areaIds).toContain(rule.standIn);
  for (const { indicator, direction, proxy } of rule.conditions) {
    const polarity = direction === 'below' ? 'high-is-good' : 'low-is-good';
    expect(indicators.get(indicator)?.polarity, indicator).toBe(polarity);
    if (proxy) expect(indicators.get(proxy)).toMatchObject({ kind: 'proxy', proxyFor: indicator });
  }
  expect(indicators.size).toBeGreaterThanOrEqual(17);
});

test('every field of an indicator is filled in or says unknown', () => {
  const emptyFields = (value: unknown, path: string): string[] => {
    if (value === '' || value === undefined) return [path];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => emptyFields(inner, `${path}.${key}`));
  };
  const both = { sv: expect.any(String), en: expect.any(String) };
  const text = expect.any(String);
  for (const [id, indicator] of indicators) {
    expect(indicatorPaths).toContain(`data/indicators/${id}.yaml`);
    expect(emptyFields(indicator, id)).toEqual([]);
    expect(indicator).toMatchObject({
      name: both,
      definition: both,
      numerator: both,
      denominator: both,
      caveats: both,
      periodKind: text,
      decimals: expect.any(Number),
      aboutChildren: expect.any(Boolean),
      source: {
        publisher: text,
        table: text,
        cellQuery: text,
        publishedOn: text,
        nextUpdate: text,
        licence: text,
      },
    });
    expect(units).toContain(indicator.unit);
    expect(polarities).toContain(indicator.polarity);
    if (indicator.policyArea) {
      expect(policyAreas.map((area) => area.id)).toContain(indicator.policyArea);
    }
  }
  expect(emptyFields({ a: { b: '' }, c: null }, 'x')).toEqual(['x.a.b']);
});

test('areas have well-formed ids, known divisions and known parents, nearest first', () => {
  expect(tally(areas.map((area) => area.division!))).toEqual({
    country: 1,
    county: 1,
    municipality: 8,
    regso2025: 72,
    deso2025: 184,
    composite: 1,
  });
  for (const area of areas) {
    const division = parseDivision(area.division!);
    expect(divisions).toContainEqual(
      expect.objectContaining({ id: division.id, vintage: division.vintage ?? null }),
    );
    expect(areaIdOf(division.id, area.code!)).toBe(area.id);
    const parents = area.parents!.split(' ').filter((parent) => parent !== '');
    for (const parent of parents) expect(areaIds, area.id).toContain(parseAreaId(parent));
  }
  const levels = smallAreas.map((area) => area.parents!.replace(/:[^ ]+/g, ''));
  expect(new Set(levels)).toEqual(new Set(['regso2025 municipality county country']));
  expect(areaIds.size).toBe(areas.length);
});

test('every small area has a polygon and a neighbour', () => {
  const codes = smallAreas.map((area) => area.code!).sort();
  const shapes = JSON.parse(readText('data/areas/deso2025-uppsala-enkoping.geojson').text) as {
    features: { properties: { deso: string } }[];
  };
  const pairs = readCsv('data/areas/deso2025-neighbours.csv');
  expect(shapes.features.map((shape) => shape.properties.deso).sort()).toEqual(codes);
  expect([...new Set(pairs.flatMap((pair) => [pair.deso_a!, pair.deso_b!]))].sort()).toEqual(codes);
});

test('every cell has a known area, indicator, period and group, and a value in range or a reason', () => {
  const wrong = cells.filter((cell) => {
    const indicator = indicators.get(cell.indicator!);
    if (indicator === undefined || !areaIds.has(cell.area!)) return true;
    if (parsePeriod(cell.period!).kind !== indicator.periodKind) return true;
    if (!sexes.some((sex) => sex === cell.sex) || !isAge(cell.age!)) return true;
    if (cell.value === '') return !missingReasons.some((reason) => reason === cell.missing);
    const [least, most] = indicator.validRange;
    return cell.missing !== '' || !(Number(cell.value) >= least && Number(cell.value) <= most);
  });
  expect(wrong).toEqual([]);
  const key = (c: Row) => `${c.indicator}|${c.area}|${c.period}|${c.sex}|${c.age}`;
  expect(new Set(cells.map(key)).size).toBe(cells.length);
  expect(Object.fromEntries([...tables].map(([name, rows]) => [name, rows.length]))).toEqual({
    'bra-reported-crime-2016-2025': 480,
    'police-listed-areas-2025': 184,
    'scb-deso-2025': 16 * 184,
    'scb-deso-population-age-sex-2025': 6256,
    'stand-in-uppsala-enkoping': 7,
  });
});

test('every table of figures says where it comes from', () => {
  for (const name of tables.keys()) {
    const release = readYaml<Record<string, unknown>>(`data/statistics/${name}.yaml`);
    expect(release).toMatchObject({ id: name, fileName: `${name}.csv`, kind: 'reference' });
    for (const field of ['publisher', 'table', 'licence', 'note', 'fetchedAt', 'publishAt']) {
      expect(release[field], `${name} ${field}`).toEqual(expect.any(String));
    }
  }
});

test('age groups add up to the population within the noise of the source', () => {
  const sums = personsAged(0, 200);
  const gaps = smallAreas.map(({ id }) => Math.abs(sums.get(id!)! - population.get(id!)!));
  expect(gaps).toHaveLength(184);
  expect(Math.max(...gaps)).toBe(22);
});

test('count and rate of reported crime imply one population per municipality and year', () => {
  const implied = new Map<string, number[]>();
  for (const row of tables.get('bra-reported-crime-2016-2025') ?? []) {
    if (Number(row.count) <= 50) continue;
    const place = `${row.area} ${row.period}`;
    const persons = (Number(row.count) / Number(row.value)) * 100_000;
    implied.set(place, [...(implied.get(place) ?? []), persons]);
  }
  expect(implied.size).toBe(80);
  for (const persons of implied.values()) {
    expect(Math.max(...persons) / Math.min(...persons)).toBeLessThan(1.06);
  }
});

test('the stand-in values are the weighted means of the 184 small areas', () => {
  const adults = personsAged(20, 200);
  const workingAge = personsAged(20, 64);
  const weights: Record<string, Map<string, number>> = {
    'net-income': adults,
    'financial-assistance': adults,
    'sickness-compensation': adults,
    employment: workingAge,
    unemployment: workingAge,
    education: workingAge,
    'low-economic-standard': population,
  };
  expect([...standIn.keys()].sort()).toEqual(Object.keys(weights).sort());
  for (const [indicator, shown] of standIn) {
    const values = valuesOf(indicator);
    let sum = 0;
    let total = 0;
    for (const [area, weight] of weights[indicator]!) {
      sum += weight * values.get(area)!;
      total += weight;
    }
    const halfUnit = 0.5 * 10 ** -(shown.split('.')[1] ?? '').length;
    expect(Math.abs(sum / total - Number(shown)), indicator).toBeLessThanOrEqual(halfUnit + 1e-9);
  }
});

test('26 small areas with 44,839 inhabitants are worse than the stand-in on all six known', () => {
  expect(known.map(({ read }) => read)).toHaveLength(6);
  const meeting = smallAreas.filter(({ id }) =>
    known.every(({ values, direction, comparison }) => {
      const difference = values.get(id!)! - comparison;
      return direction === 'below' ? difference < 0 : difference > 0;
    }),
  );
  const inhabitants = meeting.reduce((sum, { id }) => sum + population.get(id!)!, 0);
  expect([meeting.length, inhabitants]).toEqual([26, 44_839]);
});
