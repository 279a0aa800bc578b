import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { AreaSummary, Division } from '#contract/areas.ts';
import { paths } from '#contract/paths.ts';
import { askAreas } from '../../api.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { SortedTable } from '../../design/sorted-table.tsx';
import { TextField } from '../../design/text-field.tsx';
import { Answered } from '../../shell/answered.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { NameForm } from './name-form.tsx';

/** The areas of a division with their codes, to search in. */
export function AreasTable({ division }: { readonly division: Division }): ReactNode {
  const { say, language } = useSpeech();
  return (
    <section className={styles.section}>
      <h2>{say('division.list', { division: division.name[language] })}</h2>
      <TableDownload
        path={paths.areasTable}
        parts={{ division: division.id }}
        what={say('division.list', { division: division.name[language] })}
      />
      {division.level === 'own' ? (
        <Disclosure summary={say('names.title')}>
          <NameForm key={division.id} division={division} />
        </Disclosure>
      ) : null}
      <Answered ask={askAreas(division.id)}>{({ areas }) => <Areas areas={areas} />}</Answered>
    </section>
  );
}

function Areas({ areas }: { readonly areas: readonly AreaSummary[] }): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  const [search, setSearch] = useState('');
  const wanted = search.toLocaleLowerCase(language);
  const shown = areas.filter((area) =>
    [area.name, area.code, ...area.parents.map((parent) => parent.name)].some((text) =>
      text.toLocaleLowerCase(language).includes(wanted),
    ),
  );
  return (
    <>
      <div className={styles.row}>
        <TextField label={say('data.search')} type="search" value={search} onChange={setSearch} />
      </div>
      <div className={styles.wide}>
        <SortedTable
          caption={say('data.count', { shown: shown.length, total: areas.length })}
          rows={shown}
          rowKey={(area) => area.id}
          empty={say('data.nothing-found')}
          columns={[
            {
              id: 'name',
              head: say('division.name'),
              isRowHead: true,
              cell: (area) => (
                <Link to="/omrade/$area" params={{ area: area.id }}>
                  {area.name}
                </Link>
              ),
              sortBy: (area) => area.name,
            },
            {
              id: 'code',
              head: say('division.code'),
              cell: (area) => area.code,
              sortBy: (area) => area.code,
            },
            {
              id: 'inside',
              head: say('division.inside'),
              cell: (area) => area.parents[0]?.name ?? '–',
              sortBy: (area) => area.parents[0]?.name ?? null,
            },
            {
              id: 'population',
              head: say('division.population'),
              isNumber: true,
              cell: (area) => (area.population === null ? '–' : speech.number(area.population, 0)),
              sortBy: (area) => area.population,
            },
          ]}
        />
      </div>
    </>
  );
}
