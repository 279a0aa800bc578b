import type { ReactNode } from 'react';
import type { Division } from '#contract/areas.ts';
import type { CrosswalkPreview } from '#contract/crosswalks.ts';
import { sayRemark } from '#contract/text/say-remark.ts';
import { sayPeriod } from '#contract/text/say-value.ts';
import { Facts } from '../../design/facts.tsx';
import { Notice } from '../../design/notice.tsx';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { RemarksList } from '../data/remarks-list.tsx';

export interface CrosswalkPreviewPanelProps {
  readonly preview: CrosswalkPreview;
  readonly divisions: readonly Division[];
  readonly fileName: string;
}

/** Areas without a counterpart that are named in the text. */
const mostNamed = 12;

/** Förhandsgranska en nyckel: what matches, what does not, and the first parts. */
export function CrosswalkPreviewPanel(props: CrosswalkPreviewPanelProps): ReactNode {
  const { preview, divisions, fileName } = props;
  const speech = useSpeech();
  const { say, language } = speech;
  const count = (value: number): string => speech.number(value, 0);
  const nameOf = (id: string): string =>
    divisions.find((one) => one.id === id)?.name[language] ?? id;
  const unmatched = (
    key: 'crosswalk.unmatched-from' | 'crosswalk.unmatched-to',
    division: string,
    areas: CrosswalkPreview['unmatchedFrom'],
  ): ReactNode =>
    areas.count === 0 ? null : (
      <p>
        {say(key, {
          count: areas.count,
          division: nameOf(division),
          names: speech.list(areas.areas.slice(0, mostNamed)),
        })}
      </p>
    );
  return (
    <>
      <Notice kind={preview.canMake ? 'info' : 'refusal'} isUrgent>
        <p>
          {preview.canMake
            ? say('load.can-load')
            : say('load.cannot-load', { count: preview.errorCount })}
        </p>
      </Notice>
      <RemarksList
        title={say('load.errors')}
        fileName={fileName}
        sentences={preview.errors.map((remark) => sayRemark(speech, fileName, remark))}
        total={preview.errorCount}
      />
      <Facts
        facts={[
          [say('crosswalk.pairs'), count(preview.pairs)],
          [say('crosswalk.whole'), count(preview.whole)],
          [say('crosswalk.split'), count(preview.split)],
          [say('crosswalk.merged'), count(preview.merged)],
          [say('crosswalk.open'), count(preview.open)],
          ...(preview.weightPeriod === null
            ? []
            : [[say('crosswalk.weight-period'), sayPeriod(speech, preview.weightPeriod)] as const]),
        ]}
      />
      {unmatched('crosswalk.unmatched-from', preview.from, preview.unmatchedFrom)}
      {unmatched('crosswalk.unmatched-to', preview.to, preview.unmatchedTo)}
      {preview.examples.length === 0 ? null : <Examples preview={preview} />}
    </>
  );
}

function Examples({ preview }: { readonly preview: CrosswalkPreview }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const share = (value: number | null): string =>
    value === null ? say('crosswalk.unknown-share') : speech.number(value, 3);
  return (
    <div className={styles.wide}>
      <Table
        caption={say('crosswalk.examples')}
        rows={preview.examples}
        rowKey={(part) => `${part.from} ${part.to}`}
        columns={[
          {
            id: 'from',
            head: say('crosswalk.from'),
            isRowHead: true,
            cell: (part) => part.fromName,
          },
          { id: 'to', head: say('crosswalk.to'), cell: (part) => part.toName },
          {
            id: 'share',
            head: say('crosswalk.share'),
            isNumber: true,
            cell: (part) => share(part.shareOfFrom),
          },
          {
            id: 'back',
            head: say('crosswalk.share-back'),
            isNumber: true,
            cell: (part) => share(part.shareOfTo),
          },
        ]}
      />
    </div>
  );
}
