import type { NeedContent, NeedList, ProposalDraft } from '#contract/needs.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { type Ask, ask, queryClient, send, sendJson } from '../../api.ts';

/** The needs that the reader may see, by kind, and the proposals kept. */
export function askNeeds(): Ask<NeedList> {
  return ask(paths.needs);
}

export function stateNeed(content: NeedContent): Promise<{ id: string; version: number }> {
  return sendJson(paths.needs, content);
}

/** Takes a need of the own party back, from the version that is shown. */
export function withdrawNeed({
  id,
  version,
}: {
  readonly id: string;
  readonly version: number;
}): Promise<{ id: string; version: number }> {
  return send(pathTo(paths.need, { need: id }), {
    method: 'DELETE',
    headers: { 'if-match': `"${version}"` },
  });
}

export function keepProposal(draft: ProposalDraft): Promise<{ id: string }> {
  return sendJson(paths.countyProposals, draft);
}

/** What has been said is asked for again. */
export async function refreshNeeds(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey: [address] }) => `${address}`.startsWith(paths.needs),
  });
}
