import { useQuery } from '@tanstack/react-query';
import type { CommitmentPage } from '#contract/commitments.ts';
import { askAreas, askIndicators } from '../../api.ts';
import { useSpeech } from '../../text/use-speech.ts';
import { askActivities } from '../activities/ask-activities.ts';
import { smallAreas } from '../map/map-search.ts';
import { askCommitments, askMethods, askTemplates } from './ask-commitments.ts';
import { type FieldNames, nameWithCode } from './field-words.ts';
import { namesOf, type PlanGround } from './plan-ground.ts';

/** The names of what either of two versions refers to. */
export function useFieldNames(plan: PlanGround, standing: CommitmentPage): FieldNames {
  const { language } = useSpeech();
  const small = useQuery(askAreas(smallAreas)).data?.areas ?? [];
  const towns = useQuery(askAreas('municipality')).data?.areas ?? [];
  const indicators = useQuery(askIndicators()).data?.indicators ?? [];
  const methods = useQuery(askMethods()).data?.methods ?? [];
  const templates = useQuery(askTemplates()).data?.templates ?? [];
  const commitments = useQuery(askCommitments()).data?.commitments ?? [];
  const activities = useQuery(askActivities()).data?.activities ?? [];
  const areaNames = new Map([
    ...Object.entries(standing.areaNames),
    ...[...towns, ...small].map(({ id, name }) => [id, name] as const),
  ]);
  const efforts = [...commitments, ...activities];
  return {
    ...namesOf(plan, language),
    area: (id) => nameWithCode(id, areaNames.get(id) ?? id),
    effort: (id) => efforts.find((one) => one.id === id)?.what ?? id,
    indicator: (id) => indicators.find((one) => one.id === id)?.name[language] ?? id,
    method: (id) => methods.find((one) => one.id === id)?.name[language] ?? id,
    template: (id) => templates.find((one) => one.id === id)?.name ?? id,
  };
}
