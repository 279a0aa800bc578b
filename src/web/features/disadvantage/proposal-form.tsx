import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { RuleProposal, RuleVersionText } from '#contract/disadvantage.ts';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import { askAreas, previewRule } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Progress } from '../../design/progress.tsx';
import { Select } from '../../design/select.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { AdoptionForm } from './adoption-form.tsx';
import { ConditionFields } from './condition-fields.tsx';
import { draftFrom, type ProposalDraft, proposalOf } from './draft-proposal.ts';
import { PreviewPanel } from './preview-panel.tsx';
import { sayComparison } from './say-comparison.ts';

export interface ProposalFormProps {
  readonly current: RuleVersionText;
  readonly indicators: readonly IndicatorMetadata[];
  /** Told the number of the new version. */
  readonly onAdopted: (version: number) => void;
}

/** Förhandsgranska ändring: change the rule, see who enters and leaves, then adopt it. */
export function ProposalForm({ current, indicators, onAdopted }: ProposalFormProps): ReactNode {
  const speech = useSpeech();
  const { may } = useCaller();
  const { say } = speech;
  const [draft, setDraft] = useState<ProposalDraft>(() => draftFrom(current));
  const preview = useMutation({ mutationFn: (proposed: RuleProposal) => previewRule(proposed) });
  const proposal = proposalOf(draft, current.version);
  const used = draft.conditions.filter((condition) => condition.isUsed).length;
  const change = (part: Partial<ProposalDraft>): void => {
    setDraft({ ...draft, ...part });
    preview.reset();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (proposal !== undefined) preview.mutate(proposal);
  };
  return (
    <section className={styles.section}>
      <h2>{say('rule.change-title')}</h2>
      <p>{say('rule.change-lead')}</p>
      <form onSubmit={submit} className={styles.conditions}>
        <div className={styles.fields}>
          <Select
            label={say('rule.at-least')}
            value={String(Math.min(draft.atLeast, used))}
            options={Array.from({ length: used }, (_, i) => ({
              value: String(i + 1),
              label: say('rule.at-least-of', { count: i + 1, total: used }),
            }))}
            onChange={(value) => change({ atLeast: Number(value) })}
          />
          <Select
            label={say('rule.comparison')}
            value={draft.comparison}
            options={useComparisons(current)}
            onChange={(comparison) => change({ comparison })}
          />
        </div>
        <ConditionFields
          conditions={draft.conditions}
          indicators={indicators}
          onChange={(conditions) => change({ conditions })}
        />
        <div>
          <Button type="submit" isDisabled={proposal === undefined || preview.isPending}>
            {say('rule.preview')}
          </Button>
        </div>
      </form>
      {preview.isPending ? <Progress doing={say('rule.previewing')} /> : null}
      {preview.error === null ? null : <ProblemNotice error={preview.error} />}
      {preview.data === undefined || proposal === undefined ? null : (
        <>
          <PreviewPanel preview={preview.data} />
          {may('rule-keeper') ? <AdoptionForm proposal={proposal} onAdopted={onAdopted} /> : null}
        </>
      )}
    </section>
  );
}

/** What a rule may compare with: the country, its stand-in, the county and the municipalities. */
function useComparisons(current: RuleVersionText): { value: string; label: string }[] {
  const speech = useSpeech();
  const municipalities = useQuery(askAreas('municipality')).data?.areas ?? [];
  const counties = useQuery(askAreas('county')).data?.areas ?? [];
  const names = new Map([...counties, ...municipalities].map((area) => [area.id, area.name]));
  const ids = ['country:SE', current.standIn, current.comparison, ...names.keys()];
  return [...new Set(ids.filter((id) => id !== null))].map((value) => ({
    value,
    label: sayComparison(speech, value, names),
  }));
}
