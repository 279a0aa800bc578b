import type { ReactNode } from 'react';
import type { OutlineCounts, OutlinePreview } from '#contract/outlines.ts';
import { sayOutlineRemark } from '#contract/text/say-remark.ts';
import { nameProjection } from '#domain/areas/map-projection.ts';
import { Facts } from '../../design/facts.tsx';
import { Notice } from '../../design/notice.tsx';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { RemarksList } from '../data/remarks-list.tsx';
import { OutlineReadingForm, type OutlineReadingFormProps } from './outline-reading-form.tsx';

/** Förhandsgranska gränser: everything a load would do, refusals first. */
export function OutlinePreviewPanel(props: OutlineReadingFormProps): ReactNode {
  const { preview } = props;
  const speech = useSpeech();
  const { say } = speech;
  const sentencesOf = (remarks: OutlinePreview['errors']): readonly string[] =>
    remarks.map((remark) => sayOutlineRemark(speech, preview.fileName, remark));
  return (
    <>
      <Verdict preview={preview} />
      <RemarksList
        title={say('load.errors')}
        fileName={preview.fileName}
        sentences={sentencesOf(preview.errors)}
        total={preview.errorCount}
      />
      <h3>{say('load.what-title')}</h3>
      <PreviewFacts {...props} />
      <RemarksList
        title={say('load.warnings')}
        fileName={preview.fileName}
        sentences={sentencesOf(preview.warnings)}
        total={preview.warnings.length}
      />
      <ByMunicipality preview={preview} />
      <Examples preview={preview} />
      <h3>{say('load.reading-title')}</h3>
      <OutlineReadingForm {...props} />
    </>
  );
}

const isNothing = ({ new: added, firstBorder, newBorder, renamed }: OutlineCounts): boolean =>
  added + firstBorder + newBorder + renamed === 0;

function Verdict({ preview }: { readonly preview: OutlinePreview }): ReactNode {
  const { say } = useSpeech();
  if (!preview.canLoad) {
    return (
      <Notice kind="refusal" isUrgent>
        <p>{say('load.cannot-load', { count: preview.errorCount })}</p>
      </Notice>
    );
  }
  return (
    <Notice isUrgent>
      <p>{say(isNothing(preview.areas) ? 'outline.same' : 'load.can-load')}</p>
    </Notice>
  );
}

function PreviewFacts({ preview, division }: OutlineReadingFormProps): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const count = (value: number): string => speech.number(value, 0);
  const { areas } = preview;
  return (
    <Facts
      facts={[
        [say('outline.features'), count(preview.features)],
        [say('outline.format'), say(`outline.format.${preview.format}`)],
        [say('outline.projection'), nameProjection(preview.projection)],
        [say('outline.new'), count(areas.new)],
        [say('outline.firstBorder'), count(areas.firstBorder)],
        [say('outline.newBorder'), count(areas.newBorder)],
        [say('outline.renamed'), count(areas.renamed)],
        [say('outline.same-areas'), count(areas.same)],
        ...(division.level === 'deso'
          ? [[say('outline.new-regso'), count(preview.newRegso)] as const]
          : []),
        ...(preview.canLoad
          ? [[say('outline.neighbours'), count(preview.neighbours)] as const]
          : []),
      ]}
    />
  );
}

const countColumns = ['new', 'firstBorder', 'newBorder', 'renamed'] as const;

function ByMunicipality({ preview }: { readonly preview: OutlinePreview }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  if (preview.municipalities.length === 0) return null;
  return (
    <div className={styles.wide}>
      <Table
        caption={say('outline.by-municipality')}
        rows={preview.municipalities}
        rowKey={(one) => one.municipality}
        columns={[
          {
            id: 'name',
            head: say('division.municipality'),
            isRowHead: true,
            cell: (one) => one.name,
          },
          ...countColumns.map((id) => ({
            id,
            head: say(`outline.${id}`),
            isNumber: true,
            cell: (one: OutlinePreview['municipalities'][number]) =>
              speech.number(one.areas[id], 0),
          })),
          {
            id: 'same',
            head: say('outline.same-areas'),
            isNumber: true,
            cell: (one) => speech.number(one.areas.same, 0),
          },
        ]}
      />
    </div>
  );
}

function Examples({ preview }: { readonly preview: OutlinePreview }): ReactNode {
  const { say } = useSpeech();
  if (preview.examples.length === 0) return null;
  return (
    <div className={styles.wide}>
      <Table
        caption={say('outline.examples')}
        rows={preview.examples}
        rowKey={(one) => one.area}
        columns={[
          { id: 'area', head: say('load.area'), isRowHead: true, cell: (one) => one.name },
          {
            id: 'change',
            head: say('outline.change'),
            cell: (one) => say(`outline.change.${one.change}`),
          },
          { id: 'id', head: say('division.code'), cell: (one) => one.area.split(':')[1] },
        ]}
      />
    </div>
  );
}
