import type { ReactNode } from 'react';
import { pathTo } from '#contract/paths.ts';
import { listEndings, type TableEnding } from '#contract/tables.ts';
import { DownloadLinks } from '../design/download-links.tsx';
import { useSpeech } from '../text/use-speech.ts';

export interface TableDownloadProps {
  /** Path with `:ending` in it. */
  readonly path: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** CSV and Excel where nothing else is said. */
  readonly endings?: readonly TableEnding[];
  /** The table's name, for those who hear the page. */
  readonly what: string;
  /** The word before the links, where it is not about the whole table. */
  readonly lead?: string;
}

/** The ways to take a table along as a file, in the reader's language. */
export function TableDownload(props: TableDownloadProps): ReactNode {
  const { say, language } = useSpeech();
  const { path, parts, query, endings = listEndings, what, lead } = props;
  return (
    <DownloadLinks
      lead={lead ?? say('table.download')}
      what={what}
      links={endings.map((ending) => ({
        id: ending,
        text: say(`table.${ending}`),
        href: pathTo(path, { ...parts, ending }, { ...query, sprak: language }),
      }))}
    />
  );
}
