import type { NamedSeat } from '#contract/bodies.ts';
import type { Speech } from '#contract/text/format.ts';
import type { Body } from '#domain/bodies/body.ts';
import { fileNameOf, type OutTable } from '../../http/tables/out-table.ts';

/** Organen som tabell, in their order. */
export function composeBodiesTable(bodies: readonly Body[], speech: Speech): OutTable<Body> {
  const { say, language } = speech;
  const nameOf = (id: string | undefined): string | null =>
    bodies.find((body) => body.id === id)?.name[language] ?? id ?? null;
  return {
    title: say('body.title'),
    fileName: fileNameOf('organ'),
    language,
    columns: [
      { head: say('body.name'), kind: 'text', cell: (body) => body.name[language] },
      { head: say('body.kind'), kind: 'text', cell: (body) => say(`body.kind.${body.kind}`) },
      { head: say('body.reports-to'), kind: 'text', cell: (body) => nameOf(body.reportsTo) },
      { head: say('body.ordered-by'), kind: 'text', cell: (body) => nameOf(body.orderedBy) },
      { head: say('body.assignment'), kind: 'text', cell: (body) => body.assignment },
      {
        head: say('body.core-assignments'),
        kind: 'text',
        cell: (body) => body.coreAssignments.map((one) => one[language]).join('; '),
      },
      { head: say('body.composition'), kind: 'text', cell: (body) => body.composition },
      { head: say('body.covers'), kind: 'text', cell: (body) => body.covers?.[language] ?? null },
      { head: say('people.from'), kind: 'date', cell: (body) => body.from ?? null },
      { head: say('people.to'), kind: 'date', cell: (body) => body.to ?? null },
      { head: say('csv.source'), kind: 'text', cell: (body) => body.source },
      { head: say('table.id'), kind: 'code', cell: (body) => body.id },
    ],
    rows: bodies,
    sources: [],
    remarks: [],
  };
}

/** Platserna som tabell: who has sat and sits where, or who sat on a day. */
export function composeSeatsTable(
  seats: readonly NamedSeat[],
  bodies: readonly Body[],
  speech: Speech,
): OutTable<NamedSeat> {
  const { say, language } = speech;
  const names = new Map(bodies.map((body) => [body.id, body.name[language]]));
  return {
    title: say('seat.title'),
    fileName: fileNameOf('platser'),
    language,
    columns: [
      { head: say('body.name'), kind: 'text', cell: (seat) => names.get(seat.body) ?? seat.body },
      { head: say('party.name'), kind: 'text', cell: (seat) => seat.name[language] },
      {
        head: say('seat.function'),
        kind: 'text',
        cell: (seat) => say(`seat.function.${seat.function}`),
      },
      { head: say('seat.holder'), kind: 'text', cell: (seat) => seat.holder },
      { head: say('people.deputy'), kind: 'text', cell: (seat) => seat.deputy },
      { head: say('people.from'), kind: 'date', cell: (seat) => seat.from },
      { head: say('people.to'), kind: 'date', cell: (seat) => seat.to },
      { head: say('table.id'), kind: 'code', cell: (seat) => seat.id },
    ],
    rows: seats,
    sources: [],
    remarks: [say('people.roles-only')],
  };
}
