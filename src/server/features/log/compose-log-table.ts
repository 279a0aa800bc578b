import type { LogEntry, LogPage } from '#contract/log.ts';
import type { Speech } from '#contract/text/format.ts';
import { fileNameOf, type OutTable } from '../../http/tables/out-table.ts';

/**
 * Loggen som tabell, newest first, with each entry's hash and, of the whole log, whether the chain is whole.
 */
export function composeLogTable(
  entries: readonly LogEntry[],
  chain: LogPage['chain'] | undefined,
  speech: Speech,
): OutTable<LogEntry> {
  const { say, language } = speech;
  return {
    title: say('data.section.logg'),
    fileName: fileNameOf('logg'),
    language,
    columns: [
      { head: say('log.number'), kind: 'integer', cell: (entry) => entry.number },
      { head: say('log.at'), kind: 'moment', cell: (entry) => entry.at },
      { head: say('log.actor'), kind: 'text', cell: (entry) => entry.actor },
      {
        head: say('table.role'),
        kind: 'text',
        cell: (entry) => speech.sayIfKnown(`log.role.${entry.role}`) ?? entry.role,
      },
      {
        head: say('log.action'),
        kind: 'text',
        cell: (entry) => speech.sayIfKnown(`log.action.${entry.action}`) ?? entry.action,
      },
      {
        head: say('log.object'),
        kind: 'text',
        cell: ({ objectKind: kind, objectId: id }) =>
          speech.sayIfKnown(`log.object.${kind}`, { id }) ?? `${kind} ${id}`,
      },
      { head: say('party.name'), kind: 'text', cell: (entry) => entry.party ?? '' },
      {
        head: say('table.log-data'),
        kind: 'text',
        cell: (entry) =>
          entry.data === null ? say('log.data-not-yours') : JSON.stringify(entry.data),
      },
      { head: say('table.hash'), kind: 'code', cell: (entry) => entry.hash },
    ],
    rows: entries,
    sources: [],
    remarks: chain === undefined ? [] : [sayChain(chain, speech)],
  };
}

function sayChain(chain: LogPage['chain'], { say }: Speech): string {
  return chain.whole
    ? say('log.whole', { count: chain.checked })
    : say('log.broken', { number: String(chain.firstBroken) });
}
