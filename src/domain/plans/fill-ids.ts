import type { AgreementContent } from './agreement-version.ts';
import { nameItem } from './name-item.ts';

/** Ge nya delar id: what has an empty id or anchor gets one of its name; the others keep theirs. */
export function fillIds(content: AgreementContent): AgreementContent {
  const anchors = new Set(content.sections.map(({ anchor }) => anchor));
  const ids = new Set(
    [...content.priorities, ...content.actionAreas, ...content.jointActivities].map(({ id }) => id),
  );
  const filled = <Item extends { readonly id: string; readonly name: { readonly sv: string } }>(
    item: Item,
  ): Item => (item.id === '' ? { ...item, id: take(item.name.sv, ids) } : item);
  return {
    ...content,
    sections: content.sections.map((section) =>
      section.anchor === '' ? { ...section, anchor: take(section.heading, anchors) } : section,
    ),
    priorities: content.priorities.map(filled),
    actionAreas: content.actionAreas.map(filled),
    jointActivities: content.jointActivities.map(filled),
  };
}

function take(name: string, taken: Set<string>): string {
  const id = nameItem(name, taken);
  taken.add(id);
  return id;
}
