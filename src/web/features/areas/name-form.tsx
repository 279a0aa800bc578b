import { type ReactNode, useMemo } from 'react';
import type { NamePreview, NameResult } from '#contract/area-names.ts';
import type { Division } from '#contract/areas.ts';
import type { OutlineStatement } from '#contract/outlines.ts';
import { sayRemark } from '#contract/text/say-remark.ts';
import { loadNames, previewNames } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Facts } from '../../design/facts.tsx';
import { Notice } from '../../design/notice.tsx';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { LoadStepsPanel } from '../data/load-steps-panel.tsx';
import { RemarksList } from '../data/remarks-list.tsx';
import { type LoadKind, useLoadSteps } from '../data/use-load-steps.ts';
import { OutlineStatementForm } from './outline-statement-form.tsx';

type Said = Omit<OutlineStatement, 'fileHash'>;
type Names = LoadKind<NamePreview, Said, NameResult>;

/** Läs in namn: the areas of a division of our own, from the list as it was given out. */
export function NameForm({ division }: { readonly division: Division }): ReactNode {
  const { say } = useSpeech();
  const kind = useMemo<Names>(
    () => ({
      preview: (file, _reading, signal) => previewNames(division.id, file, signal),
      load: (file, _reading, statement) => loadNames(division.id, file, statement),
    }),
    [division.id],
  );
  const load = useLoadSteps(kind);
  return (
    <>
      <p>{say('names.lead')}</p>
      <LoadStepsPanel
        load={load}
        label={say('names.file')}
        hint={say('names.file-hint')}
        accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        preview={(preview) => <NamePreviewPanel preview={preview} />}
        statement={(preview) => (
          <OutlineStatementForm
            fileName={preview.fileName}
            isLoading={load.isLoading}
            onSubmit={load.submit}
            source={{ label: say('names.source'), hint: say('names.source-hint') }}
          />
        )}
        result={(result) => (
          <Notice isUrgent>
            <p>{say('names.done', { count: result.changed })}</p>
            <Button onPress={load.startOver}>{say('load.another')}</Button>
          </Notice>
        )}
      />
    </>
  );
}

function NamePreviewPanel({ preview }: { readonly preview: NamePreview }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const { errors, errorCount, reading, examples } = preview;
  return (
    <>
      <Notice isUrgent kind={errorCount > 0 ? 'refusal' : 'info'}>
        <p>{sayVerdict(say, preview)}</p>
      </Notice>
      <RemarksList
        title={say('load.errors')}
        fileName={preview.fileName}
        sentences={errors.map((remark) => sayRemark(speech, preview.fileName, remark))}
        total={errorCount}
      />
      <Facts
        facts={[
          [say('names.rows'), speech.number(preview.rows, 0)],
          [say('names.columns'), speech.list([reading.codeColumn, reading.nameColumn])],
          [say('names.changed'), speech.number(preview.changed, 0)],
          [say('names.same'), speech.number(preview.same, 0)],
        ]}
      />
      {examples.length === 0 ? null : (
        <div className={styles.wide}>
          <Table
            caption={say('names.changed')}
            hideCaption
            rows={examples}
            rowKey={(change) => change.area}
            columns={[
              {
                id: 'code',
                head: say('division.code'),
                isRowHead: true,
                cell: ({ area }) => area.slice(area.indexOf(':') + 1),
              },
              { id: 'before', head: say('names.before'), cell: (change) => change.before },
              { id: 'after', head: say('names.after'), cell: (change) => change.after },
            ]}
          />
        </div>
      )}
    </>
  );
}

function sayVerdict(say: ReturnType<typeof useSpeech>['say'], preview: NamePreview): string {
  if (preview.errorCount > 0) return say('load.cannot-load', { count: preview.errorCount });
  return say(preview.canLoad ? 'load.can-load' : 'names.none');
}
