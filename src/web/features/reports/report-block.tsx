import type { ReactNode } from 'react';
import type { ReportBlock } from '#contract/text/report/report-text.ts';
import { Table } from '../../design/table.tsx';
import styles from './report.module.css';

/** A block of a report as the page has it; the words come whole from the report. */
export function ReportBlockView({ block }: { readonly block: ReportBlock }): ReactNode {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h3' : 'h4';
      return <Heading id={block.anchor}>{block.text}</Heading>;
    }
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is read, never changed
            <li key={i}>{item}</li>
          ))}
        </ul>
      );
    case 'entry':
      return (
        <div className={styles.entry}>
          <p>
            <strong>{block.title}</strong>
          </p>
          <p className={styles.standing}>{block.note}</p>
          <dl>
            {block.parts.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </div>
      );
    case 'table':
      return (
        <div className={styles.wide}>
          <Table
            caption={block.caption}
            columns={block.heads.map((head, column) => ({
              id: head,
              head,
              isRowHead: column === 0,
              isNumber: block.numeric.includes(column),
              cell: ({ cells }: Row) => cells[column],
            }))}
            rows={block.rows.map((cells, place): Row => ({ place, cells }))}
            rowKey={({ place }) => String(place)}
          />
        </div>
      );
  }
}

interface Row {
  readonly place: number;
  readonly cells: readonly string[];
}
