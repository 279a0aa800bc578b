import type { RuleAdoption } from '#contract/disadvantage.ts';
import { checkValidFrom } from '#domain/disadvantage/check-valid-from.ts';
import type { RuleVersion } from '#domain/disadvantage/rule-version.ts';
import { DomainError } from '#domain/domain-error.ts';
import { readIn, type WriteTransaction } from '../../database/write-transaction.ts';
import { appendLogEntry, type NewLogEntry } from '../log/commands.ts';
import { ruleFromProposal } from './preview-rule.ts';
import { selectRuleVersions } from './queries.ts';
import { definitionOf } from './rows.ts';

/**
 * Stores a rule version and says so in the log; throws `rule/changed-meanwhile` when the number is taken.
 */
export async function insertRuleVersion(
  tx: WriteTransaction,
  rule: RuleVersion,
  { adoptedBy, decision }: { readonly adoptedBy: string; readonly decision: string },
  by: Pick<NewLogEntry, 'actor' | 'role'>,
): Promise<void> {
  const stored = await tx
    .insertInto('rule_version')
    .values({
      version: rule.version,
      definition: definitionOf(rule),
      valid_from: rule.validFrom,
      adopted_by: adoptedBy,
      decision,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .execute();
  if (stored.length === 0) {
    const { version } = rule;
    throw new DomainError('rule/changed-meanwhile', { basedOn: version - 1, latest: version });
  }
  await appendLogEntry(tx, {
    ...by,
    action: 'rule/adopted',
    objectKind: 'rule',
    objectId: String(rule.version),
    data: {
      adoptedBy,
      decision,
      validFrom: rule.validFrom,
      atLeast: rule.atLeast,
      comparison: rule.comparison,
    },
  });
}

/**
 * Fastställ: stores a proposal as the next version. It is refused with `rule/changed-meanwhile` when
 * somebody adopted another version since the one it is based on, and with `rule/unchanged` when nothing
 * differs, and as `checkValidFrom` says; of two at once one ends so too, since the version number is unique.
 */
export async function adoptRule(
  tx: WriteTransaction,
  adoption: RuleAdoption,
  by: Pick<NewLogEntry, 'actor' | 'role'>,
): Promise<number> {
  const db = readIn(tx);
  const versions = await selectRuleVersions(db);
  const latest = versions.at(-1)?.rule;
  if (latest === undefined || latest.version !== adoption.proposal.basedOn) {
    throw new DomainError('rule/changed-meanwhile', {
      basedOn: adoption.proposal.basedOn,
      latest: latest?.version ?? null,
    });
  }
  checkValidFrom(adoption.validFrom, latest);
  const rule = await ruleFromProposal(db, latest, adoption.proposal, adoption.validFrom);
  if (definitionOf(rule) === definitionOf(latest) && rule.validFrom === latest.validFrom) {
    throw new DomainError('rule/unchanged', { version: latest.version });
  }
  await insertRuleVersion(tx, rule, adoption, by);
  return rule.version;
}
