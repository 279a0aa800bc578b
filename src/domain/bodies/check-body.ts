import { DomainError } from '../domain-error.ts';
import { isDay } from '../time/day.ts';
import type { Body, BodyKind } from './body.ts';

/** Kinds that exist only because another body has ordered something of them. */
const ordered: readonly BodyKind[] = ['working-group', 'network'];

/**
 * Granska organ: a working group or network says who ordered it and what it is to do; the bodies it names
 * exist; there is one council.
 *
 * @throws DomainError `body/malformed-id`, `body/without-orderer`, `body/without-assignment`,
 *   `body/unknown-body`, `body/second-council`, `body/malformed-day`, `body/ends-before-it-begins`,
 *   `body/reporting-cycle`
 */
export function checkBody(body: Body, others: readonly Body[]): void {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(body.id)) {
    throw new DomainError('body/malformed-id', { id: body.id.slice(0, 80) });
  }
  if (ordered.includes(body.kind)) {
    if (body.orderedBy === undefined) throw new DomainError('body/without-orderer');
    if (body.assignment.trim() === '') throw new DomainError('body/without-assignment');
  }
  const rest = others.filter((one) => one.id !== body.id);
  for (const named of [body.reportsTo, body.orderedBy]) {
    if (named !== undefined && named !== body.id && !rest.some((one) => one.id === named)) {
      throw new DomainError('body/unknown-body', { body: named.slice(0, 80) });
    }
  }
  if (body.kind === 'council' && rest.some((one) => one.kind === 'council')) {
    throw new DomainError('body/second-council');
  }
  for (const day of [body.from, body.to]) {
    if (day !== undefined && !isDay(day)) {
      throw new DomainError('body/malformed-day', { day: day.slice(0, 40) });
    }
  }
  if (body.from !== undefined && body.to !== undefined && body.to < body.from) {
    throw new DomainError('body/ends-before-it-begins', { from: body.from, to: body.to });
  }
  checkReportingLines([body, ...rest]);
}

/**
 * Granska rapportvägar: whoever follows them upwards comes to an end.
 *
 * @throws DomainError `body/reporting-cycle`, with the bodies in the order in which they go round
 */
export function checkReportingLines(
  bodies: readonly Pick<Body, 'id' | 'name' | 'reportsTo'>[],
): void {
  const above = new Map(bodies.map((body) => [body.id, body.reportsTo]));
  const nameOf = (id: string): string => bodies.find((body) => body.id === id)?.name.sv ?? id;
  for (const { id } of bodies) {
    const path = [id];
    for (let next = above.get(id); next !== undefined; next = above.get(next)) {
      const round = path.indexOf(next);
      if (round >= 0) {
        throw new DomainError('body/reporting-cycle', {
          bodies: [...path.slice(round), next].map(nameOf),
        });
      }
      path.push(next);
    }
  }
}
