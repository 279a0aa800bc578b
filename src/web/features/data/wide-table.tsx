import type { ReactNode } from 'react';
import { Table, type TableProps } from '../../design/table.tsx';
import styles from './data.module.css';

/** A table that may be wider than the page: its frame scrolls, also by the keys; on the phone it stacks. */
export function WideTable<Row>(props: TableProps<Row>): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a pointer
    <section className={styles.wide} aria-label={props.caption} tabIndex={0}>
      <Table stacks {...props} />
    </section>
  );
}
