import { type AccountCaller, type Caller, system } from '#domain/access/caller.ts';
import { DomainError } from '#domain/domain-error.ts';
import { setAsProgram, signWorkbook } from './leak-into-files.ts';
import type { Defect, Reach } from './plant-defects.ts';
import { ids, partyIds } from './trial-ids.ts';

const isOff = (table: string): readonly [string, string] => [
  `alter table ${table} disable row level security`,
  `alter table ${table} enable row level security`,
];
const lets = (table: string, condition = 'true'): readonly [string, string] => [
  `create policy planted on ${table} for select using (${condition})`,
  `drop policy planted on ${table}`,
];
/** The program's own rights where the caller's were meant. */
const asProgram = (): Caller => system;
/** The hidden party where the caller's own was meant. */
const asHeby = (caller: Caller): Caller =>
  caller.kind === 'account' || caller.kind === 'link'
    ? { ...caller, party: partyIds.heby }
    : caller;
/** The party of the path, whoever asks. */
const asPathParty = (caller: Caller, { params }: Reach['request']): Caller =>
  caller.kind === 'account'
    ? { ...caller, party: (params as { party?: string }).party ?? caller.party }
    : caller;
const countHidden = async ({ database }: Reach): Promise<number> => {
  const { rows } = await database.owner.query<{ n: number }>(
    'select count(*)::int as n from commitment',
  );
  return rows[0]!.n;
};
/** Whether the object of the path is there, whoever may see it. */
const isThere = async ({ request, database }: Reach): Promise<boolean> => {
  const { commitment } = request.params as { commitment?: string };
  const { rowCount } = await database.owner.query('select from commitment where id = $1', [
    commitment,
  ]);
  return rowCount === 1;
};
const remembered = new Map<string, unknown>();
const dead: AccountCaller = {
  kind: 'account',
  account: ids.account('heby'),
  name: 'Prov',
  party: partyIds.heby,
  roles: ['reader'],
  bodies: [],
};

/** Faults that somebody could make in the program, each as it would look. */
export const defects: readonly Defect[] = [
  // In the database.
  {
    name: 'row-level security off for commitments',
    touches: ['listCommitments'],
    sql: isOff('commitment'),
  },
  {
    name: 'row-level security off for activities',
    touches: ['listActivities'],
    sql: isOff('activity'),
  },
  {
    name: 'row-level security off for templates',
    touches: ['listCommitmentTemplates'],
    sql: isOff('commitment_template'),
  },
  {
    name: 'row-level security off for what is not relevant',
    touches: ['readPlanMatrix'],
    sql: isOff('not_relevant_statement'),
  },
  { name: 'needs that everybody may read', touches: ['listNeeds'], sql: lets('need') },
  {
    name: 'drafts shown to whoever sees commitments',
    touches: ['listCommitments'],
    sql: lets(
      'commitment',
      "party_id in (select p.id from party p where may_see(p.id, 'commitment'))",
    ),
  },
  {
    name: 'group reports read before they are sent in',
    touches: ['listGroupReports'],
    sql: lets('group_report'),
  },
  {
    name: 'a draft of the agreement that everybody may read',
    touches: ['listAgreementVersions'],
    sql: lets('agreement_version'),
  },
  {
    name: 'a body’s parties taken for all parties',
    touches: ['listCommitments'],
    sql: lets(
      'commitment',
      `state <> 'draft' and asking_party() is not null and party_id in (
      select s.party_id from sharing_in_force s where s.object_class = 'commitment' and s.level = 'body')`,
    ),
  },
  {
    name: 'own taken for shared with all parties',
    touches: ['listActivities'],
    sql: lets('activity', 'asking_party() is not null'),
  },
  // As somebody else.
  {
    name: 'one commitment read with the program’s rights',
    touches: ['readCommitment'],
    as: asProgram,
  },
  {
    name: 'commitments listed with the program’s rights',
    touches: ['listCommitments'],
    as: asProgram,
  },
  {
    name: 'a file of commitments with the program’s rights',
    touches: ['listCommitmentsTable'],
    as: asProgram,
  },
  { name: 'a file of needs with the program’s rights', touches: ['listNeedsTable'], as: asProgram },
  {
    name: 'commitments of areas counted with the program’s rights',
    touches: ['countCommitmentsByArea'],
    as: asProgram,
  },
  { name: 'the matrix made with the program’s rights', touches: ['readPlanMatrix'], as: asProgram },
  { name: 'gaps found among what nobody may see', touches: ['readGapsInPlan'], as: asProgram },
  {
    name: 'joint efforts proposed from hidden plans',
    touches: ['listJointEfforts'],
    as: asProgram,
  },
  { name: 'the wrong party’s activities', touches: ['listActivities'], as: asHeby },
  { name: 'the wrong party’s sheet', touches: ['takeCommitmentSheet'], as: asHeby },
  { name: 'the wrong party’s answers behind a link', touches: ['readOwnAnswers'], as: asHeby },
  { name: 'any party’s decisions on sharing', touches: ['readPartySharing'], as: asPathParty },
  { name: 'any party’s log', touches: ['readPartyLog'], as: asPathParty },
  { name: 'any party’s log as a file', touches: ['readPartyLogTable'], as: asPathParty },
  { name: 'what was said in the log, to the operator', touches: ['readLog'], as: asProgram },
  // Who may call.
  { name: 'commitments made by strangers', touches: ['createCommitment'], access: 'public' },
  { name: 'the log for everybody signed in', touches: ['readLog'], access: 'signed-in' },
  {
    name: 'the log’s file for everybody signed in',
    touches: ['readLogTable'],
    access: 'signed-in',
  },
  { name: 'letters for everybody', touches: ['listLetters'], access: 'public' },
  { name: 'sharing decided by whoever writes', touches: ['decideSharing'], access: 'contributor' },
  { name: 'drafts removed by readers', touches: ['removeCommitmentDraft'], access: 'signed-in' },
  { name: 'needs for strangers', touches: ['listNeeds'], access: 'public' },
  { name: 'rounds closed by whoever writes', touches: ['closeRound'], access: 'contributor' },
  { name: 'accounts for everybody signed in', touches: ['listAccounts'], access: 'signed-in' },
  { name: 'answers without the link’s scope', touches: ['submitOwnAnswers'], access: 'signed-in' },
  // What an answer tells beside its rows.
  {
    name: 'a total of all rows',
    touches: ['listCommitments'],
    answer: async (answer, reach) => ({ ...(answer as object), total: await countHidden(reach) }),
  },
  {
    name: 'ids of hidden rows in what is shared',
    touches: ['listCommitments'],
    answer: (answer) => ({ ...(answer as object), alike: [ids.commitment('heby')] }),
  },
  {
    name: 'what the row says in the refusal',
    touches: ['readCommitment'],
    refusal: async (error, reach) => {
      const { commitment } = reach.request.params as { commitment: string };
      const { rows } = await reach.database.owner.query<{ what: string }>(
        'select what from commitment where id = $1',
        [commitment],
      );
      return new DomainError((error as DomainError).code, { id: rows[0]?.what ?? '' });
    },
  },
  {
    name: 'not yours instead of not there',
    touches: ['readCommitment'],
    refusal: async (error, reach) =>
      (await isThere(reach)) ? new DomainError('access/role-needed') : error,
  },
  {
    name: 'another sentence for what is there',
    touches: ['changeCommitment'],
    refusal: async (error, reach) =>
      (await isThere(reach)) ? new DomainError('access/not-found') : error,
  },
  {
    name: 'one more statement for what is there',
    touches: ['readCommitment'],
    refusal: async (error, reach) => {
      if (await isThere(reach))
        await reach.database.app.read.selectFrom('party').select('id').execute();
      return error;
    },
  },
  {
    name: 'the owner in a header',
    touches: ['readCommitment'],
    send: async (reach) => {
      if (await isThere(reach)) reach.reply.header('x-owner', 'yes');
    },
  },
  {
    name: 'an entity tag of all rows',
    touches: ['listCommitments'],
    send: async (reach) => {
      reach.reply.header('etag', `W/"${await countHidden(reach)}"`);
    },
  },
  {
    name: 'one entity tag for all callers',
    touches: ['listCommitments'],
    send: ({ reply }) => {
      reply.header('etag', 'W/"1"');
    },
  },
  {
    name: 'an answer that caches may keep for others',
    touches: ['listActivities'],
    send: ({ reply }) => {
      reply.header('cache-control', 'public, max-age=60');
    },
  },
  {
    name: 'an answer without a word on storing',
    touches: ['readNow'],
    send: ({ reply }) => {
      reply.removeHeader('cache-control');
    },
  },
  {
    name: 'the first caller’s answer remembered for all',
    touches: ['listActivities'],
    answer: (answer, { request }) => {
      if (!remembered.has(request.url)) remembered.set(request.url, answer);
      return remembered.get(request.url);
    },
  },
  // What is set and written out as files.
  {
    name: 'a report’s PDF set from what the program may see',
    touches: ['readReportFile'],
    send: setAsProgram('pdf'),
  },
  {
    name: 'a report’s Word file set from what the program may see',
    touches: ['readReportFile'],
    send: setAsProgram('docx'),
  },
  {
    name: 'who wrote the hidden rows, in a workbook’s properties',
    touches: ['listCommitmentsTable'],
    send: signWorkbook,
  },
  // What is written.
  { name: 'another party’s commitment changed', touches: ['changeCommitment'], as: asHeby },
  { name: 'another party’s draft removed', touches: ['removeCommitmentDraft'], as: asHeby },
  { name: 'another party’s commitment moved on', touches: ['changeCommitmentState'], as: asHeby },
  { name: 'another party’s activity removed', touches: ['removeActivity'], as: asHeby },
  { name: 'another party’s need changed', touches: ['changeNeed'], as: asHeby },
  { name: 'another party’s template changed', touches: ['changeCommitmentTemplate'], as: asHeby },
  { name: 'another party’s sharing decided', touches: ['decideSharing'], as: asPathParty },
  { name: 'another party’s answer through a link', touches: ['saveOwnAnswer'], as: asHeby },
  {
    name: 'a need stated for the party that the body names',
    touches: ['stateNeed'],
    as: (caller, { body }) => {
      const { party } = body as { party?: string };
      return caller.kind === 'account' && party !== undefined ? { ...caller, party } : caller;
    },
  },
  {
    name: 'an area called not relevant for another party',
    touches: ['stateNotRelevant'],
    as: asHeby,
  },
  // Tokens.
  {
    name: 'a revoked link that still opens',
    touches: [],
    identify: ({ headers }) => (headers.authorization?.includes('revoked-link') ? dead : undefined),
  },
  {
    name: 'a session that never ends',
    touches: [],
    identify: ({ headers }) => (headers.cookie?.includes('ended-session') ? dead : undefined),
  },
];
