import type { RuleVersionText } from '#contract/disadvantage.ts';
import { paths } from '#contract/paths.ts';
import type { CommitmentClient } from '../../commitments/testing/commitment-client.ts';

/** Adopts the rule that six of its seven conditions are enough, as the caller, who must be an operator. */
export async function adoptSixOfSeven({ ask }: CommitmentClient): Promise<number> {
  const { body } = await ask<{ versions: RuleVersionText[] }>('GET', paths.rules);
  const latest = body.versions.at(-1)!;
  const { name, comparison, conditions } = latest;
  const proposal = { basedOn: latest.version, name, atLeast: 6, comparison, conditions };
  const decision = { adoptedBy: 'Rådet', decision: '§ 7', validFrom: '2026-11-01' };
  return (await ask('POST', paths.rules, { proposal, ...decision })).status;
}
