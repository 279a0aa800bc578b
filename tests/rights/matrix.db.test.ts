import { afterAll, beforeAll, expect, test } from 'vitest';
import { partyOfCaller } from '#domain/access/caller.ts';
import { askAgain, askAll, type Observation } from './ask-trial.ts';
import { giveTokens } from './give-tokens.ts';
import {
  type Finding,
  judgeAlone,
  judgeNotice,
  judgeTags,
  mayNotice,
  sayFindings,
} from './judge-observations.ts';
import { keepRows } from './keep-rows.ts';
import { isHiddenFrom, questionsOf } from './make-requests.ts';
import { openWorld, type World } from './open-world.ts';
import { canariesIn } from './read-answer.ts';
import { type Operation, readOperations } from './read-operations.ts';
import { callers } from './trial-callers.ts';
import { ids } from './trial-ids.ts';
import { unanswered } from './trial-objects.ts';

let without: World;
let having: World;
let operations: readonly Operation[];
let read: readonly Observation[] = [];
const written: Observation[] = [];
beforeAll(async () => {
  [without, having] = await Promise.all([
    openWorld({ hidden: false }),
    openWorld({ hidden: true }),
  ]);
  operations = readOperations(having.app);
});
afterAll(async () => {
  await Promise.all([without.close(), having.close()]);
});

/** Tables of parties that hold no words of their own. */
const wordless = ['activity_area', 'commitment_area', 'effort_pair', 'round_party'];

test('every table that names a party holds words that would be known again', async () => {
  const { owner } = having.database;
  const { rows } = await owner.query<{ name: string }>(
    `select distinct c.relname as name from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname ~ '(^|_)party(_id)?$'`,
  );
  const silent: string[] = [];
  for (const { name } of rows) {
    const found = await owner.query(`select from ${name} t where t::text ~ 'kanarie-heby' limit 1`);
    if (found.rowCount === 0) silent.push(name);
  }
  expect(silent.sort()).toEqual(wordless);
});

test('what is read tells nobody of what is not theirs', { timeout: 120_000 }, async () => {
  const questions = operations.filter(({ method }) => method === 'GET').flatMap(questionsOf);
  const common = questions.filter(([, { operation }]) => operation.isCommon);
  const others = questions.filter(([, { operation }]) => !operation.isCommon);
  const compared = others.filter((question) => mayNotice(...question));
  // What the program keeps ready costs statements the first time, whoever comes first.
  const asWriter = new Map(
    compared
      .filter(([caller]) => caller === 'nck contributor')
      .map((question) => [question[1].operation.id, question]),
  );
  const first = [...compared.filter(([caller]) => caller === 'anonymous'), ...asWriter.values()];
  for (const { app } of [without, having]) await askAll(app, first);
  const there = await askAll(having.app, compared);
  const gone = await askAll(without.app, compared);
  // Afterwards, so that nothing is kept ready in one of the worlds only.
  const own = await askAll(
    having.app,
    others.filter((question) => !mayNotice(...question)),
  );
  // Some of these take their time, during which no connection can be had.
  read = [...own, ...there, ...(await askAll(having.app, common, 1))];
  const findings = [...read.flatMap(judgeAlone), ...judgeTags(read), ...judgeNotice(gone, there)];
  expect(sayFindings(findings)).toEqual([]);
});

test('files of every kind are searched for the words that are read in them', () => {
  const wordsOf = (id: string, ending: string): readonly string[] => [
    ...new Set(
      read
        .filter(
          ({ trial, status }) =>
            trial.operation.id === id && status === 200 && trial.url.endsWith(`.${ending}`),
        )
        .flatMap(({ text }) => canariesIn(text).map(([party, kind]) => `${party} ${kind}`)),
    ),
  ];
  for (const ending of ['pdf', 'docx', 'pptx', 'json']) {
    const words = wordsOf('readReportFile', ending);
    expect(words, ending).toContain('council public');
    // A draft has no checksum, and so nothing that it is of.
    if (ending !== 'json') expect(words, ending).toContain('council draft');
    // A presentation has the main lines only.
    if (ending !== 'pptx') expect(words, ending).toContain('knivsta shared');
  }
  for (const ending of ['csv', 'xlsx']) {
    expect(wordsOf('listCommitmentsTable', ending), ending).toContain('knivsta shared');
  }
  expect(wordsOf('takeCommitmentSheet', 'xlsx')).toContain('heby own');
});

test('what is written changes nothing of another party’s', { timeout: 120_000 }, async () => {
  const kept = await keepRows(having);
  const changing = operations.filter(({ method }) => method !== 'GET');
  // What is removed cannot be changed afterwards.
  const questions = changing
    .toSorted((one, other) => Number(isLate(one)) - Number(isLate(other)))
    .flatMap(questionsOf);
  const findings: Finding[] = [];
  for (const [caller, asked] of Map.groupBy(questions, ([name]) => name)) {
    for (const [name, trial] of asked) {
      const one = await askAgain(having.app, name, trial);
      written.push(one);
      findings.push(...judgeAlone(one));
      // What only the other world has must be refused as what is nowhere.
      if (isHiddenFrom(trial, name) && one.status >= 400) {
        findings.push(...judgeNotice([await askAgain(without.app, name, trial)], [one]));
      }
    }
    const changed = await kept.changedOf(partyOfCaller(callers[caller]!));
    findings.push(
      ...changed.map((table) => ({
        rule: 'changed',
        operation: 'any',
        caller,
        object: '',
        detail: table,
      })),
    );
    await kept.restore();
  }
  expect(sayFindings(findings)).toEqual([]);
});

/** What would leave nothing for others to try, and what another has to make room for. */
const isLate = ({ id, method }: Operation): boolean =>
  method === 'DELETE' || id === 'revokeOtherSessions' || id === 'openRound';

test('every operation has been answered to somebody', () => {
  const answered = new Set(
    [...read, ...written]
      .filter(({ status }) => status < 400)
      .map(({ trial }) => trial.operation.id),
  );
  const silent = operations.map(({ id }) => id).filter((id) => !answered.has(id));
  expect(silent.filter((id) => !(id in unanswered))).toEqual([]);
  expect(Object.keys(unanswered).filter((id) => answered.has(id))).toEqual([]);
});

test('a token that is worn out opens nothing', { timeout: 60_000 }, async () => {
  const tokens = await giveTokens(having);
  const closed = operations.filter(({ access }) => access !== 'public');
  const statuses = async (headers: Readonly<Record<string, string>>): Promise<Set<number>> => {
    const found = new Set<number>();
    for (const { method, path } of closed) {
      const url = path.replaceAll(/\{\w+\}/g, ids.missing);
      found.add((await having.app.inject({ method, url, headers })).statusCode);
    }
    return found;
  };
  for (const [name, { headers, isLive }] of Object.entries(tokens)) {
    const found = await statuses(headers);
    if (isLive) expect([...found], name).not.toContain(401);
    else expect([...found], name).toEqual([401]);
  }
});
