import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Division } from '#contract/areas.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { sayPeriod } from '#contract/text/say-value.ts';
import { askCrosswalks } from '../../api.ts';
import { Table } from '../../design/table.tsx';
import { Answered } from '../../shell/answered.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

/** The word in the address for making a crosswalk from the chosen division. */
export const makingCrosswalk = 'gor-nyckel';

export interface CrosswalksPanelProps {
  readonly division: Division;
  readonly divisions: readonly Division[];
}

/** Nycklar: those to and from a division, and the way to a new one. */
export function CrosswalksPanel({ division, divisions }: CrosswalksPanelProps): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  const nameOf = (id: string): string =>
    divisions.find((one) => one.id === id)?.name[language] ?? id;
  const name = division.name[language];
  return (
    <section className={styles.section}>
      <h2>{say('crosswalk.title')}</h2>
      <p>{say('crosswalk.lead')}</p>
      <Answered ask={askCrosswalks()}>
        {({ crosswalks }) => {
          const own = crosswalks.filter(({ from, to }) => [from, to].includes(division.id));
          if (own.length === 0) return <p>{say('crosswalk.none', { division: name })}</p>;
          return (
            <div className={styles.wide}>
              <Table
                caption={say('crosswalk.list', { division: name })}
                rows={own}
                rowKey={(one) => one.id}
                columns={[
                  {
                    id: 'between',
                    head: say('crosswalk.from'),
                    isRowHead: true,
                    cell: (one) => nameOf(one.from),
                  },
                  { id: 'to', head: say('crosswalk.to'), cell: (one) => nameOf(one.to) },
                  {
                    id: 'method',
                    head: say('crosswalk.method'),
                    cell: (one) => (
                      <>
                        {say(`crosswalk.method.${one.method}`)}
                        <span className={styles.under}>
                          {one.weightPeriod === null
                            ? one.note
                            : `${say('crosswalk.weight-period')} ${sayPeriod(speech, one.weightPeriod)}. ${one.note}`}
                        </span>
                      </>
                    ),
                  },
                  {
                    id: 'made',
                    head: say('crosswalk.made'),
                    cell: (one) => `${speech.dateTime(one.madeAt)}, ${one.madeBy}`,
                  },
                  {
                    id: 'parts',
                    head: say('crosswalk.pairs'),
                    cell: (one) => (
                      <a href={pathTo(paths.crosswalkTable, { crosswalk: one.id, ending: 'csv' })}>
                        {say('crosswalk.parts-file')} ({speech.number(one.parts, 0)})
                      </a>
                    ),
                  },
                ]}
              />
            </div>
          );
        }}
      </Answered>
      <p className={styles.links}>
        <Link
          to="/data/$section"
          params={{ section: 'omraden' }}
          search={(before: object) => ({
            ...before,
            indelning: division.id,
            gor: makingCrosswalk,
          })}
        >
          {say('crosswalk.make')}
        </Link>
      </p>
    </section>
  );
}
