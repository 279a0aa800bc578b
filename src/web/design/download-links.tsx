import { Fragment, type ReactNode } from 'react';
import styles from './download-links.module.css';

export interface DownloadLinksProps {
  /** The word before the links: "Hämta". */
  readonly lead: string;
  /** What is had, for those who hear the page: the table's name. */
  readonly what: string;
  /** Kinds of file, each with its address. */
  readonly links: readonly { readonly id: string; readonly text: string; readonly href: string }[];
}

/** The same table as files of several kinds, in a row: `Hämta: CSV · Excel · JSON-stat`. Plain links. */
export function DownloadLinks({ lead, what, links }: DownloadLinksProps): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are links
    <div role="group" aria-label={`${lead}: ${what}`} className={styles.links}>
      <span>{lead}:</span>
      {links.map(({ id, text, href }, i) => (
        <Fragment key={id}>
          {i === 0 ? null : <span aria-hidden="true">·</span>}
          <a href={href} aria-label={`${text}, ${what}`}>
            {text}
          </a>
        </Fragment>
      ))}
    </div>
  );
}
