import { sql } from 'kysely';
import type { Speech } from '#contract/text/format.ts';
import { nameActingRole } from '#domain/access/name-acting-role.ts';
import type { Activity, ActivityContent } from '#domain/activities/activity.ts';
import { activityOfTexts, flattenActivity } from '#domain/activities/flatten-activity.ts';
import { type ActivityGround, proposeActivity } from '#domain/activities/propose-activity.ts';
import { commitmentKinds, targetGroups } from '#domain/commitments/commitment.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { Plan } from '#domain/plans/plan.ts';
import type { SheetMerge } from '#domain/sheets/merge-sheet.ts';
import type { SheetContent, SheetField } from '#domain/sheets/sheet.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { readIn } from '../../database/write-transaction.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { insertActivities, updateActivities } from '../activities/commands.ts';
import { selectActivities, selectActivityGround } from '../activities/queries.ts';
import { appendLogEntry } from '../log/commands.ts';
import { selectPlanInForce } from '../plans/queries.ts';
import { selectSheetPlaces } from './select-sheet-places.ts';
import { sheetFields } from './sheet-fields.ts';
import { baseKey, type RowRefusal, type SheetNoun, type SheetWriter } from './sheet-noun.ts';

/** A party's activities as a sheet. */
export const activitySheet: SheetNoun = {
  id: 'activities',
  title: ({ say }) => say('sheet.activities'),
  load: async (db, { party, day }, speech) => {
    const plan = await selectPlanInForce(db, day);
    const { places, placeNames } = await selectSheetPlaces(db);
    const standing = await selectActivities(db, { party });
    return {
      template: { fields: activityFields(plan, speech) },
      standing: standing.map((one) => ({
        key: one.id,
        version: one.version,
        content: flattenActivity(one),
      })),
      places,
      placeNames,
      needed: ['what'],
      nameOf: ({ reference, what = '' }) => (reference ? `${reference}: ${what}` : what),
      basesOf,
    };
  },
  judge: async (db, writer, merge) => {
    const { rows, ground } = await tryRows(db, writer, merge);
    return rows.flatMap(({ row, content }): RowRefusal[] => {
      try {
        proposeActivity(writer.party, content, ground);
        return [];
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        return [{ row, code: error.code, data: error.data }];
      }
    });
  },
  write: async (tx, writer, merge) => {
    const { party, caller } = writer;
    const { actor } = contextOfCaller(caller);
    const { rows, ground } = await tryRows(readIn(tx), writer, merge);
    const tried = rows.map(({ standing, content }) => ({
      standing,
      content: proposeActivity(party, content, ground),
    }));
    const added = await insertActivities(
      tx,
      party,
      tried.filter(({ standing }) => standing === undefined).map(({ content }) => content),
      actor,
    );
    const changed = await updateActivities(
      tx,
      party,
      tried.flatMap(({ standing, content }) =>
        standing === undefined ? [] : [{ ...standing, ...content }],
      ),
      actor,
    );
    await appendLogEntry(tx, {
      actor,
      role: nameActingRole('contributor', caller),
      action: 'activity/sheet-read',
      objectKind: 'party',
      objectId: party,
      data: { changed: changed.map(({ id }) => id), added: added.map(({ id }) => id) },
    });
  },
};

/** The columns of activities, which a party's own list is read by too. */
export function activityFields(plan: Plan | undefined, speech: Speech): readonly SheetField[] {
  const { field, choice, choices, words } = sheetFields(speech);
  const actionAreas = new Map((plan?.actionAreas ?? []).map(({ id, name }) => [id, name]));
  return [
    field('reference', 'reference', 'commitment.reference', 100),
    field('what', 'text', 'commitment.what', 4000),
    field('wholeCounty', 'flag', 'commitment.whole-county'),
    field('areas', 'areas', 'sheet.areas'),
    field('from', 'date', 'commitment.from'),
    field('to', 'date', 'commitment.to'),
    choices('targetGroups', 'commitment.target-groups', words(targetGroups, 'commitment.group')),
    choice('kind', 'commitment.kind', words(commitmentKinds, 'commitment.kind')),
    choice('actionArea', 'commitment.action-area', actionAreas),
    field('version', 'version', 'sheet.version'),
    field('key', 'key', 'sheet.key'),
  ];
}

interface TriedRow {
  readonly row: number;
  readonly content: ActivityContent;
  readonly standing: Activity | undefined;
}

async function tryRows(
  db: ReadHandle,
  { party, day }: SheetWriter,
  { changed, added }: SheetMerge,
): Promise<{ readonly rows: readonly TriedRow[]; readonly ground: ActivityGround }> {
  const own = new Map((await selectActivities(db, { party })).map((one) => [one.id, one]));
  const rows: readonly TriedRow[] = [
    ...changed.map(({ row, standing: { key }, content }) => ({
      row,
      content: activityOfTexts(content),
      standing: own.get(key),
    })),
    ...added.map(({ row, content }) => ({
      row,
      content: activityOfTexts(content),
      standing: undefined,
    })),
  ];
  const contents = rows.map(({ content }) => content);
  return { rows, ground: await selectActivityGround(db, party, contents, day) };
}

/** What rows were in earlier versions. One statement. */
async function basesOf(
  db: ReadHandle,
  wanted: readonly { readonly key: string; readonly version: number }[],
): Promise<ReadonlyMap<string, SheetContent>> {
  const { rows } = await sql<{
    readonly id: string;
    readonly version: number;
    readonly content: ActivityContent;
  }>`
    select h.activity_id as id, h.version, h.content from activity_change h
    join jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w (key uuid, version integer)
      on w.key = h.activity_id and w.version = h.version`.execute(db);
  return new Map(
    rows.map(({ id, version, content }) => [baseKey(id, version), flattenActivity(content)]),
  );
}
