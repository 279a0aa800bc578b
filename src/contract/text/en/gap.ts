import type { Translation } from '../language.ts';
import type { gap as sv } from '../sv/gap.ts';

export const gap: Translation<typeof sv> = {
  'gap.title': 'Gaps',
  'gap.lead':
    'Areas where the rule shows a need, and the action areas of the plan. An empty field is a gap: nobody has promised anything there. Most children first.',
  'gap.idle':
    'Action areas without a joint activity in the plan: {count, plural, =0 {none} other {#}}',
  'gap.idle-none': 'Every action area of the plan has at least one joint activity.',
  'gap.sentence':
    '{gaps, plural, =0 {No gaps} one {One gap} other {# gaps}} in {areas, plural, =0 {no area} one {one area} other {# areas}} that meet the rule.',
  'gap.sentence-county':
    'In {count, plural, one {one field} other {# fields}} there are only commitments for the whole county.',
  'gap.covered':
    '{count, plural, one {One area has a commitment of its own in every action area and is not in the list.} other {# areas have commitments of their own in every action area and are not in the list.}}',
  'gap.view':
    '{party, select, nobody {Counted from what is shared with everybody} other {Counted from what is shared with your party}}: {count, plural, =0 {no commitments that stand.} one {one commitment that stands.} other {# commitments that stand.}} Drafts are not counted.',
  'gap.whole-county-remark':
    'A commitment for the whole county counts but is shown apart: it may mean that nobody does anything just here.',
  'gap.no-plan': 'No plan is in force today, so there are no action areas to try against.',
  'gap.no-rule': 'No rule is in force today, so no area is pointed out.',
  'gap.none': 'No area meets the rule today.',
  'gap.meeting': 'Areas that meet the rule',
  'gap.undecided-title': 'Areas where the rule is undecided',
  'gap.undecided-lead':
    'Values are missing here, so the rule cannot be decided. {count, plural, one {One area} other {# areas}} may have a need; those that meet most conditions should be weighed in.',
  'gap.area': 'Area',
  'gap.municipality': 'Municipality',
  'gap.children': 'Children aged 0–19',
  'gap.children-unknown': 'unknown',
  'gap.met': 'Conditions met',
  'gap.met-of': '{met} of {conditions}',
  'gap.met-undecided': '{met} of {conditions}, {undecided, plural, one {one} other {#}} undecided',
  'gap.undecided': 'Undecided conditions',
  'gap.conditions': 'Conditions',
  'gap.by-rule': 'By the rule',
  'gap.cover': 'Cover',
  'gap.cover.none': 'Gap',
  'gap.cover.whole-county': 'Whole county only',
  'gap.cover.part': 'In a part of the area',
  'gap.cover.larger-area': 'In a larger area',
  'gap.cover.area': 'In the area',
  'gap.start': 'Gap: write a commitment for {area} in {actionArea}',
  'gap.more': 'Show all {count} areas',
  'gap.level': 'Division',
  'gap.table': 'Gaps in {division}',
  'gap.short.none': 'Gap',
  'gap.short.whole-county': 'County',
  'gap.short.part': 'A part',
  'gap.said.none': 'Gap: nobody has promised anything',
  'gap.said.whole-county':
    '{count, plural, one {Only one commitment} other {Only # commitments}}, for the whole county',
  'gap.said.part':
    '{count, plural, one {One commitment} other {# commitments}} in a part of the area',
  'gap.said.larger-area':
    '{count, plural, one {One commitment} other {# commitments}} for a larger area',
  'gap.said.area': '{count, plural, one {One commitment} other {# commitments}} in the area',
  'gap.how':
    'The figure is the number of commitments in the area or in a larger area that holds it. “A part”: in a part only. “County”: for the whole county only.',
};
