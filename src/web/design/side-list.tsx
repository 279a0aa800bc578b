import { type ReactNode, useId, useState } from 'react';
import styles from './side-list.module.css';

export interface SideListProps {
  /** Name of the navigation for those who hear the page; on the phone the button that opens it. */
  readonly label: string;
  /** Links; the current one carries `aria-current="page"`. */
  readonly links: readonly { readonly id: string; readonly link: ReactNode }[];
}

/** Sections of a screen: a list to the left; on the phone behind one button, closed by a choice. */
export function SideList({ label, links }: SideListProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  return (
    <nav aria-label={label} className={styles.side}>
      <button
        type="button"
        className={styles.open}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link's Enter is a click too */}
      <ul id={list} data-open={isOpen || undefined} onClick={() => setOpen(false)}>
        {links.map(({ id, link }) => (
          <li key={id}>{link}</li>
        ))}
      </ul>
    </nav>
  );
}
