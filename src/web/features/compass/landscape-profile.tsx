import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CompassRun, Landscape } from '#contract/compass.ts';
import type { Speech } from '#contract/text/format.ts';
import { landscapeName } from '#contract/text/landscape-name.ts';
import { sayPeriod, sayValue } from '#contract/text/say-value.ts';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { DifferenceChart } from '../../charts/difference-chart.tsx';
import { Table } from '../../design/table.tsx';
import { LandscapeSwatch } from '../../map/landscape-swatch.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './landscape.module.css';
import { byLetter } from './landscape-content.ts';

interface ProfileRow {
  readonly name: string;
  readonly period: string;
  readonly value: string;
  readonly all: string;
  readonly difference: number;
}

/** What is high and low in a landscape, against the mean of all areas; the most telling variables first. */
export function LandscapeProfile(props: {
  readonly run: CompassRun;
  readonly landscape: Landscape;
}): ReactNode {
  const speech = useSpeech();
  const { say, number, list, language } = speech;
  const { run, landscape } = props;
  const name = landscapeName(language, landscape);
  const rows = profileRows(speech, run, landscape);
  return (
    <section className={styles.part} aria-live="polite">
      <h2 className={styles.name}>
        <LandscapeSwatch colour={landscape.colour} letter={landscape.letter} />
        {say('landscape.profile-title', { letter: landscape.letter, name })}
      </h2>
      <p>
        {landscape.population === null
          ? say('landscape.profile-sentence-unknown', { areas: landscape.areas })
          : say('landscape.profile-sentence', {
              areas: landscape.areas,
              population: number(landscape.population, 0),
            })}{' '}
        {say('landscape.profile-firm', { share: number(landscape.share * 100, 0) })}
      </p>
      <ChartFigure
        picture={
          <DifferenceChart
            title={say('landscape.profile-chart')}
            description={say('landscape.profile-title', { letter: landscape.letter, name })}
            rows={rows.map((row) => ({
              label: row.name,
              difference: row.difference,
              text: say('landscape.profile-row', { value: row.value, all: row.all }),
            }))}
          />
        }
        tableLabel={say('profile.as-table')}
        table={<ProfileTable rows={rows} />}
      />
      <p>
        <strong>{say('landscape.profile-typical')}: </strong>
        {landscape.typical.map((area, i) => (
          <span key={area.id}>
            {i === 0 ? '' : ' · '}
            <Link to="/omrade/$area" params={{ area: area.id }}>
              {area.name}
            </Link>
          </span>
        ))}
      </p>
      <p className={styles.small}>
        {say(`landscape.origin.${landscape.origin}`, {
          letters: list(landscape.from.map((one) => one.letter)),
        })}
      </p>
    </section>
  );
}

function ProfileTable({ rows }: { readonly rows: readonly ProfileRow[] }): ReactNode {
  const speech = useSpeech();
  const { say, number } = speech;
  return (
    <Table
      caption={say('landscape.profile-chart')}
      hideCaption
      rows={rows}
      rowKey={(row) => `${row.name} ${row.period}`}
      columns={[
        {
          id: 'variable',
          head: say('landscape.profile-variable'),
          isRowHead: true,
          cell: (row) => `${row.name} ${sayPeriod(speech, row.period)}`,
        },
        {
          id: 'value',
          head: say('landscape.profile-value'),
          isNumber: true,
          cell: (row) => row.value,
        },
        {
          id: 'all',
          head: say('landscape.profile-mean'),
          isNumber: true,
          cell: (row) => row.all,
        },
        {
          id: 'difference',
          head: say('landscape.profile-difference'),
          isNumber: true,
          cell: (row) => number(row.difference, 2),
        },
      ]}
    />
  );
}

/** All landscapes beside each other: the mean of each variable in each. */
export function LandscapeProfiles({ run }: { readonly run: CompassRun }): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  const landscapes = byLetter(run);
  const rows = run.usedVariables.map((variable, i) => ({ variable, i }));
  return (
    <section className={styles.part}>
      <h2>{say('landscape.profile-all')}</h2>
      <div className={styles.wide}>
        <Table
          caption={say('landscape.profile-value')}
          hideCaption
          rows={rows}
          rowKey={({ variable }) => `${variable.indicator} ${variable.period}`}
          columns={[
            {
              id: 'variable',
              head: say('landscape.profile-variable'),
              isRowHead: true,
              cell: ({ variable }) =>
                `${variable.name[language]} ${sayPeriod(speech, variable.period)}`,
            },
            {
              id: 'all',
              head: say('landscape.profile-mean'),
              isNumber: true,
              cell: ({ variable }) => sayValue(speech, variable.mean, variable),
            },
            ...landscapes.map((one) => ({
              id: one.letter,
              head: one.letter,
              isNumber: true,
              cell: ({ variable, i }: (typeof rows)[number]) =>
                speech.number(one.means[i] ?? 0, variable.decimals),
            })),
          ]}
        />
      </div>
    </section>
  );
}

function profileRows(speech: Speech, run: CompassRun, landscape: Landscape): readonly ProfileRow[] {
  return run.usedVariables
    .map((variable, i) => ({
      name: variable.name[speech.language],
      period: variable.period,
      value: sayValue(speech, landscape.means[i] ?? 0, variable),
      all: sayValue(speech, variable.mean, variable),
      difference: landscape.centre[i] ?? 0,
    }))
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}
