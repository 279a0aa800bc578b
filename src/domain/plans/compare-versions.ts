import type { AgreementContent } from './agreement-version.ts';
import { compareWords, type WordRun } from './compare-words.ts';

/** Vad som jämförs: sections, and what a plan consists of. */
export const comparedKinds = ['section', 'priority', 'action-area', 'joint-activity'] as const;
export type ComparedKind = (typeof comparedKinds)[number];

/** Vad som hänt: tillagd, borttagen, flyttad, ändrad. */
export const changeKinds = ['added', 'removed', 'moved', 'changed'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Ändring mellan två versioner. What is both moved and changed is two changes. */
export interface VersionChange {
  readonly kind: ComparedKind;
  readonly change: ChangeKind;
  /** Id or anchor. */
  readonly id: string;
  /** What it is called in the later version, or was called in the earlier. */
  readonly name: string;
  /** When moved: what it stood under or after, and stands under or after now; empty is first. */
  readonly from: string;
  readonly to: string;
  /** When changed: each text that differs, word by word. */
  readonly texts: readonly { readonly field: string; readonly words: readonly WordRun[] }[];
}

/** A comparable thing: its texts by field, and what it hangs on. */
interface Compared {
  readonly kind: ComparedKind;
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** Jämför versioner: what has been added, removed, moved and changed, in the order of the later one. */
export function compareVersions(
  before: AgreementContent,
  after: AgreementContent,
): readonly VersionChange[] {
  const [old, now] = [listContent(before), listContent(after)];
  const keyOf = ({ kind, id }: Compared): string => `${kind} ${id}`;
  const oldByKey = new Map(old.map((one) => [keyOf(one), one]));
  const nowKeys = new Set(now.map(keyOf));
  const moved = movedSections(before, after);
  const changes = now.flatMap((one): VersionChange[] => {
    const was = oldByKey.get(keyOf(one));
    if (was === undefined)
      return [{ ...named(one), change: 'added', from: '', to: one.place, texts: [] }];
    const texts = Object.keys(one.texts)
      .filter((field) => one.texts[field] !== was.texts[field])
      .map((field) => ({ field, words: compareWords(was.texts[field] ?? '', one.texts[field]!) }));
    const isMoved = one.kind === 'section' ? moved.has(one.id) : one.place !== was.place;
    return [
      ...(isMoved
        ? [{ ...named(one), change: 'moved' as const, from: was.place, to: one.place, texts: [] }]
        : []),
      ...(texts.length > 0
        ? [{ ...named(one), change: 'changed' as const, from: '', to: '', texts }]
        : []),
    ];
  });
  const removed = old
    .filter((one) => !nowKeys.has(keyOf(one)))
    .map(
      (one): VersionChange => ({
        ...named(one),
        change: 'removed',
        from: one.place,
        to: '',
        texts: [],
      }),
    );
  return [...changes, ...removed];
}

const named = ({ kind, id, name }: Compared): Pick<Compared, 'kind' | 'id' | 'name'> => ({
  kind,
  id,
  name,
});

function listContent(content: AgreementContent): readonly Compared[] {
  const nameOf = new Map(
    [...content.priorities, ...content.actionAreas].map(({ id, name }) => [id, name.sv]),
  );
  const say = (id: string): string => nameOf.get(id) ?? id;
  return [
    ...content.priorities.map(
      (one): Compared => ({
        kind: 'priority',
        id: one.id,
        name: one.name.sv,
        place: '',
        texts: { name: one.name.sv, direction: one.direction, realises: one.realises ?? '' },
      }),
    ),
    ...content.actionAreas.map(
      (one): Compared => ({
        kind: 'action-area',
        id: one.id,
        name: one.name.sv,
        place: say(one.priority),
        texts: {
          name: one.name.sv,
          goal: one.goal?.sv ?? '',
          alsoUnder: one.alsoUnder.map(say).join(', '),
          followedWith: one.followedWith.join(', '),
          realises: one.realises ?? '',
        },
      }),
    ),
    ...content.jointActivities.map(
      (one): Compared => ({
        kind: 'joint-activity',
        id: one.id,
        name: one.name.sv,
        place: say(one.actionArea),
        texts: { name: one.name.sv, realises: one.realises ?? '' },
      }),
    ),
    ...content.sections.map(
      (one, i, all): Compared => ({
        kind: 'section',
        id: one.anchor,
        name: one.heading,
        place: all[i - 1]?.heading ?? '',
        texts: { heading: one.heading, part: one.part, text: one.text },
      }),
    ),
  ];
}

/** Sections that stand in another order among those that both versions have: the fewest that must be moved. */
function movedSections(before: AgreementContent, after: AgreementContent): ReadonlySet<string> {
  const known = new Set(before.sections.map(({ anchor }) => anchor));
  const kept = after.sections.filter(({ anchor }) => known.has(anchor));
  const place = new Map(before.sections.map(({ anchor }, i) => [anchor, i]));
  // best[i]: the longest run in the old order that ends with the i-th kept section.
  const best: string[][] = [];
  for (const [i, { anchor }] of kept.entries()) {
    const earlier = best.filter(
      (_, j) => j < i && place.get(kept[j]!.anchor)! < place.get(anchor)!,
    );
    const longest = earlier.reduce<string[]>((a, b) => (b.length > a.length ? b : a), []);
    best.push([...longest, anchor]);
  }
  const stay = new Set(best.reduce<string[]>((a, b) => (b.length > a.length ? b : a), []));
  return new Set(kept.map(({ anchor }) => anchor).filter((anchor) => !stay.has(anchor)));
}
