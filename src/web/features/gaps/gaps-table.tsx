import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { CoverageGapsText, GapRowText } from '#contract/gaps.ts';
import { Button } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import type { Column } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { WideTable } from '../data/wide-table.tsx';
import { GapMark } from './gap-mark.tsx';
import own from './gaps.module.css';

// More are shown when they are asked for: a page of thousands of rows is slow on a phone.
const firstRows = 60;

export interface GapsTableProps {
  readonly title: string;
  readonly lead?: string;
  readonly rows: readonly GapRowText[];
  readonly gaps: Pick<CoverageGapsText, 'actionAreas'>;
}

/** Areas in need × action areas, and on a narrow window a list of the areas with their gaps. */
export function GapsTable({ title, lead, rows, gaps }: GapsTableProps): ReactNode {
  const { say } = useSpeech();
  const [isWhole, setWhole] = useState(false);
  const columns = useColumns(gaps.actionAreas);
  const shown = isWhole ? rows : rows.slice(0, firstRows);
  if (rows.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {lead === undefined ? null : <p>{lead}</p>}
      <div className={own.table} data-wide="table">
        <WideTable
          caption={title}
          hideCaption
          rows={shown}
          rowKey={({ area }) => area}
          columns={columns}
        />
      </div>
      <GapList rows={shown} actionAreas={gaps.actionAreas} />
      {shown.length < rows.length ? (
        <p className="screen-only">
          <Button onPress={() => setWhole(true)}>
            {say('coverage-gap.more', { count: rows.length })}
          </Button>
        </p>
      ) : null}
    </section>
  );
}

type ActionAreas = CoverageGapsText['actionAreas'];

function useColumns(actionAreas: ActionAreas): readonly Column<GapRowText>[] {
  const { say, language } = useSpeech();
  return [
    {
      id: 'area',
      head: say('coverage-gap.area'),
      isRowHead: true,
      cell: (row) => <AreaName row={row} />,
    },
    {
      id: 'children',
      head: say('coverage-gap.children'),
      isNumber: true,
      cell: (row) => <Children row={row} />,
    },
    { id: 'met', head: say('coverage-gap.met'), cell: (row) => <Met row={row} /> },
    ...actionAreas.map(({ id, name }, place): Column<GapRowText> => {
      const actionArea = { id, name: name[language] };
      return {
        id,
        head: actionArea.name,
        cell: (row) => <GapMark row={row} cell={row.cells[place]!} actionArea={actionArea} />,
      };
    }),
  ];
}

function AreaName({ row }: { readonly row: GapRowText }): ReactNode {
  return (
    <>
      <Link to="/omrade/$area" params={{ area: row.area }}>
        {row.name}
      </Link>
      {row.municipality === null ? null : <span className={styles.under}>{row.municipality}</span>}
    </>
  );
}

function Children({ row }: { readonly row: GapRowText }): ReactNode {
  const { say, number } = useSpeech();
  return row.children === null ? say('coverage-gap.children-unknown') : number(row.children, 0);
}

function Met({ row: { met, conditions, undecided } }: { readonly row: GapRowText }): ReactNode {
  const { say } = useSpeech();
  return undecided === 0
    ? say('coverage-gap.met-of', { met, conditions })
    : say('coverage-gap.met-undecided', { met, conditions, undecided });
}

function GapList(props: {
  readonly rows: readonly GapRowText[];
  readonly actionAreas: ActionAreas;
}): ReactNode {
  const { say, language } = useSpeech();
  return (
    <ol className={own.byArea}>
      {props.rows.map((row) => (
        <li key={row.area}>
          <h3 className={own.area}>
            <AreaName row={row} />
          </h3>
          <p>
            {say('coverage-gap.children')}: <Children row={row} /> · {say('coverage-gap.met')}:{' '}
            <Met row={row} />
          </p>
          <Disclosure summary={say('coverage-gap.count', { count: gapsIn(row) })}>
            <ul className={own.marks}>
              {props.actionAreas.map(({ id, name }, place) => (
                <li key={id}>
                  <span>{name[language]}</span>
                  <GapMark
                    row={row}
                    cell={row.cells[place]!}
                    actionArea={{ id, name: name[language] }}
                  />
                </li>
              ))}
            </ul>
          </Disclosure>
        </li>
      ))}
    </ol>
  );
}

function gapsIn({ cells }: GapRowText): number {
  return cells.filter(({ cover }) => cover === 'none').length;
}
