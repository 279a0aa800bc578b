import { afterAll, beforeAll, expect, test } from 'vitest';
import { indicatorOf } from '#domain/releases/testing/release-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { addInventedCounty } from './testing/invented-county.ts';
import { type ReleaseClient, releaseClient } from './testing/release-client.ts';

let database: TestDatabase;
let client: ReleaseClient;

beforeAll(async () => {
  database = await createTestDatabase();
  await addInventedCounty(database);
  const survey = indicatorOf({
    id: 'invented-survey',
    name: { sv: 'Påhittad enkät', en: 'Invented survey' },
    periodKind: 'survey-wave',
    survey: { minimumRespondents: 30 },
  });
  await database.owner.query('insert into indicator (id, definition) values ($1, $2)', [
    survey.id,
    JSON.stringify(survey),
  ]);
  client = await releaseClient(database);
});

afterAll(async () => {
  await client.app.close();
  await database.close();
});

const heads = 'area,question,year,share,respondents';
const file = [
  heads,
  '9901A0010,Känner du dig trygg?,2025,40,100',
  '9901C0011,Känner du dig trygg?,2025,77.7,29',
  '9901C0012,Känner du dig trygg?,2025,..,',
].join('\n');
const reading = {
  indicatorTexts: [{ text: 'Känner du dig trygg?', indicator: 'invented-survey' }],
};

test('a survey is read by its template, with its wave and intervals, and too few are told', async () => {
  const { body } = await client.preview(file, reading);
  expect(body).toMatchObject({
    canLoad: true,
    periods: ['vag2025'],
    values: 1,
    missing: [
      { reason: 'suppressed', cells: 1 },
      { reason: 'not-collected', cells: 1 },
    ],
    reading: { areaColumn: 'area', valueColumn: 'share', denominatorColumn: 'respondents' },
  });
  expect(body.warnings).toMatchObject([
    {
      code: 'release/too-few-respondents',
      data: { indicator: 'invented-survey', areas: 1, minimum: 30 },
    },
  ]);
});

test('what too few have answered is nowhere to be had: not in a table, a file, the API or the log', async () => {
  const loaded = await client.load(file, reading);
  expect(loaded.status).toBe(201);
  expect(await client.shown('invented-survey')).toEqual([
    'deso2099:9901A0010 vag2025 40',
    'deso2099:9901C0011 vag2025 suppressed',
    'deso2099:9901C0012 vag2025 not-collected',
  ]);
  const { rows } = await database.owner.query(
    `select area_id, value, count, denominator, low, high from observation
     where indicator_id = 'invented-survey' order by area_id`,
  );
  const none = { value: null, count: null, denominator: null, low: null, high: null };
  // Wilson's interval of 40 in 100: Wilson 1927.
  expect(rows).toEqual([
    {
      ...none,
      area_id: 'deso2099:9901A0010',
      value: 40,
      denominator: 100,
      low: 30.9401,
      high: 49.7997,
    },
    { ...none, area_id: 'deso2099:9901C0011' },
    { ...none, area_id: 'deso2099:9901C0012' },
  ]);
  const { id } = loaded.body.release;
  const paths = [
    `/api/releases/${id}/cells.csv`,
    `/api/releases/${id}`,
    '/api/indicators/invented-survey/values?division=deso2099&period=vag2025',
    '/api/log',
  ];
  for (const url of paths) {
    const answer = await client.app.inject({ url, headers: { host: '127.0.0.1:80' } });
    expect([url, answer.statusCode]).toEqual([url, 200]);
    expect(answer.payload).not.toMatch(/77[.,]7/);
  }
});

test('a share without the number of respondents is refused at its cell', async () => {
  const { body } = await client.preview(`${heads}\n9901A0010,invented-survey,2025,40,`);
  expect(body.errors).toMatchObject([
    { code: 'release/respondents-missing', row: 2, column: 'share', value: '40' },
  ]);
});
