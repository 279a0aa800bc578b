import { sql } from 'kysely';
import type { Speech } from '#contract/text/format.ts';
import { rolesOfCaller } from '#domain/access/caller.ts';
import { nameActingRole } from '#domain/access/name-acting-role.ts';
import {
  type Commitment,
  type CommitmentContent,
  type CommitmentState,
  commitmentKinds,
  commitmentStates,
  determinants,
  preventions,
  rightsQuestions,
  targetGroups,
} from '#domain/commitments/commitment.ts';
import {
  contentOfTexts,
  flattenCommitment,
  rightsColumn,
} from '#domain/commitments/flatten-commitment.ts';
import { hasEnded, missingFields, moveCommitment } from '#domain/commitments/move-commitment.ts';
import {
  type CommitmentGround,
  proposeCommitment,
} from '#domain/commitments/propose-commitment.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { SheetMerge } from '#domain/sheets/merge-sheet.ts';
import type { SheetContent, SheetField } from '#domain/sheets/sheet.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { readIn } from '../../database/write-transaction.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { insertCommitments } from '../commitments/commands.ts';
import { selectCommitments, selectTableNames, type TableNames } from '../commitments/queries.ts';
import { selectGround } from '../commitments/select-ground.ts';
import { updateCommitments } from '../commitments/update-commitments.ts';
import { appendLogEntry } from '../log/commands.ts';
import { selectSheetPlaces } from './select-sheet-places.ts';
import { type SheetWords, sheetFields } from './sheet-fields.ts';
import { baseKey, type RowRefusal, type SheetNoun, type SheetWriter } from './sheet-noun.ts';

/** A party's commitments as a sheet. Cost shares and templates are kept as they stand. */
export const commitmentSheet: SheetNoun = {
  id: 'commitments',
  title: ({ say }) => say('sheet.commitments'),
  load: async (db, { party, day }, speech) => {
    const names = await selectTableNames(db, day);
    const { places, placeNames } = await selectSheetPlaces(db);
    const standing = await selectCommitments(db, { party });
    return {
      template: { fields: fieldsOf(names, speech) },
      standing: standing.map((one) => ({
        key: one.id,
        version: one.version,
        content: flattenCommitment(one),
      })),
      places,
      placeNames,
      needed: ['what', 'actionArea', 'from', 'to'],
      nameOf: ({ reference, what = '' }) => (reference ? `${reference}: ${what}` : what),
      basesOf,
    };
  },
  judge: async (db, writer, merge) => {
    const { rows, ground } = await tryRows(db, writer, merge);
    return rows.flatMap(({ row, content, state, standing }): RowRefusal[] => {
      try {
        tryRow(writer, ground, content, state, standing);
        return [];
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        return [{ row, code: error.code, data: error.data }];
      }
    });
  },
  write: async (tx, writer, merge) => {
    const actor = contextOfCaller(writer.caller).actor;
    const { rows, ground } = await tryRows(readIn(tx), writer, merge);
    const tried = rows.map(({ content, state, standing }) => ({
      standing,
      ...tryRow(writer, ground, content, state, standing),
    }));
    const fresh = tried.filter(({ standing }) => standing === undefined);
    const drafts = await insertCommitments(
      tx,
      writer.party,
      fresh.map(({ content }) => content),
      actor,
    );
    const moved = drafts.flatMap((draft, i) => {
      const { state } = fresh[i]!;
      return state === 'draft' ? [] : [{ ...draft, state }];
    });
    const changed = tried.flatMap(({ standing, content, state }) =>
      standing === undefined ? [] : [{ ...standing, ...content, state }],
    );
    await updateCommitments(tx, writer.party, [...changed, ...moved], actor);
    await appendLogEntry(tx, {
      actor,
      role: nameActingRole('contributor', writer.caller),
      action: 'commitment/sheet-read',
      objectKind: 'party',
      objectId: writer.party,
      data: {
        party: writer.party,
        changed: changed.map(({ id }) => id),
        added: drafts.map(({ id }) => id),
      },
    });
  },
};

interface TriedRow {
  readonly row: number;
  readonly content: CommitmentContent;
  readonly state: CommitmentState;
  readonly standing: Commitment | undefined;
}

/** The rows of a merge as commitments, and what they are tried against. Three statements. */
async function tryRows(
  db: ReadHandle,
  { party, day }: SheetWriter,
  { changed, added }: SheetMerge,
): Promise<{ readonly rows: readonly TriedRow[]; readonly ground: CommitmentGround }> {
  const own = new Map((await selectCommitments(db, { party })).map((one) => [one.id, one]));
  const rows: readonly TriedRow[] = [
    ...changed.map(({ row, standing: { key }, content }) => {
      const standing = own.get(key)!; // the merge knows only what stands
      return { row, standing, ...rowOf(content, standing, own) };
    }),
    ...added.map(({ row, content }) => ({
      row,
      standing: undefined,
      ...rowOf(content, undefined, own),
    })),
  ];
  const contents = rows.map(({ content }) => content);
  return { rows, ground: await selectGround(db, party, contents, day) };
}

function rowOf(
  texts: SheetContent,
  standing: Commitment | undefined,
  own: ReadonlyMap<string, Commitment>,
): Pick<TriedRow, 'content' | 'state'> {
  const strengthens = texts.strengthens ?? '';
  const named = [...own.values()].find(
    ({ reference }) => strengthens !== '' && reference === strengthens,
  );
  const content = contentOfTexts(
    { ...texts, ...(named === undefined ? {} : { strengthens: named.id }) },
    standing,
  );
  return { content, state: (texts.state || 'draft') as CommitmentState };
}

/** @throws DomainError what the rules of a commitment refuse it with */
function tryRow(
  { party, caller }: SheetWriter,
  ground: CommitmentGround,
  content: CommitmentContent,
  state: CommitmentState,
  standing: Commitment | undefined,
): { readonly content: CommitmentContent; readonly state: CommitmentState } {
  const before = standing?.state ?? 'draft';
  if (hasEnded(before)) throw new DomainError('commitment/ended', { state: before });
  const { strengthens } = content;
  if (strengthens !== undefined && !uuid.test(strengthens)) {
    throw new DomainError('commitment/unknown-strengthened', { value: strengthens });
  }
  const proposed = proposeCommitment(party, content, ground);
  if (state !== before) {
    moveCommitment({ ...proposed, state: before }, state, rolesOfCaller(caller));
  } else if (state !== 'draft') {
    const missing = missingFields(proposed);
    if (missing.length > 0) throw new DomainError('commitment/not-complete', { missing });
  }
  return { content: proposed, state };
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What rows were in earlier versions. One statement. */
async function basesOf(
  db: ReadHandle,
  wanted: readonly { readonly key: string; readonly version: number }[],
): Promise<ReadonlyMap<string, SheetContent>> {
  const { rows } = await sql<{
    readonly id: string;
    readonly version: number;
    readonly state: CommitmentState;
    readonly content: CommitmentContent;
  }>`
    select h.commitment_id as id, h.version, h.state, h.content from commitment_change h
    join jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w (key uuid, version integer)
      on w.key = h.commitment_id and w.version = h.version`.execute(db);
  return new Map(
    rows.map(({ id, version, state, content }) => [
      baseKey(id, version),
      flattenCommitment({ ...content, id, party: '', version, state }),
    ]),
  );
}

function fieldsOf(names: TableNames, speech: Speech): readonly SheetField[] {
  const { field, choice, choices, words } = sheetFields(speech);
  const named = (items: readonly NamedItem[]): SheetWords =>
    new Map(items.map(({ id, name }) => [id, name]));
  const listed = (known: TableNames['indicators']): SheetWords => new Map(Object.entries(known));
  return [
    field('reference', 'reference', 'commitment.reference', 100),
    {
      ...choice('state', 'commitment.state', words(commitmentStates, 'commitment.state')),
      isKeptWhenEmpty: true,
    },
    choice('actionArea', 'commitment.action-area', named(names.actionAreas)),
    choices('alsoUnder', 'commitment.also-under', named(names.actionAreas)),
    choice('jointActivity', 'commitment.joint-activity', named(names.jointActivities)),
    field('what', 'text', 'commitment.what', 4000),
    field('wholeCounty', 'flag', 'commitment.whole-county'),
    field('areas', 'areas', 'sheet.areas'),
    field('from', 'date', 'commitment.from'),
    field('to', 'date', 'commitment.to'),
    choices('targetGroups', 'commitment.target-groups', words(targetGroups, 'commitment.group')),
    {
      ...choice('kind', 'commitment.kind', words(commitmentKinds, 'commitment.kind')),
      isKeptWhenEmpty: true,
    },
    field('strengthens', 'text', 'sheet.strengthens', 100),
    field('contactRole', 'text', 'commitment.contact-role', 300),
    field('seenBy', 'text', 'commitment.seen-by', 2000),
    choice('indicator', 'commitment.indicator', listed(names.indicators)),
    choices('prevention', 'commitment.prevention', words(preventions, 'commitment.prevention')),
    choices(
      'determinants',
      'commitment.determinants',
      words(determinants, 'commitment.determinant'),
    ),
    choice('method', 'commitment.method', listed(names.methods)),
    ...rightsQuestions.map((question) =>
      field(rightsColumn(question), 'text', `commitment.rights.${question}`, 1000),
    ),
    field('version', 'version', 'sheet.version'),
    field('key', 'key', 'sheet.key'),
  ];
}

interface NamedItem {
  readonly id: string;
  readonly name: { readonly sv: string; readonly en: string };
}
