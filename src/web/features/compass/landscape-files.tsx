import type { ReactNode } from 'react';
import { paths, pathTo } from '#contract/paths.ts';
import { tableEndings } from '#contract/tables.ts';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './landscape.module.css';
import type { LandscapeContent } from './landscape-content.ts';
import { SaveButtons } from './save-buttons.tsx';

/** The areas of a run as files: table, GeoJSON and picture. */
export function LandscapeFiles(props: {
  readonly content: LandscapeContent;
  readonly what: string;
}): ReactNode {
  const { say } = useSpeech();
  const { content, what } = props;
  const { run, outside } = content;
  if (run === undefined) return null;
  return (
    <>
      {outside === undefined ? (
        <div className={styles.saves}>
          <TableDownload
            path={paths.compassAreasTable}
            parts={{ run: run.id }}
            endings={tableEndings}
            what={what}
          />
          <a href={pathTo(paths.compassGeojson, { run: run.id })}>{say('data.geojson')}</a>
        </div>
      ) : null}
      <SaveButtons
        content={content}
        what="map"
        find={() => document.querySelector('[role="application"] svg')}
      />
    </>
  );
}
