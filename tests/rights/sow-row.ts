import { escapeLiteral } from 'pg';
import type { SharingLevel } from '#domain/access/sharing.ts';
import { ids, partyIds, sharedBody, type TrialParty } from './trial-ids.ts';

type Cell = string | number | boolean | null | readonly string[] | { readonly json: unknown };
type Row = Readonly<Record<string, Cell>>;

/** How widely each party of the trial shares all that it has. */
export const levels: Readonly<Record<TrialParty, SharingLevel>> = {
  heby: 'own',
  habo: 'body',
  tierp: 'all-parties',
  knivsta: 'public',
};

export const at = '2026-10-01T08:00:00Z';
const literal = (cell: Cell): string => {
  if (cell === null) return 'null';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'string') return escapeLiteral(cell);
  if (Array.isArray(cell))
    return `array[${cell.map((one) => escapeLiteral(one)).join(', ')}]::text[]`;
  return `${escapeLiteral(JSON.stringify((cell as { json: unknown }).json))}::jsonb`;
};
/** One row, as SQL. */
export const into = (table: string, row: Row): string =>
  `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.values(row).map(literal).join(', ')});`;

/**
 * A word that stands in one party's rows of one kind, and nowhere else: where it is read, somebody has read
 * that row.
 */
export const canary = (party: string, kind: string): string => `kanarie-${party}-${kind}`;

/** A group's report: sent in, which all parties read, or a draft, which is its party's. */
export function sowReport(party: TrialParty, isSent: boolean): string {
  const word = canary(party, isSent ? 'parties' : 'own');
  return into('group_report', {
    id: isSent ? ids.report(party) : ids.reportDraft(party),
    body_id: sharedBody,
    party_id: partyIds[party],
    title: word,
    content: word,
    changed_by: word,
    changed_at: at,
    submitted_at: isSent ? at : null,
    submitted_by: isSent ? word : null,
  });
}
