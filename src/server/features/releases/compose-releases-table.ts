import type { ReleaseText } from '#contract/releases.ts';
import type { Speech } from '#contract/text/format.ts';
import { fileNameOf, type OutColumn, type OutTable } from '../../http/tables/out-table.ts';

type Cell = OutColumn<ReleaseText>['cell'];

/** Utgåvorna som tabell: everything known of each load, newest first. */
export function composeReleasesTable(
  releases: readonly ReleaseText[],
  speech: Speech,
  noun: 'utgavor' | 'kallor',
): OutTable<ReleaseText> {
  const { say, language } = speech;
  const text = (head: string, cell: Cell): OutColumn<ReleaseText> => ({ head, kind: 'text', cell });
  const code = (head: string, cell: Cell): OutColumn<ReleaseText> => ({ head, kind: 'code', cell });
  return {
    title: say(noun === 'kallor' ? 'data.section.kallor' : 'history.title'),
    fileName: fileNameOf(noun),
    language,
    columns: [
      code(say('csv.release'), (one) => one.id),
      text(say('catalogue.publisher'), (one) => one.publisher),
      text(say('source.table'), (one) => one.table),
      text(say('source.licence'), (one) => one.licence),
      text(say('history.file'), (one) => one.fileName),
      text(say('history.kind'), (one) => say(`history.kind.${one.kind}`)),
      text(say('history.who'), (one) => one.author),
      { head: say('history.when'), kind: 'moment', cell: (one) => one.fetchedAt },
      { head: say('history.publish-at'), kind: 'moment', cell: (one) => one.publishAt },
      text(say('history.state'), (one) =>
        say(`history.state.${one.state}`, { date: speech.dateTime(one.publishAt) }),
      ),
      { head: say('table.withdrawn-at'), kind: 'moment', cell: (one) => one.withdrawnAt },
      text(say('table.withdrawn-by'), (one) => one.withdrawnBy),
      text(say('table.withdrawn-reason'), (one) => one.withdrawnReason),
      { head: say('source.cells'), kind: 'integer', cell: (one) => one.cells },
      { head: say('catalogue.missing'), kind: 'integer', cell: (one) => one.missing },
      code(say('load.indicators'), (one) => one.indicators.join(', ')),
      code(say('load.periods'), (one) => one.periods.join(', ')),
      text(say('load.note'), (one) => one.note),
      code(say('history.hash'), (one) => one.rawHash),
      code(say('history.content-hash'), (one) => one.contentHash),
      code(say('history.program'), (one) => one.programVersion),
    ],
    rows: releases,
    sources: [],
    remarks: [],
  };
}
