import type { ReactNode } from 'react';
import type { SheetPreviewText, SheetRemarkText } from '#contract/sheets.ts';
import type { Speech } from '#contract/text/format.ts';
import { Notice } from '../../design/notice.tsx';
import { type Column, Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

type Change = {
  readonly row: number;
  readonly name: string;
  readonly head: string;
  readonly from: string;
  readonly to: string;
};

/** Everything that reading a sheet in would do, row by row, and what it would leave. */
export function SheetPreview({ preview }: { readonly preview: SheetPreviewText }): ReactNode {
  const speech = useSpeech();
  const { say, list } = speech;
  const { changed, added, conflicts, remarks, absent, unread, unchanged } = preview;
  const changes = changed.flatMap(({ row, name, cells }) =>
    cells.map((cell): Change => ({ row, name, ...cell })),
  );
  const kept = conflicts.map(
    ({ standing, file, ...at }): Change => ({ ...at, from: standing, to: file }),
  );
  return (
    <section className={styles.section} aria-live="polite">
      <h3>{say('sheet.preview-title')}</h3>
      <p>
        {changed.length + added.length === 0
          ? say('sheet.nothing-changed')
          : say('sheet.counts', { changed: changed.length, added: added.length, unchanged })}
      </p>
      {unread.length === 0 ? null : (
        <Notice kind="warn">
          <p>{say('sheet.unread', { heads: list(unread), count: unread.length })}</p>
        </Notice>
      )}
      {changes.length === 0 ? null : (
        <Framed
          caption={say('sheet.changed')}
          columns={changeColumns(speech, say('sheet.to'))}
          rows={changes}
        />
      )}
      {added.length === 0 ? null : (
        <Framed
          caption={say('sheet.added')}
          columns={[
            rowColumn(speech),
            { id: 'name', head: say('sheet.name'), cell: ({ name }) => name },
          ]}
          rows={added}
        />
      )}
      {kept.length === 0 ? null : (
        <Framed
          caption={say('sheet.conflicts')}
          columns={changeColumns(speech, say('sheet.in-file'))}
          rows={kept}
        />
      )}
      {remarks.length === 0 ? null : (
        <Framed
          caption={say('sheet.remarks')}
          columns={[
            rowColumn(speech),
            { id: 'head', head: say('sheet.column'), cell: ({ head }) => head ?? '' },
            { id: 'why', head: say('sheet.why'), cell: (one) => sayRemark(speech, one) },
          ]}
          rows={remarks}
        />
      )}
      {absent.length === 0 ? null : (
        <p className={styles.note}>
          {say('sheet.absent')}: {list(absent)}
        </p>
      )}
    </section>
  );
}

function Framed<Row extends { readonly row: number }>(props: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}): ReactNode {
  const keys = new Map(props.rows.map((row, i) => [row, String(i)]));
  return (
    <div className={styles.wide}>
      <Table stacks {...props} rowKey={(row) => keys.get(row) ?? ''} />
    </div>
  );
}

function rowColumn<Row extends { readonly row: number }>({ say, number }: Speech): Column<Row> {
  return { id: 'row', head: say('sheet.row'), isNumber: true, cell: ({ row }) => number(row, 0) };
}

function changeColumns(speech: Speech, to: string): readonly Column<Change>[] {
  const { say } = speech;
  const orBlank = (text: string): string => (text === '' ? say('sheet.blank') : text);
  return [
    rowColumn(speech),
    { id: 'name', head: say('sheet.name'), isRowHead: true, cell: ({ name }) => name },
    { id: 'head', head: say('sheet.column'), cell: ({ head }) => head },
    { id: 'from', head: say('sheet.from'), cell: ({ from }) => orBlank(from) },
    { id: 'to', head: to, cell: (change) => orBlank(change.to) },
  ];
}

/** A remark's sentence; its code where no sentence is known. */
function sayRemark({ sayIfKnown, list }: Speech, { code, data }: SheetRemarkText): string {
  const values = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      Array.isArray(value) ? list(value.map(String)) : String(value ?? ''),
    ]),
  );
  return sayIfKnown(`error.${code}`, values) ?? code;
}
