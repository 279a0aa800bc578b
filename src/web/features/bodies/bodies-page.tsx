import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { BodyList } from '#contract/bodies.ts';
import { paths } from '#contract/paths.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { Answered } from '../../shell/answered.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { WideTable } from '../data/wide-table.tsx';
import { askBodies } from './ask-bodies.ts';
import own from './bodies.module.css';
import { BodyForm } from './body-form.tsx';
import { BodyGraph } from './body-graph.tsx';

/** Organ: the bodies as a picture of who reports to whom, with the table beside. */
export function BodiesPage(): ReactNode {
  const { say } = useSpeech();
  const { may } = useCaller();
  return (
    <div className={own.page}>
      <PageHeading title={say('body.title')} />
      <p>{say('body.lead')}</p>
      <Answered ask={askBodies()}>
        {({ bodies }) => (
          <>
            <div className={own.graph}>
              <BodyGraph bodies={bodies} />
              <div>
                <TableDownload path={paths.bodiesTable} what={say('body.title')} />
                <TableDownload
                  path={paths.seatsTable}
                  what={say('seat.title')}
                  lead={say('seat.title')}
                />
                <BodiesTable bodies={bodies} />
              </div>
            </div>
            {may('coordinator') ? (
              <Disclosure summary={say('body.add-title')}>
                <BodyForm bodies={bodies} />
              </Disclosure>
            ) : null}
          </>
        )}
      </Answered>
      <p>
        <Link to="/parter">{say('party.all')}</Link>
      </p>
    </div>
  );
}

function BodiesTable({ bodies }: { readonly bodies: BodyList['bodies'] }): ReactNode {
  const { say, language } = useSpeech();
  const nameOf = (id: string | null): string | undefined =>
    bodies.find((body) => body.id === id)?.name[language];
  return (
    <WideTable
      caption={say('body.title')}
      hideCaption
      rows={bodies}
      rowKey={(body) => body.id}
      columns={[
        {
          id: 'name',
          head: say('body.name'),
          isRowHead: true,
          cell: (body) => (
            <>
              <Link to="/organ/$body" params={{ body: body.id }}>
                {body.name[language]}
              </Link>
              <span className={styles.under}>{say(`body.kind.${body.kind}`)}</span>
            </>
          ),
        },
        {
          id: 'reports-to',
          head: say('body.reports-to'),
          cell: (body) =>
            nameOf(body.reportsTo) ??
            say(body.kind === 'council' ? 'body.none-reports' : 'body.not-said'),
        },
        {
          id: 'seats',
          head: say('body.seats-count'),
          isNumber: true,
          cell: (body) => body.seats,
        },
      ]}
    />
  );
}
