import type {
  JointEffortAnswer,
  JointEffortAnswered,
  JointEffortsText,
} from '#contract/joint-efforts.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { type Ask, ask, queryClient, sendJson } from '../../api.ts';

/** Plans of several parties that could be one; at most so many are told. */
export function askJointEfforts(most: number): Ask<JointEffortsText> {
  return ask(pathTo(paths.jointEfforts, {}, { most }));
}

/** Answers for the own party. */
export function answerJointEffort(answer: JointEffortAnswer): Promise<JointEffortAnswered> {
  return sendJson(paths.jointEffortAnswers, answer);
}

/** What has been answered is asked for again. */
export async function refreshJointEfforts(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey: [address] }) => `${address}`.startsWith(paths.jointEfforts),
  });
}
