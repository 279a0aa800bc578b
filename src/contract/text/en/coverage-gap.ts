import type { Translation } from '../language.ts';
import type { coverageGap as sv } from '../sv/coverage-gap.ts';

export const coverageGap: Translation<typeof sv> = {
  'coverage-gap.title': 'Gaps',
  'coverage-gap.lead':
    'Areas where the rule shows a need, and the action areas of the plan. An empty field is a gap: nobody has promised anything there. Most children first.',
  'coverage-gap.idle':
    'Action areas without a joint activity in the plan: {count, plural, =0 {none} other {#}}',
  'coverage-gap.idle-none': 'Every action area of the plan has at least one joint activity.',
  'coverage-gap.sentence':
    '{gaps, plural, =0 {No gaps} one {One gap} other {# gaps}} in {areas, plural, =0 {no area} one {one area} other {# areas}} that meet the rule.',
  'coverage-gap.sentence-county':
    'In {count, plural, one {one field} other {# fields}} there are only commitments for the whole county.',
  'coverage-gap.covered':
    '{count, plural, one {One area has a commitment of its own in every action area and is not in the list.} other {# areas have commitments of their own in every action area and are not in the list.}}',
  'coverage-gap.view':
    '{party, select, nobody {Counted from what is shared with everybody} other {Counted from what is shared with your party}}: {count, plural, =0 {no commitments that stand.} one {one commitment that stands.} other {# commitments that stand.}} Drafts are not counted.',
  'coverage-gap.whole-county-remark':
    'A commitment for the whole county counts but is shown apart: it may mean that nobody does anything just here.',
  'coverage-gap.no-plan': 'No plan is in force today, so there are no action areas to try against.',
  'coverage-gap.no-rule': 'No rule is in force today, so no area is pointed out.',
  'coverage-gap.none': 'No area meets the rule today.',
  'coverage-gap.meeting': 'Areas that meet the rule',
  'coverage-gap.undecided-title': 'Areas where the rule is undecided',
  'coverage-gap.undecided-lead':
    'Values are missing here, so the rule cannot be decided. {count, plural, one {One area} other {# areas}} may have a need; those that meet most conditions should be weighed in.',
  'coverage-gap.area': 'Area',
  'coverage-gap.municipality': 'Municipality',
  'coverage-gap.children': 'Children aged 0–19',
  'coverage-gap.children-unknown': 'unknown',
  'coverage-gap.met': 'Conditions met',
  'coverage-gap.met-of': '{met} of {conditions}',
  'coverage-gap.met-undecided':
    '{met} of {conditions}, {undecided, plural, one {one} other {#}} undecided',
  'coverage-gap.undecided': 'Undecided conditions',
  'coverage-gap.conditions': 'Conditions',
  'coverage-gap.by-rule': 'By the rule',
  'coverage-gap.cover': 'Cover',
  'coverage-gap.cover.none': 'Gap',
  'coverage-gap.cover.whole-county': 'Whole county only',
  'coverage-gap.cover.part': 'In a part of the area',
  'coverage-gap.cover.larger-area': 'In a larger area',
  'coverage-gap.cover.area': 'In the area',
  'coverage-gap.start': 'Gap: write a commitment for {area} in {actionArea}',
  'coverage-gap.more': 'Show all {count} areas',
  'coverage-gap.level': 'Division',
  'coverage-gap.short.none': 'Gap',
  'coverage-gap.short.whole-county': 'County',
  'coverage-gap.short.part': 'A part',
  'coverage-gap.said.none': 'Gap: nobody has promised anything',
  'coverage-gap.said.whole-county':
    '{count, plural, one {Only one commitment} other {Only # commitments}}, for the whole county',
  'coverage-gap.said.part':
    '{count, plural, one {One commitment} other {# commitments}} in a part of the area',
  'coverage-gap.said.larger-area':
    '{count, plural, one {One commitment} other {# commitments}} for a larger area',
  'coverage-gap.said.area':
    '{count, plural, one {One commitment} other {# commitments}} in the area',
  'coverage-gap.how':
    'The figure is the number of commitments in the area or in a larger area that holds it. “A part”: in a part only. “County”: for the whole county only.',
  'coverage-gap.count': '{count, plural, =0 {No gaps} one {One gap} other {# gaps}}',
};
