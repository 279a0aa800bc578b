import { expect, test } from 'vitest';
import type { Observation } from '#domain/indicators/observation.ts';
import { observationKey } from '#domain/indicators/observation.ts';
import { buildCounty } from '#domain/practice/build-county.ts';
import { composeTruths } from '#domain/practice/compose-truths.ts';
import { composeFigures } from '#domain/practice/figures/compose-figures.ts';
import { sowCounty } from '#domain/practice/figures/sow-county.ts';
import { periodKey } from '#domain/time/period.ts';
import {
  readCountyName,
  readReferenceFiles,
  referenceFolder,
} from '../reference/reference-files.ts';
import { readDefinitions } from './read-catalogue.ts';

/** A busy machine makes counties slowly. */
const patience = 60_000;
const definitions = readDefinitions();
const { catalogue } = definitions;
const make = (areas: number, seed: number) => {
  const county = buildCounty(catalogue, { areas, seed });
  const sown = sowCounty(county, catalogue);
  const observations = [...composeFigures(sown)].flatMap((batch) => batch.observations);
  return { county, sown, observations, truths: composeTruths(sown) };
};
const { county, observations, truths } = make(220, 98);
const cells = new Map<string, Observation>(
  observations.map((one) => [observationKey({ ...one, period: periodKey(one.period) }), one]),
);
const cellOf = (indicator: string, area: string, period: string): Observation | undefined =>
  cells.get(`${indicator}|${area}|${period}|total|total`);
const countOf = (indicator: string, area: string, period: string) => {
  const measured = cellOf(indicator, area, period)?.measured;
  return measured !== undefined && 'value' in measured ? measured : undefined;
};

test(
  'the same seed gives the same figures and truths, another seed others',
  () => {
    const again = make(220, 98);
    expect(JSON.stringify(again.observations)).toBe(JSON.stringify(observations));
    expect(again.truths).toEqual(truths);
    expect(make(220, 7).truths).not.toEqual(truths);
  },
  patience,
);

test(
  'no cell stands twice, and every indicator has figures within its range',
  () => {
    expect(cells.size).toBe(observations.length);
    const ranges = new Map(definitions.indicators.map((one) => [one.id, one.validRange]));
    for (const { indicator, measured } of observations) {
      if (!('value' in measured)) continue;
      const [low, high] = ranges.get(indicator)!;
      expect(measured.value).toBeGreaterThanOrEqual(low);
      expect(measured.value).toBeLessThanOrEqual(high);
    }
    const told = new Set(observations.map((one) => one.indicator));
    expect([...ranges.keys()].filter((id) => !told.has(id))).toEqual([]);
  },
  patience,
);

test('counts fit the people of the area, and parts add up to what they are parts of', () => {
  for (const { code, before } of county.areas.slice(0, 12)) {
    const area = `deso2025:${code}`;
    const everyone = countOf('population', area, '2025')!.value;
    const aged = observations.filter((one) => one.area === area && one.group.age !== 'total');
    const persons = aged.map(({ measured }) => ('value' in measured ? measured.value : Number.NaN));
    expect(persons.reduce((sum, one) => sum + one, 0)).toBe(everyone);
    const work = countOf('employment', area, '2025')!;
    const out = countOf('unemployment', area, '2025')!;
    expect(work.count! + out.count!).toBe(out.denominator);
    expect(work.denominator!).toBeLessThan(everyone);
    expect(before).toBeLessThan(county.before.length);
  }
  for (const { code } of county.municipalities) {
    const inside = county.areas.filter((area) => area.code.startsWith(code));
    const parts = inside.map((area) => countOf('education', `deso2025:${area.code}`, '2024')!);
    const whole = countOf('education', `municipality:${code}`, '2024')!;
    expect(parts.reduce((sum, part) => sum + part.count!, 0)).toBe(whole.count);
    expect(parts.reduce((sum, part) => sum + part.denominator!, 0)).toBe(whole.denominator);
  }
});

test('small areas change edition after 2023, and a split area has the old code with a new last digit', () => {
  const periodsOf = (division: string) =>
    new Set(
      observations
        .filter((one) => one.area.startsWith(division) && one.indicator === 'net-income')
        .map((one) => periodKey(one.period)),
    );
  expect([...periodsOf('deso2018:')].sort().at(-1)).toBe('2023');
  expect([...periodsOf('deso2025:')].sort()).toEqual(['2024', '2025']);
  expect(periodsOf('regso2025:').size).toBe(10);
  expect(truths.boundaryChange.length).toBeGreaterThan(5);
  for (const { before, after } of truths.boundaryChange) {
    expect(after).toEqual([`${before.slice(0, -1)}1`, `${before.slice(0, -1)}2`]);
  }
  const now = new Set(county.areas.map((area) => area.code));
  const kept = county.before.filter(({ code }) => now.has(code));
  expect(kept.length + truths.boundaryChange.length).toBe(county.before.length);
});

test('a planted trend shows in the ten years of its group, and the others stay', () => {
  const years = Array.from({ length: 10 }, (_, i) => i);
  const slopeOf = (indicator: string, code: string): number => {
    const values = years.map(
      (i) => countOf(indicator, `regso2025:${code}`, String(2016 + i))!.value,
    );
    const mean = values.reduce((sum, value) => sum + value, 0) / 10;
    const rise = values.reduce((sum, value, i) => sum + (i - 4.5) * (value - mean), 0) / 82.5;
    return rise / mean;
  };
  for (const indicator of ['net-income', 'unemployment', 'sick-days']) {
    const planted = truths.trends[indicator]!;
    expect(new Set(Object.values(planted))).toEqual(new Set(['rising', 'falling']));
    for (const { code } of county.groups) {
      const slope = slopeOf(indicator, code);
      const trend = planted[code] ?? 'flat';
      const found = slope > 0.018 ? 'rising' : slope < -0.018 ? 'falling' : 'flat';
      expect(found, `${indicator} ${code} ${slope}`).toBe(trend);
    }
  }
});

test('kinds of area lie together: an area is far more often beside its own kind than by chance', () => {
  const kinds = county.areas.map((area) => area.landscape);
  const { borders } = county.ground;
  const alike = borders.filter(({ a, b }) => kinds[a] === kinds[b]).length / borders.length;
  const shares = Map.groupBy(kinds, (kind) => kind).values();
  const chance = [...shares].reduce((sum, one) => sum + (one.length / kinds.length) ** 2, 0);
  expect(new Set(kinds).size).toBe(7);
  expect(alike).toBeGreaterThan(chance + 0.2);
});

test('the survey tells women and men apart where enough of both have answered, else neither', () => {
  const answersOf = (area: string, sex: string) =>
    cells.get(`felt-unsafe-outdoors|${area}|vag2025|${sex}|total`)?.measured;
  for (const { code } of county.municipalities) {
    const area = `municipality:${code}`;
    const [all, women, men] = ['total', 'women', 'men'].map((sex) => answersOf(area, sex));
    if (!all || !women || !men || !('value' in all) || !('value' in women) || !('value' in men)) {
      throw new Error(`no answers in ${area}`);
    }
    expect(women.count! + men.count!).toBe(all.count);
    expect(women.denominator! + men.denominator!).toBe(all.denominator);
    expect(women.value).toBeGreaterThan(men.value);
  }
  const few = county.areas.find(({ code }) => truths.surveyRespondents[code]! < 55)!;
  for (const sex of ['women', 'men']) {
    expect(answersOf(`deso2025:${few.code}`, sex)).toEqual({ missing: 'suppressed' });
  }
});

test('the survey tells respondents and interval, and withholds areas with few', () => {
  const survey = definitions.indicators.find((one) => one.id === 'felt-unsafe-outdoors');
  const fewest = survey?.survey?.minimumRespondents ?? Number.NaN;
  let few = 0;
  for (const [code, respondents] of Object.entries(truths.surveyRespondents)) {
    const { measured } = cellOf('felt-unsafe-outdoors', `deso2025:${code}`, 'vag2025')!;
    if (respondents < fewest) {
      few++;
      expect(measured).toEqual({ missing: 'suppressed' });
    } else if ('value' in measured) {
      expect(measured.denominator).toBe(respondents);
      expect(measured.interval![0]).toBeLessThanOrEqual(measured.value + 1);
      expect(measured.interval![1]).toBeGreaterThanOrEqual(measured.value - 1);
    }
  }
  expect(few).toBeGreaterThan(5);
});

test('names are told apart: within a municipality, and from the municipalities themselves', () => {
  const towns = county.municipalities.map(({ name }) => name);
  const named = county.groups.map(({ code, name }) => `${code.slice(0, 4)} ${name}`);
  expect(new Set(named).size).toBe(named.length);
  expect(county.groups.filter(({ name }) => towns.includes(name))).toEqual([]);
});

test('nothing of the real county is in the invented one', () => {
  const real = readReferenceFiles(referenceFolder);
  expect([...real.keys()].filter((path) => path.startsWith('practice/'))).toEqual([]);
  const texts = [...real.values()]
    .filter(({ path }) => path === 'parties.yaml' || path === 'areas/areas.csv')
    .map(({ bytes }) => bytes.toString('utf8'))
    .join('\n');
  const invented = [
    ...county.municipalities.map(({ name }) => name),
    ...county.groups.map(({ name }) => name),
    ...definitions.parties.map(({ name }) => name.sv),
    catalogue.names.county.sv,
  ];
  expect(invented.filter((name) => texts.includes(name))).toEqual([]);
  expect(county.areas.every(({ code }) => /^980[1-8][ABC]\d{4}$/.test(code))).toBe(true);
  expect(JSON.stringify(truths)).not.toContain(readCountyName().sv);
  expect(definitions.indicators.every(({ source }) => /påhittade/.test(source.publisher))).toBe(
    true,
  );
});

test(
  'a country has 21 counties and 290 municipalities with codes that no real one has',
  () => {
    const country = buildCounty(catalogue, { areas: 1_600, seed: 3 });
    expect(country.counties).toHaveLength(21);
    expect(country.municipalities).toHaveLength(290);
    expect(new Set(country.municipalities.map(({ name }) => name)).size).toBe(290);
    expect(country.counties.every(({ code }) => Number(code) >= 60)).toBe(true);
    const codes = [...country.areas, ...country.groups].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    // A municipality on islands of its own has land too.
    const { areas, groups, municipalities } = country.ground;
    const outlines = [...areas.map(({ metres }) => metres), ...groups, ...municipalities];
    expect(outlines.filter((outline) => outline.coordinates.length === 0)).toEqual([]);
  },
  patience,
);
