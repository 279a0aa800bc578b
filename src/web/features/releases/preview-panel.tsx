import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CellRemark, ReleasePreview, TableReading } from '#contract/releases.ts';
import { sayRemark } from '#contract/text/say-remark.ts';
import { sayPeriod } from '#contract/text/say-value.ts';
import { askIndicators } from '../../api.ts';
import { Facts } from '../../design/facts.tsx';
import { Notice } from '../../design/notice.tsx';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { RemarksList } from '../data/remarks-list.tsx';
import { ChangesTable } from './changes-table.tsx';
import { LikeBeforeNotice } from './like-before-notice.tsx';
import { ReadingForm } from './reading-form.tsx';
import { SheetFields } from './sheet-fields.tsx';

export interface PreviewPanelProps {
  readonly preview: ReleasePreview;
  readonly onReadAs: (reading: ReadingWish) => void;
}

/** A reading in part or whole, and whose earlier files to read like; nobody's when empty. */
export type ReadingWish = Partial<TableReading> & { readonly sender?: string };

/** Förhandsgranska: everything a load would do, refusals first. */
export function PreviewPanel({ preview, onReadAs }: PreviewPanelProps): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  const known = useQuery(askIndicators()).data?.indicators ?? [];
  const nameOf = (id: string): string =>
    known.find((indicator) => indicator.id === id)?.name[language] ?? id;
  const sentencesOf = (remarks: readonly CellRemark[]): readonly string[] =>
    remarks.map((remark) => {
      const { indicator } = remark.data;
      const named = typeof indicator === 'string' ? { indicator: nameOf(indicator) } : {};
      return sayRemark(speech, preview.fileName, { ...remark, data: { ...remark.data, ...named } });
    });
  return (
    <>
      <Verdict preview={preview} />
      <LikeBeforeNotice
        likeBefore={preview.likeBefore}
        onForget={() => onReadAs({ ...formOf(preview.reading), sender: '' })}
      />
      <RemarksList
        title={say('load.errors')}
        fileName={preview.fileName}
        sentences={sentencesOf(preview.errors)}
        total={preview.errorCount}
      />
      <h3>{say('load.what-title')}</h3>
      <PreviewFacts preview={preview} nameOf={nameOf} />
      <RemarksList
        title={say('load.warnings')}
        fileName={preview.fileName}
        sentences={sentencesOf(preview.warnings)}
        total={preview.warnings.length}
      />
      <ChangesTable changes={preview.changes} nameOf={nameOf} />
      <h3>{say('load.reading-title')}</h3>
      <SheetFields
        sheets={preview.sheets}
        sheet={preview.reading.sheet}
        headRow={preview.reading.headRow}
        onReadAs={onReadAs}
      />
      <ReadingForm preview={preview} onReadAs={onReadAs} />
      <Sample preview={preview} />
    </>
  );
}

/** The sheet and row that are read, for asking anew about the rest. */
function formOf({ sheet, headRow }: TableReading): ReadingWish {
  return { ...(sheet === null ? {} : { sheet }), ...(headRow === null ? {} : { headRow }) };
}

function Verdict({ preview }: { readonly preview: ReleasePreview }): ReactNode {
  const { say, number } = useSpeech();
  const { changes } = preview;
  const isSame = changes.new + changes.changed === 0;
  if (!preview.canLoad) {
    return (
      <Notice kind="refusal" isUrgent>
        <p>{say('load.cannot-load', { count: preview.errorCount })}</p>
      </Notice>
    );
  }
  return (
    <Notice isUrgent>
      <p>
        {preview.sameAs === null
          ? isSame
            ? say('load.no-change', { count: number(changes.same, 0) })
            : say('load.can-load')
          : say('load.same-as', { release: preview.sameAs.slice(0, 8) })}
      </p>
    </Notice>
  );
}

interface PreviewFactsProps {
  readonly preview: ReleasePreview;
  readonly nameOf: (indicator: string) => string;
}

function PreviewFacts({ preview, nameOf }: PreviewFactsProps): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const count = (value: number): string => speech.number(value, 0);
  const orNone = (texts: readonly string[]): string =>
    texts.length === 0 ? say('load.none') : speech.list(texts);
  const duplicates = preview.errors.filter((remark) => remark.code.includes('duplicate')).length;
  return (
    <Facts
      facts={[
        [say('load.format'), say(`workbook.format.${preview.reading.format}`)],
        [say('load.rows'), count(preview.rows)],
        [say('load.values'), count(preview.values)],
        [
          say('load.missing'),
          orNone(
            preview.missing.map((kind) =>
              say('load.missing-kind', {
                count: kind.cells,
                reason: say(`missing.${kind.reason}`),
              }),
            ),
          ),
        ],
        [say('load.matched'), count(preview.matchedAreas)],
        [say('load.without-row'), count(preview.areasWithoutRow)],
        [
          say('load.unmatched'),
          orNone(
            preview.unmatchedCodes.map(({ code, rows }) =>
              say('load.unmatched-code', { code, rows: rows.join(', ') }),
            ),
          ),
        ],
        [say('load.duplicates'), duplicates === 0 ? say('load.none') : count(duplicates)],
        [say('load.indicators'), orNone(preview.indicators.map(nameOf))],
        [say('load.periods'), orNone(preview.periods.map((period) => sayPeriod(speech, period)))],
        [say('load.new'), count(preview.changes.new)],
        [say('load.changed'), count(preview.changes.changed)],
        [say('load.same'), count(preview.changes.same)],
      ]}
    />
  );
}

interface SampleRow {
  readonly number: number;
  readonly cells: readonly string[];
}

function Sample({ preview }: { readonly preview: ReleasePreview }): ReactNode {
  const { say } = useSpeech();
  const rows = preview.sample.map((cells, number) => ({ cells, number }));
  return (
    <div className={styles.wide}>
      <Table<SampleRow>
        caption={say('load.sample')}
        rows={rows}
        rowKey={(row) => String(row.number)}
        columns={preview.heads.map((head, i) => ({
          id: `${i} ${head}`,
          head,
          cell: (row) => row.cells[i] ?? '',
        }))}
      />
    </div>
  );
}
