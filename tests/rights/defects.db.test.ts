import { afterAll, beforeAll, expect, test } from 'vitest';
import { partyOfCaller } from '#domain/access/caller.ts';
import { askAgain, type Observation } from './ask-trial.ts';
import { defects } from './defects.ts';
import { giveTokens } from './give-tokens.ts';
import {
  type Finding,
  judgeAlone,
  judgeNotice,
  judgeTags,
  sayFindings,
} from './judge-observations.ts';
import { type KeptRows, keepRows } from './keep-rows.ts';
import { isHiddenFrom, questionsOf, type Trial } from './make-requests.ts';
import { openWorld, type World } from './open-world.ts';
import { type Defect, type Field, openField, withDefect } from './plant-defects.ts';
import { type Operation, readOperations } from './read-operations.ts';
import { callers } from './trial-callers.ts';

/** Who tries each defect; the matrix itself asks as everybody. */
const trying = new Set([
  'anonymous',
  'heby reader',
  'nck contributor',
  'nck party-administrator',
  'nck coordinator',
  'alvkarleby contributor',
  'operator',
  'nck answer link',
]);

let without: World;
let having: World;
let field: Field;
let kept: KeptRows;
let operations: ReadonlyMap<string, Operation>;
beforeAll(async () => {
  const gate = openField();
  field = gate.field;
  try {
    having = await openWorld({
      hidden: true,
      identify: (request) => field.defect?.identify?.(request),
    });
  } finally {
    gate.leave();
  }
  field.database = having.database;
  without = await openWorld({ hidden: false });
  // Who may call is taken from the program as it is, before anything is planted.
  operations = new Map(readOperations(without.app).map((one) => [one.id, one]));
  kept = await keepRows(having);
});
afterAll(async () => {
  await Promise.all([without.close(), having.close()]);
});

const references = new Map<string, Observation>();
/** What the program answers where nothing is hidden. */
async function askWithout(caller: string, trial: Trial): Promise<Observation> {
  const key = `${caller} ${trial.operation.method} ${trial.url} ${trial.kind}`;
  const known = references.get(key) ?? (await askAgain(without.app, caller, trial));
  references.set(key, known);
  return known;
}

/** Everything that is found when some operations are tried. */
async function tryOperations(ids: readonly string[]): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const seen: Observation[] = [];
  // What is written would be read again.
  const questions = ids
    .map((id) => operations.get(id)!)
    .toSorted((one, other) => Number(one.method !== 'GET') - Number(other.method !== 'GET'))
    .flatMap(questionsOf)
    .filter(([caller]) => trying.has(caller));
  for (const [caller, asked] of Map.groupBy(questions, ([name]) => name)) {
    for (const [, trial] of asked) {
      const one = await askAgain(having.app, caller, trial);
      seen.push(one);
      findings.push(...judgeAlone(one));
      const isRead = trial.operation.method === 'GET';
      if (isRead || (isHiddenFrom(trial, caller) && one.status >= 400)) {
        findings.push(...judgeNotice([await askWithout(caller, trial)], [one]));
      }
    }
    if (asked.every(([, { operation }]) => operation.method === 'GET')) continue;
    for (const detail of await kept.changedOf(partyOfCaller(callers[caller]!))) {
      findings.push({ rule: 'changed', operation: ids.join(), caller, object: '', detail });
    }
    await kept.restore();
  }
  return [...findings, ...judgeTags(seen)];
}

async function tryTokens(): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  const tokens = await giveTokens(having);
  for (const [caller, { headers, isLive }] of Object.entries(tokens)) {
    if (isLive) continue;
    const { statusCode } = await having.app.inject({ url: '/api/sharing', headers });
    if (statusCode !== 401) {
      found.push({
        rule: 'token',
        operation: 'listSharing',
        caller,
        object: '',
        detail: `${statusCode}`,
      });
    }
  }
  await kept.restore();
  return found;
}

const touched = [...new Set(defects.flatMap(({ touches }) => touches))];

test('where nothing is planted nothing is found', { timeout: 120_000 }, async () => {
  expect(touched.filter((id) => !operations.has(id))).toEqual([]);
  expect(sayFindings(await tryOperations(touched))).toEqual([]);
  expect(sayFindings(await tryTokens())).toEqual([]);
});

test('of the defects that are planted nearly all are found', { timeout: 240_000 }, async () => {
  const missed: Defect[] = [];
  for (const defect of defects) {
    const found = await withDefect(field, defect, () =>
      defect.touches.length === 0 ? tryTokens() : tryOperations(defect.touches),
    );
    if (found.length === 0) missed.push(defect);
  }
  expect(defects.length).toBeGreaterThanOrEqual(30);
  const share = (defects.length - missed.length) / defects.length;
  expect(share, `missed: ${missed.map(({ name }) => name).join('; ')}`).toBeGreaterThanOrEqual(
    0.95,
  );
});
