import { readWords } from '../words/read-words.ts';
import { stemWord } from '../words/stem-word.ts';
import { municipalitiesNeeded, type Need, type NeedGroup, type NeedKind } from './need.ts';

/**
 * Needs of a kind have the same key. A subject is known by the stems of its words, whatever their order and
 * form.
 *
 * @example
 * const one = { kind: 'subject', subject: 'Skyddat boende' };
 * const other = { kind: 'subject', subject: 'skyddade boenden' };
 * needKey(one) === needKey(other) // => true
 * needKey({ kind: 'policy-area', policyArea: 'integration' }) // => 'policy-area:integration'
 */
export function needKey(kind: NeedKind): string {
  if (kind.kind === 'policy-area') return `policy-area:${kind.policyArea}`;
  const stems = new Set(readWords(kind.subject).map(stemWord));
  return `subject:${[...stems].sort().join(' ')}`;
}

/**
 * Samla behov: by kind, those from most municipalities first. A kind that needs from at least three
 * municipalities have in common is county-wide; several needs of one municipality count once, and other parties
 * than municipalities stand with them without counting.
 */
export function groupNeeds(
  needs: readonly Need[],
  isMunicipality: (party: string) => boolean,
): readonly NeedGroup[] {
  return [...Map.groupBy(needs, ({ kind }) => needKey(kind))]
    .map(([key, group]): NeedGroup => {
      const sorted = group.toSorted(inOrder);
      const municipalities = [...new Set(sorted.map(({ party }) => party))].filter(isMunicipality);
      const isCountyWide = municipalities.length >= municipalitiesNeeded;
      return { key, kind: sorted[0]!.kind, needs: sorted, municipalities, isCountyWide };
    })
    .sort(
      (a, b) =>
        b.municipalities.length - a.municipalities.length ||
        b.needs.length - a.needs.length ||
        (a.key < b.key ? -1 : 1),
    );
}

function inOrder(a: Need, b: Need): number {
  const [one, other] = [a, b].map(({ party, statedOn, id }) => `${party} ${statedOn} ${id}`);
  return one! < other! ? -1 : 1;
}
