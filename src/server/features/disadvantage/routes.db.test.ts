import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RuleEvaluation, RulePreview, RuleProposal } from '#contract/disadvantage.ts';
import { commandLine } from '#domain/accounts/command-line.ts';
import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { buildApp } from '../../http/app.ts';
import type { App } from '../../http/feature.ts';

let database: TestDatabase;
let app: App;
beforeAll(async () => {
  database = await createTestDatabase();
  app = await buildApp({
    identify: async () => commandLine,
    database,
    clock: () => new Date('2026-11-22T12:00:00Z'),
  });
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const host = { host: '127.0.0.1' };
const read = async <T>(url: string): Promise<T> => {
  const answer = await app.inject({ url, headers: host });
  expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200);
  return answer.json<T>();
};
const send = (url: string, payload: object) =>
  app.inject({ method: 'POST', url, payload, headers: host });

async function proposal(change: Partial<RuleProposal>): Promise<RuleProposal> {
  const { versions } = await read<{ versions: (RuleProposal & { version: number })[] }>(
    '/api/rules',
  );
  const latest = versions.at(-1);
  if (latest === undefined) throw new Error('the first rule comes with the program');
  const { name, atLeast, comparison, conditions, version } = latest;
  return { basedOn: version, name, atLeast, comparison, conditions, ...change };
}

test('on the real areas, exactly 26 of 184 are worse on all six known conditions, with 44,839 inhabitants', async () => {
  const { summary, areas } = await read<RuleEvaluation>('/api/rules/1/evaluation');
  expect(summary).toMatchObject({
    areas: 184,
    meets: 0,
    knownConditions: 6,
    meetsAllKnown: 26,
    meetsAllKnownPopulation: 44839,
    standIn: true,
  });
  expect(summary.standInName).toContain('Uppsala och Enköping');
  expect(areas.filter((area) => area.met === 6)).toHaveLength(26);
});

test('every area gives seven conditions with value, comparison, period and release, or the reason', async () => {
  const { areas } = await read<RuleEvaluation>('/api/rules/gallande/evaluation?division=deso2025');
  for (const area of areas) {
    expect(area.conditions).toHaveLength(7);
    for (const one of area.conditions) {
      if (one.outcome === 'undecided') expect(one.reason).not.toBeNull();
      else {
        expect(one.figure?.value).not.toBeNull();
        expect(one.comparison?.standIn).toBe(true);
        expect(one.figure?.period).toBe(one.comparison?.figure.period);
      }
    }
  }
  const eligibility = areas.map((area) => area.conditions[2]);
  expect(new Set(eligibility.map((one) => one?.reason))).toEqual(new Set(['not-at-this-level']));
  const sickDays = areas[0]?.conditions[6];
  expect(sickDays).toMatchObject({ proxy: true, usedIndicator: 'sickness-compensation' });
});

test('the table says the same as the API, with the stand-in named on every decided row', async () => {
  const answer = await app.inject({ url: '/api/rules/1/evaluation.csv', headers: host });
  expect(answer.headers['content-type']).toContain('text/csv');
  expect(answer.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const lines = answer.body.trim().split('\r\n');
  expect(lines).toHaveLength(1 + 184 * 7);
  expect(lines[0]).toMatch(/^Områdes-id;Område;Invånare;/);
  const outcome = lines[0]?.split(';').indexOf('Villkorets utfall') ?? -1;
  const decided = lines.slice(1).filter((line) => line.split(';')[outcome]?.includes('uppfyllt'));
  expect(decided).toHaveLength(184 * 6);
  for (const line of decided) expect(line).toContain('Uppsala och Enköping');
});

test('previewing six of seven names the 26 areas that would enter, and saves nothing', async () => {
  const before = await read('/api/rules');
  const answer = await send('/api/rules/preview', await proposal({ atLeast: 6 }));
  expect(answer.statusCode, answer.body).toBe(200);
  const preview = answer.json<RulePreview>();
  expect(preview).toMatchObject({ before: 0, after: 26, leaving: [], standIn: true });
  expect(preview.entering).toHaveLength(26);
  expect(preview.entering.every((area) => area.name.length > 0)).toBe(true);
  expect(await read('/api/rules')).toEqual(before);
});

test('a proposal that does not hold together is refused with a sentence', async () => {
  const refusal = async (change: Partial<RuleProposal>) => {
    const answer = await send('/api/rules/preview', await proposal(change));
    return [answer.statusCode, answer.json<{ code: string; detail: string }>()] as const;
  };
  const [tooMany, problem] = await refusal({ atLeast: 8 });
  expect(tooMany).toBe(400);
  expect(problem.code).toBe('rule/at-least-out-of-range');
  expect(problem.detail).toContain('från 1 till 7');
  expect((await refusal({ comparison: 'municipality:9999' }))[1].code).toBe('area/unknown-area');
  expect((await refusal({ basedOn: 99 }))[1].code).toBe('rule/unknown-version');
});

test('an adopted version applies from its day, the earlier stays readable, and the log tells', async () => {
  const adoption = {
    proposal: await proposal({ atLeast: 6 }),
    adoptedBy: 'Samordningsgruppen',
    decision: 'Beslut 2026-11',
    validFrom: '2026-11-01',
  };
  const answer = await send('/api/rules', adoption);
  expect(answer.statusCode, answer.body).toBe(201);
  const { summary, rule } = await read<RuleEvaluation>('/api/rules/gallande/evaluation');
  expect(rule).toMatchObject({ version: 2, inForce: true, decision: 'Beslut 2026-11' });
  expect(summary.meets).toBe(26);
  expect((await read<RuleEvaluation>('/api/rules/1/evaluation')).rule.inForce).toBe(false);
  const log = await read<{ entries: { action: string; actor: string }[] }>('/api/log');
  expect(log.entries[0]).toMatchObject({ action: 'rule/adopted', actor: 'Samordningsgruppen' });

  const late = await send('/api/rules', adoption);
  expect(late.statusCode).toBe(409);
  expect(late.json<{ code: string }>().code).toBe('rule/changed-meanwhile');
  const same = await send('/api/rules', { ...adoption, proposal: await proposal({}) });
  expect(same.json<{ code: string }>().code).toBe('rule/unchanged');
});

test('a day that is none, one before the latest version, and a blank name are refused in words', async () => {
  const before = await read<{ versions: object[] }>('/api/rules');
  const refusal = async (change: object) => {
    const adopted = { adoptedBy: 'Någon', decision: 'Beslut', validFrom: '2026-11-20', ...change };
    const answer = await send('/api/rules', {
      proposal: await proposal({ atLeast: 3 }),
      ...adopted,
    });
    expect(answer.statusCode).toBe(400);
    return answer.json<{ code: string; detail: string }>();
  };
  for (const validFrom of ['imorgon', '2026-02-30', 'infinity', '0001-01-01']) {
    const { code, detail } = await refusal({ validFrom });
    expect(code).toBe('rule/malformed-date');
    expect(detail).toContain(validFrom);
  }
  expect((await refusal({ validFrom: '2017-01-01' })).code).toBe('rule/begins-before-latest');
  expect((await refusal({ adoptedBy: '   ' })).code).toBe('http/invalid-request');
  expect(await read('/api/rules')).toEqual(before);
});

test('of two adoptions at once, one is stored and the other is told', async () => {
  const adoption = async (atLeast: number) => ({
    proposal: await proposal({ atLeast }),
    adoptedBy: 'Någon',
    decision: 'Beslut',
    validFrom: '2026-11-10',
  });
  const both = await Promise.all([adoption(4), adoption(5)]);
  const answers = await Promise.all(both.map((one) => send('/api/rules', one)));
  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([201, 409]);
});

test('an unknown version is not found', async () => {
  const answer = await app.inject({ url: '/api/rules/77/evaluation', headers: host });
  expect(answer.statusCode).toBe(404);
});
