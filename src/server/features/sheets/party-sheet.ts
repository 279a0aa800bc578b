import { type Speech, speak } from '#contract/text/format.ts';
import { authorizeAdministration } from '#domain/access/authorize-party.ts';
import { DomainError } from '#domain/domain-error.ts';
import { changeNames } from '#domain/parties/change-names.ts';
import { checkNaming } from '#domain/parties/check-naming.ts';
import { matchParty } from '#domain/parties/match-party.ts';
import type { PartyNaming } from '#domain/parties/name-party.ts';
import { type Party, partyKinds } from '#domain/parties/party.ts';
import type { SheetMerge } from '#domain/sheets/merge-sheet.ts';
import { listTexts } from '#domain/sheets/read-sheet-cell.ts';
import type { ReadRow, SheetContent, SheetField } from '#domain/sheets/sheet.ts';
import { readIn } from '../../database/write-transaction.ts';
import { type PartyRecord, partyOn, selectPartyRecords } from '../parties/queries.ts';
import { lockNames, writeNaming } from '../parties/write-naming.ts';
import { sheetFields } from './sheet-fields.ts';
import { baseKey, type RowRefusal, type SheetCaller, type SheetNoun } from './sheet-noun.ts';

const longestName = 200;

/** The parties as a sheet: their names can be changed, and nothing else. */
export const partySheet: SheetNoun<SheetCaller> = {
  id: 'parties',
  title: ({ say }) => say('sheet.parties'),
  load: async (db, { day }, speech) => {
    const records = await selectPartyRecords(db);
    const parties = records.map((record) => partyOn(record, day));
    return {
      template: { fields: fieldsOf(speech) },
      standing: records.map((record) => ({
        key: record.party.id,
        version: versionOf(record),
        content: flattenParty(record, day),
      })),
      places: { ids: new Map() },
      placeNames: new Map(),
      needed: ['sv'],
      settle: (row) => settleRow(row, parties),
      guide: [
        'sheet.guide-change',
        'sheet.guide-party-names',
        'sheet.guide-party-others',
        'sheet.guide-party-shown',
        'sheet.guide-party-rows',
      ],
      nameOf: ({ sv = '', en = '' }) => (speech.language === 'sv' ? sv : en),
      basesOf: async (_db, wanted) => basesOf(records, wanted, day),
    };
  },
  judge: async (db, { day }, merge) => {
    const added = merge.added.map(
      ({ row, content: { sv, en } }): RowRefusal => ({
        row,
        code: 'sheet/cannot-add',
        data: { name: sv ?? en ?? '' },
      }),
    );
    const tried = tryRows(await selectPartyRecords(db), merge, day);
    return [...added, ...tried.flatMap(({ refusal }) => refusal ?? [])];
  },
  write: async (tx, { caller, day }, merge) => {
    await lockNames(tx);
    const records = await selectPartyRecords(readIn(tx));
    const reason = speak('sv').say('sheet.party-reason');
    for (const { record, version, namings, refusal } of tryRows(records, merge, day)) {
      if (refusal !== undefined || versionOf(record) !== version) {
        throw new DomainError('sheet/changed-meanwhile');
      }
      const owner = authorizeAdministration(caller, record.party.id);
      for (const naming of namings) await writeNaming(tx, owner, naming, { reason, caller });
    }
  },
};

interface TriedRow {
  readonly record: PartyRecord;
  /** That the merge began from. */
  readonly version: number;
  readonly namings: readonly PartyNaming[];
  readonly refusal: RowRefusal | undefined;
}

/** The names that rows would give, against what all the others are called when they have theirs. */
function tryRows(
  records: readonly PartyRecord[],
  { changed }: SheetMerge,
  day: string,
): readonly TriedRow[] {
  const byId = new Map(records.map((record) => [record.party.id, record]));
  const proposed = changed.map(({ row, standing: { key, version }, content }): TriedRow => {
    const record = byId.get(key)!; // the merge knows only what stands
    const told = refusalOf(row, () => namingsOf(record, content, day));
    return 'refusal' in told
      ? { record, version, namings: [], refusal: told.refusal }
      : { record, version, namings: told.result, refusal: undefined };
  });
  const given = new Map(proposed.map(({ record, namings }) => [record.party.id, namings]));
  const parties = records.map((record) => {
    const namings = [...record.namings, ...(given.get(record.party.id) ?? [])];
    return partyOn({ ...record, namings }, day);
  });
  return proposed.map((one, i) => {
    if (one.refusal !== undefined) return one;
    const { party, namings } = one.record;
    const told = refusalOf(changed[i]!.row, () => {
      for (const naming of one.namings) checkNaming(naming, party, { parties, namings });
    });
    return 'refusal' in told ? { ...one, refusal: told.refusal } : one;
  });
}

function refusalOf<Result>(
  row: number,
  attempt: () => Result,
): { readonly result: Result } | { readonly refusal: RowRefusal } {
  try {
    return { result: attempt() };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { refusal: { row, code: error.code, data: error.data } };
  }
}

function namingsOf(
  { party, namings, changes }: PartyRecord,
  { sv = '', en = '', others = '' }: SheetContent,
  day: string,
): readonly PartyNaming[] {
  const { aliases } = partyOn({ party, namings, changes }, day);
  const wanted = [...listTexts(others), ...aliases.filter((alias) => !fitsInList(alias))];
  return changeNames(party, namings, { sv, en, others: wanted }, day);
}

/** A party has no version of its own: it rises with every name that is written down. */
function versionOf({ namings }: PartyRecord): number {
  return namings.length + 1;
}

/** What rows were when fewer names had been written down. */
function basesOf(
  records: readonly PartyRecord[],
  wanted: readonly { readonly key: string; readonly version: number }[],
  day: string,
): ReadonlyMap<string, SheetContent> {
  return new Map(
    wanted.flatMap(({ key, version }) => {
      const record = records.find(({ party }) => party.id === key);
      if (record === undefined || version > versionOf(record)) return [];
      const namings = record.namings.slice(0, version - 1);
      return [[baseKey(key, version), flattenParty({ ...record, namings }, day)] as const];
    }),
  );
}

/** A row without key is the party that its name means; by an earlier name it is no wish for that name. */
function settleRow(row: ReadRow, parties: readonly Party[]): ReadRow {
  if (row.key !== '') return row;
  const { sv, en, ...rest } = row.content;
  const party = matchParty(sv ?? en ?? '', parties);
  if (party === undefined) return row;
  return { ...row, key: party.id, content: sv === party.name.sv ? row.content : rest };
}

function flattenParty(record: PartyRecord, day: string): SheetContent {
  const { name, aliases, kind, municipality } = partyOn(record, day);
  const latest = (withdrawn: boolean): string =>
    record.changes.findLast((change) => change.withdrawn === withdrawn)?.from ?? '';
  return {
    sv: name.sv,
    en: name.en,
    others: listTexts(aliases.filter(fitsInList).join(';')).join(';'),
    kind,
    municipality: municipality ?? '',
    withdrawnFrom: latest(true),
    returnedFrom: latest(false),
  };
}

/** A name with a sign that parts names is left where it stands. */
function fitsInList(name: string): boolean {
  return !/[;\n]/.test(name);
}

function fieldsOf(speech: Speech): readonly SheetField[] {
  const { field, choice, shown, words } = sheetFields(speech);
  return [
    { ...field('sv', 'text', 'party.name-sv', longestName), isKeptWhenEmpty: true },
    { ...field('en', 'text', 'party.name-en', longestName), isKeptWhenEmpty: true },
    { ...field('others', 'list', 'party.aliases', longestName), isKeptWhenEmpty: true },
    { ...choice('kind', 'party.kind', words(partyKinds, 'party.kind')), isShown: true },
    shown('municipality', 'table.municipality-code'),
    { ...field('withdrawnFrom', 'date', 'sheet.party-withdrawn'), isShown: true },
    { ...field('returnedFrom', 'date', 'sheet.party-returned'), isShown: true },
    field('version', 'version', 'sheet.version'),
    field('key', 'key', 'sheet.key'),
  ];
}
