import type {
  FrameworkProposal,
  GoalOverview,
  GoalPage,
  GoalRemapText,
  RemapAnswer,
} from '#contract/goals.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { type Ask, ask, sendJson } from '../../api.ts';
import { sendChange } from '../parties/ask-parties.ts';

/** Every goal as it stands today. */
export function askGoals(): Ask<GoalOverview> {
  return ask(paths.goals);
}

/** A goal with what stands under it, by its framework and its own id with a stroke between. */
export function askGoal(ref: string): Ask<GoalPage> {
  const [framework = '', goal = ''] = ref.split('/');
  return ask(pathTo(paths.goal, { framework, goal }));
}

export function askRemaps(): Ask<{ remaps: GoalRemapText[] }> {
  return ask(paths.goalRemaps);
}

export function proposeFramework(proposal: FrameworkProposal): Promise<GoalOverview> {
  return sendJson(paths.goalFrameworks, proposal);
}

export function adoptFramework(
  { id, version }: { readonly id: string; readonly version: number },
  adoption: { readonly validFrom: string; readonly decision: string },
): Promise<GoalOverview> {
  const path = pathTo(paths.goalFrameworkAdoption, { framework: id });
  return sendChange('POST', path, version, adoption);
}

export function answerRemap(answer: RemapAnswer): Promise<{ remaps: GoalRemapText[] }> {
  return sendJson(paths.goalRemaps, answer);
}
