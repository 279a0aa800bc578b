import type { Translation } from '../language.ts';
import type { disadvantage as sv } from '../sv/disadvantage.ts';

/** Refusals about rule versions, and the heads of the rule's table. */
export const disadvantage: Translation<typeof sv> = {
  'error.rule/unknown-version':
    'There is no rule version {version}. See the list of versions under Data, The rule.',
  'error.rule/at-least-out-of-range':
    'The number of conditions to be met is {atLeast}, but the rule has {conditions} conditions. Give a whole number from 1 to {conditions}.',
  'error.rule/repeated-indicator':
    'The indicator {indicator} stands in two conditions. Remove one of them.',
  'error.rule/unknown-indicator':
    'There is no indicator {indicator}. Choose one from the list under Data, Indicators.',
  'error.rule/no-conditions': 'The rule has no conditions. Add at least one.',
  'error.rule/changed-meanwhile':
    'Somebody has adopted version {latest} since you began from version {basedOn}. Read it, and make your proposal again.',
  'error.rule/unchanged':
    'The proposal says the same as version {version}. Change something, or let it stand.',
  'error.rule/malformed-date':
    '“{date}” is no day. Write the day from which the version applies as 2026-11-22.',
  'error.rule/begins-before-latest':
    'Version {latest} applies from {latestFrom}, so a new version cannot apply from {date}. Choose that day or a later one.',
  'rule-table.population': 'Inhabitants',
  'rule-table.met': 'Conditions met',
  'rule-table.undecided': 'Conditions undecided',
  'rule-table.conditions': 'Number of conditions',
  'rule-table.at-least': 'Needed',
  'rule-table.outcome': 'Outcome of the rule',
  'rule-table.borderline': 'Borderline (near the line)',
  'rule-table.condition': 'Condition',
  'rule-table.used': 'Measure used',
  'rule-table.direction': 'Met when the value is',
  'rule-table.difference': 'Difference',
  'rule-table.condition-outcome': 'Outcome of the condition',
  'rule-table.near-line': 'Near the line',
};
