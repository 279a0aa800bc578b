import type { ReactNode } from 'react';
import styles from './side-list.module.css';

export interface SideListProps {
  /** Name of the navigation for those who hear the page. */
  readonly label: string;
  /** Links; the current one carries `aria-current="page"`. */
  readonly links: readonly { readonly id: string; readonly link: ReactNode }[];
}

/** Sections of a screen: a list to the left, a row that wraps on the phone. */
export function SideList({ label, links }: SideListProps): ReactNode {
  return (
    <nav aria-label={label} className={styles.side}>
      <ul>
        {links.map(({ id, link }) => (
          <li key={id}>{link}</li>
        ))}
      </ul>
    </nav>
  );
}
