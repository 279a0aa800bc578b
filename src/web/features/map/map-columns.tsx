import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Speech } from '#contract/text/format.ts';
import type { Column } from '../../design/table.tsx';
import type { SortColumn } from './choose-rows.ts';
import styles from './map-page.module.css';
import type { MapRow } from './map-row.ts';
import type { MapContent } from './use-map-content.ts';

type MapColumn = Column<MapRow> & { readonly id: SortColumn };

/** The columns of the table: the area, then what the map shows of it. */
export function columnsOf(speech: Speech, content: MapContent): readonly MapColumn[] {
  const { say } = speech;
  const area: MapColumn = {
    id: 'omrade',
    head: say('map.column-area'),
    isRowHead: true,
    isSortable: true,
    cell: (row) => <AreaCell row={row} />,
  };
  if (content.landscapes !== undefined) {
    return [area, ...landscapes(speech, content.landscapes.outside !== undefined)];
  }
  if (content.mode === 'insatser') return [area, ...initiatives(speech)];
  if (content.mode === 'matt') return [area, ...measure(speech, content)];
  if (content.initiatives === undefined) return [area, ...conditions(speech)];
  // Two layers are read beside each other on the phone too; the inhabitants stand with one layer.
  const needs = conditions(speech).filter(({ id }) => id !== 'invanare');
  return [area, ...needs, promised(speech)];
}

function landscapes({ say }: Speech, isOutside: boolean): readonly MapColumn[] {
  const words = (id: SortColumn, head: string, cell: (row: MapRow) => ReactNode): MapColumn => ({
    ...column(id, head, cell),
    isNumber: false,
  });
  const named = (row: MapRow): ReactNode =>
    row.mark === '' ? sayValue(row) : `${row.mark} ${row.valueText}`;
  const beside = (row: MapRow): ReactNode => row.beside ?? '';
  return isOutside
    ? [
        words('varde', say('landscape.column-class'), named),
        words('narmast', say('landscape.column-own'), beside),
      ]
    : [
        words('varde', say('landscape.column-landscape'), named),
        words('hor-hit', say('landscape.column-firmness'), (row) => row.firmness?.text ?? ''),
        words('narmast', say('landscape.column-second'), beside),
      ];
}

function promised({ say }: Speech): MapColumn {
  return column('ataganden', say('commitment.standing'), (row) => row.commitments ?? '');
}

function initiatives(speech: Speech): readonly MapColumn[] {
  return [
    column('varde', speech.say('commitment.standing'), (row) => row.value ?? ''),
    inhabitants(speech),
  ];
}

function inhabitants({ say, number }: Speech): MapColumn {
  return column('invanare', say('map.column-population'), ({ population }) =>
    population === null ? '' : number(population, 0),
  );
}

function conditions(speech: Speech): readonly MapColumn[] {
  const { say } = speech;
  return [
    column('varde', say('map.column-met'), sayValue),
    column('oavgjorda', say('map.column-undecided'), (row) => row.undecided ?? ''),
    inhabitants(speech),
  ];
}

function measure({ say }: Speech, { values }: MapContent): readonly MapColumn[] {
  const side = column('lage', say('map.column-side'), (row) =>
    row.side === undefined ? '' : say(`map.side.${row.side}`),
  );
  return [
    column('varde', say('map.column-value'), sayValue),
    column('klass', say('map.column-class'), (row) => row.mark),
    ...(values === undefined || values.comparison === null ? [] : [{ ...side, isNumber: false }]),
  ];
}

function column(id: SortColumn, head: string, cell: (row: MapRow) => ReactNode): MapColumn {
  return { id, head, cell, isSortable: true, isNumber: true };
}

// A sentence in place of a number may take several lines.
function sayValue(row: MapRow): ReactNode {
  return row.value === null ? <span className={styles.gap}>{row.valueText}</span> : row.valueText;
}

function AreaCell({ row }: { readonly row: MapRow }): ReactNode {
  if (row.fill === 'none') return row.name;
  return (
    <>
      <Link
        to="/karta"
        search={(old: object) => ({ ...old, omrade: row.id })}
        resetScroll={false}
        className={styles.areaName}
      >
        {row.name}
      </Link>{' '}
      {row.name === row.code ? null : <span className={styles.code}>{row.code}</span>}
    </>
  );
}
