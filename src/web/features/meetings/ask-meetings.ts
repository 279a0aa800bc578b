import type { MeetingList, MeetingProposal, MeetingText } from '#contract/meetings.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { type Ask, ask, send, sendJson } from '../../api.ts';
import { sendChange } from '../parties/ask-parties.ts';

/** A body's meetings with their agendas. */
export function askMeetings(body: string): Ask<MeetingList> {
  return ask(pathTo(paths.bodyMeetings, { body }));
}

export function setMeeting(body: string, proposal: MeetingProposal): Promise<MeetingText> {
  return sendJson(pathTo(paths.bodyMeetings, { body }), proposal);
}

export function moveMeeting(
  { id, version }: Pick<MeetingText, 'id' | 'version'>,
  proposal: MeetingProposal,
): Promise<MeetingText> {
  return sendChange('PUT', pathTo(paths.meeting, { meeting: id }), version, proposal);
}

export function cancelMeeting({
  id,
  version,
}: Pick<MeetingText, 'id' | 'version'>): Promise<MeetingText> {
  return send(pathTo(paths.meeting, { meeting: id }), {
    method: 'DELETE',
    headers: { 'if-match': `"${version}"` },
  });
}
