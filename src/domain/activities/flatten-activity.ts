import type { AreaId } from '../areas/area.ts';
import type { CommitmentKind, TargetGroup } from '../commitments/commitment.ts';
import type { Activity, ActivityContent } from './activity.ts';

const join = (ids: readonly string[]): string => [...ids].sort().join(';');
const split = (text: string | undefined): readonly string[] => (text ? text.split(';') : []);

/** Platta ut: an activity as canonical texts, one a column. */
export function flattenActivity(activity: ActivityContent): Readonly<Record<string, string>> {
  return {
    reference: activity.reference ?? '',
    what: activity.what,
    wholeCounty: activity.wholeCounty ? 'yes' : '',
    areas: join(activity.areas),
    from: activity.from ?? '',
    to: activity.to ?? '',
    targetGroups: join(activity.targetGroups),
    kind: activity.kind ?? '',
    actionArea: activity.actionArea ?? '',
  };
}

/** Resa upp: canonical texts as an activity; choices are ids that the columns know. */
export function activityOfTexts(texts: Readonly<Record<string, string>>): ActivityContent {
  return {
    what: texts.what ?? '',
    wholeCounty: texts.wholeCounty === 'yes',
    areas: split(texts.areas) as readonly AreaId[],
    from: texts.from || undefined,
    to: texts.to || undefined,
    targetGroups: split(texts.targetGroups) as readonly TargetGroup[],
    kind: (texts.kind || undefined) as CommitmentKind | undefined,
    actionArea: texts.actionArea || undefined,
    reference: texts.reference || undefined,
  };
}

/** The activity's content alone. */
export function contentOfActivity(activity: Activity): ActivityContent {
  const { id: _id, party: _party, version: _version, ...content } = activity;
  return content;
}
