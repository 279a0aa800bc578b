import type {
  BodyAt,
  BodyList,
  BodyProposal,
  BodyText,
  NewBody,
  SeatChange,
  SeatProposal,
  SeatText,
} from '#contract/bodies.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { type Ask, ask, sendJson } from '../../api.ts';
import { sendChange } from '../parties/ask-parties.ts';

/** The bodies of a day, today when none is given. */
export function askBodies(day?: string): Ask<BodyList> {
  return ask(pathTo(paths.bodies, {}, { day }));
}

/** A body with who sits in it on a day. */
export function askBody(body: string, day?: string): Ask<BodyAt> {
  return ask(pathTo(paths.body, { body }, { day }));
}

export function addBody(body: NewBody): Promise<BodyText> {
  return sendJson(paths.bodies, body);
}

export function changeBody(
  { id, version }: Pick<BodyText, 'id' | 'version'>,
  proposal: BodyProposal,
): Promise<BodyText> {
  return sendChange('PUT', pathTo(paths.body, { body: id }), version, proposal);
}

export function addSeat(body: string, proposal: SeatProposal): Promise<SeatText> {
  return sendJson(pathTo(paths.bodySeats, { body }), proposal);
}

export function changeSeat(
  { id, version }: Pick<SeatText, 'id' | 'version'>,
  change: SeatChange,
): Promise<SeatText> {
  return sendChange('PUT', pathTo(paths.seat, { seat: id }), version, change);
}
