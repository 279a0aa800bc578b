import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Division } from '#contract/areas.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { askDivisions } from '../../api.ts';
import { Facts } from '../../design/facts.tsx';
import { Select } from '../../design/select.tsx';
import { SortedTable } from '../../design/sorted-table.tsx';
import { Answered } from '../../shell/answered.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { CrosswalkForm } from '../crosswalks/crosswalk-form.tsx';
import { CrosswalksPanel, makingCrosswalk } from '../crosswalks/crosswalks-panel.tsx';
import styles from '../data/data.module.css';
import { AreasTable } from './areas-table.tsx';
import { addingDivision, DivisionForm } from './division-form.tsx';
import { geodataLayer } from './geodata-address.ts';
import { OutlineForm } from './outline-form.tsx';
import { OutlineLoads } from './outline-loads.tsx';

/** The word in the address for loading borders into the chosen division. */
const loading = 'las-in-granser';

/** Områden: the divisions, what each holds and lacks, and their areas. */
export function DivisionsPanel(): ReactNode {
  const { say, language } = useSpeech();
  const { indelning, gor } = useSearch({ strict: false }) as { indelning?: string; gor?: string };
  const navigate = useNavigate();
  return (
    <Answered ask={askDivisions()}>
      {({ divisions }) => {
        const chosen =
          divisions.find((division) => division.id === indelning) ??
          divisions.find((division) => division.level === 'deso') ??
          divisions[0];
        if (chosen === undefined) return <p>{say('division.empty')}</p>;
        return (
          <>
            <p>{say('division.lead')}</p>
            <TableDownload path={paths.divisionsTable} what={say('table.divisions')} />
            <div className={styles.row}>
              <Select
                label={say('division.choose')}
                value={chosen.id}
                options={divisions.map((division) => ({
                  value: division.id,
                  label: division.name[language],
                }))}
                onChange={(id) =>
                  void navigate({
                    to: '.',
                    search: (before: object) => ({ ...before, indelning: id }),
                  })
                }
              />
            </div>
            {gor === addingDivision ? (
              <>
                <ToLoading division={chosen} isThere />
                <DivisionForm divisions={divisions} />
              </>
            ) : gor === makingCrosswalk ? (
              <>
                <ToLoading division={chosen} isThere />
                <CrosswalkForm key={chosen.id} division={chosen} divisions={divisions} />
              </>
            ) : gor === loading && chosen.level !== 'composite' ? (
              <>
                <ToLoading division={chosen} isThere />
                <OutlineForm key={chosen.id} division={chosen} />
              </>
            ) : (
              <>
                <DivisionFacts division={chosen} />
                <CoverageByMunicipality division={chosen} />
                {chosen.level === 'country' || chosen.level === 'composite' ? null : (
                  <CrosswalksPanel division={chosen} divisions={divisions} />
                )}
                <AreasTable division={chosen} />
              </>
            )}
          </>
        );
      }}
    </Answered>
  );
}

interface ToLoadingProps {
  readonly division: Division;
  readonly isThere?: boolean;
}

/** The way to loading borders, and back. */
function ToLoading({ division, isThere = false }: ToLoadingProps): ReactNode {
  const { say, language } = useSpeech();
  return (
    <p className={styles.links}>
      <Link
        to="/data/$section"
        params={{ section: 'omraden' }}
        search={(before: object) => ({
          ...before,
          indelning: division.id,
          gor: isThere ? undefined : loading,
        })}
      >
        {isThere
          ? say('outline.back', { division: division.name[language] })
          : say('outline.title')}
      </Link>
    </p>
  );
}

/** The way to adding a division of one's own. */
function ToAdding(): ReactNode {
  const { say } = useSpeech();
  return (
    <p className={styles.links}>
      <Link
        to="/data/$section"
        params={{ section: 'omraden' }}
        search={(before: object) => ({ ...before, gor: addingDivision })}
      >
        {say('division.own.title')}
      </Link>
    </p>
  );
}

function DivisionFacts({ division }: { readonly division: Division }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <section className={styles.section}>
      <Facts
        facts={[
          [say('division.areas'), speech.number(division.areas, 0)],
          [say('division.with-geometry'), speech.number(division.withGeometry, 0)],
          [
            say('division.reference-date'),
            division.referenceDate === null
              ? say('data.unknown')
              : speech.date(division.referenceDate),
          ],
          [say('division.publisher'), division.publisher],
          ...(division.own === null
            ? []
            : [
                [say('division.own.within'), division.own.within.name] as const,
                [say('division.own.method'), division.own.method] as const,
              ]),
          [say('data.source'), division.source],
          [say('division.licence'), division.licence],
        ]}
      />
      {division.withGeometry === 0 ? null : (
        <p className={styles.links}>
          <a href={pathTo(paths.divisionGeojson, { division: division.id })}>
            {say('data.geojson')}
          </a>
        </p>
      )}
      {division.level === 'composite' ? null : <ToLoading division={division} />}
      <ToAdding />
      <OutlineLoads division={division} />
    </section>
  );
}

function CoverageByMunicipality({ division }: { readonly division: Division }): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  if (division.coverage.length === 0) return null;
  const lacking = division.coverage.filter((one) => one.areas === 0);
  return (
    <section className={styles.section}>
      <h2>{say('division.coverage')}</h2>
      {lacking.length === 0 ? null : (
        <p>
          {say('division.lacking', {
            count: lacking.length,
            division: division.name[language],
            names: speech.list(lacking.map((one) => one.name)),
            layer: geodataLayer(division) ?? '',
          })}
        </p>
      )}
      <div className={styles.wide}>
        <SortedTable
          caption={say('division.coverage')}
          hideCaption
          rows={division.coverage}
          rowKey={(one) => one.municipality}
          columns={[
            {
              id: 'name',
              head: say('division.municipality'),
              isRowHead: true,
              cell: (one) => one.name,
              sortBy: (one) => one.name,
            },
            {
              id: 'code',
              head: say('division.code'),
              cell: (one) => one.municipality,
              sortBy: (one) => one.municipality,
            },
            {
              id: 'areas',
              head: say('division.number'),
              isNumber: true,
              cell: (one) => (one.areas === 0 ? say('division.none') : one.areas),
              sortBy: (one) => one.areas,
            },
          ]}
        />
      </div>
    </section>
  );
}
