import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { NeedGroupText } from '#contract/needs.ts';
import type { TextKey } from '#contract/text/format.ts';
import { sayNeedKind } from '#contract/text/say-need.ts';
import type { BothLanguages } from '#domain/indicators/indicator.ts';
import { municipalitiesNeeded } from '#domain/needs/need.ts';
import { Button } from '../../design/button.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { refreshNeeds, withdrawNeed } from './ask-needs.ts';
import own from './needs.module.css';
import { ProposalForm } from './proposal-form.tsx';

/** Names that needs are told with. */
export interface NeedNames {
  readonly party: (id: string) => string;
  readonly policyAreas: Readonly<Record<string, BothLanguages>>;
}

export interface NeedGroupProps {
  readonly group: NeedGroupText;
  readonly names: NeedNames;
  readonly onDone: (told: TextKey) => void;
}

/** Needs of one kind: who said what, and how far it is to the county's matter. */
export function NeedGroup({ group, names, onDone }: NeedGroupProps): ReactNode {
  const { say, date, language } = useSpeech();
  const { mayFor } = useCaller();
  const withdrawal = useMutation({ mutationFn: withdrawNeed, onSuccess: refreshNeeds });
  const kind = sayNeedKind(language, group.kind, names.policyAreas);
  const count = group.municipalities.length;
  return (
    <section className={styles.section}>
      <h2>{kind}</h2>
      <p>
        {count === 0 ? say('need.from-none') : say('need.from', { count })}
        {group.isCountyWide
          ? ` · ${say('need.county-wide').toLowerCase()}`
          : `. ${say('need.more-needed', { count: municipalitiesNeeded - count })}`}
      </p>
      <ul className={own.needs}>
        {group.needs.map(({ id, version, party, statedOn, what }) => (
          <li key={id}>
            <p className={own.text}>{what}</p>
            <p className={styles.note}>
              {names.party(party)} · {date(statedOn)}
            </p>
            {mayFor('contributor', party) ? (
              <Button
                kind="quiet"
                label={say('need.withdraw', { what })}
                isDisabled={withdrawal.isPending}
                onPress={() =>
                  withdrawal.mutate({ id, version }, { onSuccess: () => onDone('need.withdrawn') })
                }
              >
                {say('need.withdraw-short')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {withdrawal.error === null ? null : <ProblemNotice error={withdrawal.error} />}
      {group.isCountyWide ? (
        <ProposalForm
          group={group}
          kind={kind}
          partyName={names.party}
          onKept={() => onDone('need.kept')}
        />
      ) : null}
    </section>
  );
}
