import { useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { GoverningDocumentText } from '#contract/documents.ts';
import { paths } from '#contract/paths.ts';
import { Button } from '../../design/button.tsx';
import { SortedTable } from '../../design/sorted-table.tsx';
import { Answered } from '../../shell/answered.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import own from '../plans/plans.module.css';
import { askDocuments } from './ask-documents.ts';
import { DocumentForm } from './document-form.tsx';

/** Styrdokument: what the work rests on, and what of it has expired. */
export function DocumentsPanel(): ReactNode {
  const { say, date } = useSpeech();
  const { dag } = useSearch({ strict: false }) as { dag?: string };
  return (
    <Answered ask={askDocuments(dag)}>
      {({ day, documents }) => (
        <section className={styles.section}>
          <p>{say('document.lead', { day: date(day) })}</p>
          <p>
            {say('document.expired-count', {
              count: documents.filter(({ validity }) => validity === 'expired').length,
            })}
          </p>
          <TableDownload
            path={paths.documentsTable}
            query={{ day: dag }}
            what={say('document.title')}
          />
          <DocumentsTable documents={documents} />
        </section>
      )}
    </Answered>
  );
}

function DocumentsTable({
  documents,
}: {
  readonly documents: readonly GoverningDocumentText[];
}): ReactNode {
  const { say } = useSpeech();
  const { may } = useCaller();
  const [changed, setChanged] = useState<string>();
  const open = documents.find(({ id }) => id === changed);
  const isEditor = may('coordination');
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a pointer */}
      <section className={styles.wide} aria-label={say('document.title')} tabIndex={0}>
        <SortedTable<GoverningDocumentText>
          caption={say('document.title')}
          hideCaption
          stacks
          empty={say('document.empty')}
          rows={documents}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'title',
              head: say('document.name'),
              isRowHead: true,
              sortBy: ({ title }) => title,
              cell: (document) => <DocumentName document={document} />,
            },
            {
              id: 'validity',
              head: say('document.validity'),
              sortBy: ({ validity }) => say(`document.validity.${validity}`),
              cell: ({ validity }) => (
                <span className={validity === 'expired' ? own.expired : undefined}>
                  {say(`document.validity.${validity}`)}
                </span>
              ),
            },
            {
              id: 'time',
              head: say('document.time'),
              sortBy: ({ validTo }) => validTo,
              cell: (document) => <DocumentTime document={document} />,
            },
            ...(isEditor
              ? [
                  {
                    id: 'change',
                    head: '',
                    cell: ({ id, title }: GoverningDocumentText) => (
                      <Button
                        kind="quiet"
                        label={say('document.change', { title })}
                        onPress={() => setChanged(id)}
                      >
                        {say('document.form-change')}
                      </Button>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </section>
      {isEditor && changed === undefined ? (
        <p>
          <Button onPress={() => setChanged('')}>{say('document.add')}</Button>
        </p>
      ) : null}
      {isEditor && changed !== undefined ? (
        <DocumentForm
          key={`${changed} ${open?.version}`}
          document={open}
          documents={documents}
          onClose={() => setChanged(undefined)}
        />
      ) : null}
    </>
  );
}

function DocumentName({ document }: { readonly document: GoverningDocumentText }): ReactNode {
  const { say, date } = useSpeech();
  const { kind, title, url, publisher, source, replacedByTitle, replacedOn, revisionExpected } =
    document;
  return (
    <>
      <span lang="sv">{url === null ? title : <a href={url}>{title}</a>}</span>
      <span className={styles.under}>
        {say(`document.kind.${kind}`)}. {publisher === null ? null : `${publisher}. `}
        {say('document.source')}: <span lang="sv">{source}</span>
      </span>
      {replacedByTitle === null || replacedOn === null ? null : (
        <span className={styles.under}>
          {say('document.replaced-by-sentence', { title: replacedByTitle, day: date(replacedOn) })}
        </span>
      )}
      {revisionExpected === null ? null : (
        <span className={styles.under}>
          {say('document.revision-expected', { year: String(revisionExpected) })}
        </span>
      )}
    </>
  );
}

function DocumentTime({ document }: { readonly document: GoverningDocumentText }): ReactNode {
  const { say, date } = useSpeech();
  const { validFrom, validTo, untilReplaced } = document;
  if (validFrom !== null && validTo !== null) {
    return say('document.from-to', { from: date(validFrom), to: date(validTo) });
  }
  if (validFrom !== null) return say('document.from', { from: date(validFrom) });
  if (validTo !== null) return say('document.to', { to: date(validTo) });
  return say(untilReplaced ? 'document.until-replaced' : 'document.no-time');
}
