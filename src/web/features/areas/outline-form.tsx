import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import type { Division } from '#contract/areas.ts';
import type { OutlinePreview, OutlineResult, OutlineStatement } from '#contract/outlines.ts';
import { loadOutlines, previewOutlines } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { LoadStepsPanel } from '../data/load-steps-panel.tsx';
import { type LoadKind, useLoadSteps } from '../data/use-load-steps.ts';
import { geodataAddress } from './geodata-address.ts';
import { OutlinePreviewPanel } from './outline-preview-panel.tsx';
import { OutlineStatementForm } from './outline-statement-form.tsx';

type Said = Omit<OutlineStatement, 'fileHash'>;
type Borders = LoadKind<OutlinePreview, Said, OutlineResult>;

/** Läs in gränser: areas from GeoJSON in three steps. */
export function OutlineForm({ division }: { readonly division: Division }): ReactNode {
  const { say } = useSpeech();
  const kind = useMemo<Borders>(
    () => ({
      preview: (file, reading, signal) => previewOutlines(division.id, file, reading, signal),
      load: (file, reading, statement) => loadOutlines(division.id, file, reading, statement),
    }),
    [division.id],
  );
  const load = useLoadSteps(kind);
  return (
    <section className={styles.section}>
      <FetchNote division={division} />
      <LoadStepsPanel
        load={load}
        label={say('outline.file')}
        hint={say('outline.file-hint')}
        accept=".geojson,.json,.topojson,.gpkg,.zip,application/geo+json,application/json,application/geopackage+sqlite3,application/zip"
        preview={(preview) => (
          <OutlinePreviewPanel
            key={JSON.stringify(preview.reading)}
            preview={preview}
            division={division}
            onReadAs={load.readAs}
          />
        )}
        statement={(preview) => (
          <OutlineStatementForm
            fileName={preview.fileName}
            isLoading={load.isLoading}
            onSubmit={load.submit}
          />
        )}
        result={(result) => <Done result={result} onAnother={load.startOver} />}
      />
    </section>
  );
}

/** Where the publisher's borders are fetched, for the divisions that have a layer there. */
function FetchNote({ division }: { readonly division: Division }): ReactNode {
  const { say, language } = useSpeech();
  const address = geodataAddress(division);
  if (address === undefined) return <p>{say('outline.lead')}</p>;
  return (
    <>
      <p>{say('outline.lead')}</p>
      <p>
        {say('outline.fetch')}{' '}
        <a href={address} rel="noreferrer">
          {say('outline.fetch-link', { division: division.name[language] })}
        </a>
      </p>
    </>
  );
}

interface DoneProps {
  readonly result: OutlineResult;
  readonly onAnother: () => void;
}

function Done({ result, onAnother }: DoneProps): ReactNode {
  const { say } = useSpeech();
  const { areas, created, division } = result;
  return (
    <Notice isUrgent>
      <p>
        {created
          ? say('outline.done', {
              added: areas.new,
              drawn: areas.firstBorder + areas.newBorder,
              renamed: areas.renamed,
            })
          : say('outline.done-same')}
      </p>
      <div className={styles.row}>
        <Link
          to="/data/$section"
          params={{ section: 'omraden' }}
          search={(before: object) => ({ ...before, indelning: division, gor: undefined })}
        >
          {say('outline.to-areas')}
        </Link>
        <Button onPress={onAnother}>{say('load.another')}</Button>
      </div>
    </Notice>
  );
}
