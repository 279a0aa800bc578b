import type {
  AreaCommitments,
  CommitmentContentText,
  CommitmentList,
  CommitmentPage,
  CommitmentQuery,
  CommitmentTemplateText,
  MethodList,
  NotRelevantText,
  PlanMatrix,
} from '#contract/commitments.ts';
import { paths, pathTo } from '#contract/paths.ts';
import type { CommitmentState } from '#domain/commitments/commitment.ts';
import { type Ask, ask, queryClient, send, sendJson } from '../../api.ts';

/** Who has promised what, action area by party. */
export function askMatrix(
  query: { targetGroup?: string | undefined; year?: string | undefined } = {},
): Ask<PlanMatrix> {
  return ask(pathTo(paths.planMatrix, {}, query));
}

/** The commitments that the caller may see. */
export function askCommitments(
  query: Partial<Record<keyof CommitmentQuery, string | undefined>> = {},
): Ask<CommitmentList> {
  return ask(pathTo(paths.commitments, {}, query));
}

export function askCommitment(commitment: string): Ask<CommitmentPage> {
  return ask(pathTo(paths.commitment, { commitment }));
}

/** How many commitments stand for each area of a division. */
export function askAreaCommitments(division: string): Ask<AreaCommitments> {
  return ask(pathTo(paths.divisionCommitments, { division }));
}

export function askMethods(): Ask<MethodList> {
  return ask(paths.methods);
}

export function askTemplates(): Ask<{ templates: CommitmentTemplateText[] }> {
  return ask(paths.commitmentTemplates);
}

/** A commitment as it is written: new, or a change that began from a version. */
export interface Writing {
  readonly begunFrom: { readonly id: string; readonly version: number } | undefined;
  readonly content: CommitmentContentText;
}

/** Saves a new draft, or a change. */
export function saveCommitment({ begunFrom, content }: Writing): Promise<CommitmentPage> {
  if (begunFrom === undefined) return sendJson(paths.commitments, content);
  return changing('PUT', paths.commitment, begunFrom, content);
}

export function changeState(change: {
  readonly id: string;
  readonly version: number;
  readonly state: CommitmentState;
}): Promise<CommitmentPage> {
  return changing('POST', paths.commitmentState, change, { state: change.state });
}

export function removeDraft(draft: {
  readonly id: string;
  readonly version: number;
}): Promise<{ removed: string }> {
  return changing('DELETE', paths.commitment, draft);
}

export function stateNotRelevant(statement: NotRelevantText): Promise<NotRelevantText> {
  return sendJson(paths.notRelevant, statement);
}

export function createTemplate(content: {
  readonly name: string;
  readonly commonText: string;
}): Promise<CommitmentTemplateText> {
  return sendJson(paths.commitmentTemplates, content);
}

/** Everything that shows commitments is asked again. */
export async function refreshCommitments(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey: [address] }) =>
      /\/(?:commitment|plan\/matrix|gaps|joint-efforts)/.test(`${address}`),
  });
}

function changing<T>(
  method: 'PUT' | 'POST' | 'DELETE',
  path: string,
  { id, version }: { readonly id: string; readonly version: number },
  body?: object,
): Promise<T> {
  return send(pathTo(path, { commitment: id }), {
    method,
    headers: {
      'if-match': `"${version}"`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}
