import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { FetchPartText, FetchRunText } from '#contract/fetches.ts';
import { sayPeriod } from '#contract/text/say-value.ts';
import { askIndicators, decideFetchPart } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { useFetchAction } from './use-fetches.ts';

export interface HeldPartsProps {
  readonly run: FetchRunText;
  readonly author: string;
}

/** What waits for a person, with both numbers of each national value that jumps. */
export function HeldParts({ run, author }: HeldPartsProps): ReactNode {
  const { say } = useSpeech();
  const decide = useFetchAction(decideFetchPart);
  const held = run.parts.filter((part) => part.state === 'held');
  if (held.length === 0) return null;
  return (
    <>
      <h2>{say('fetch.held')}</h2>
      {held.map((part) => (
        <HeldPart
          key={part.source}
          part={part}
          isDisabled={decide.isPending || author.trim().length < 2}
          onDecide={(decision) =>
            decide.mutate({ run: run.id, source: part.source, decision, author })
          }
        />
      ))}
      {decide.error === null ? null : <ProblemNotice error={decide.error} />}
    </>
  );
}

interface HeldPartProps {
  readonly part: FetchPartText;
  readonly isDisabled: boolean;
  readonly onDecide: (decision: 'load' | 'drop') => void;
}

function HeldPart({ part, isDisabled, onDecide }: HeldPartProps): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  const { data } = useQuery(askIndicators());
  const { judgement } = part;
  if (judgement === null) return null;
  const name = part.name[language];
  const counts = { 'codes-new': judgement.codesNew, 'codes-gone': judgement.codesGone };
  return (
    <Notice kind="warn">
      <p>
        {say('fetch.held-lead', {
          name,
          added: speech.number(judgement.new, 0),
          changed: speech.number(judgement.changed, 0),
          same: speech.number(judgement.same, 0),
        })}
      </p>
      <ul className={styles.list}>
        {judgement.reasons.map((reason) => (
          <li key={reason}>
            {say(`fetch.held-reason.${reason}`, {
              count: counts[reason as keyof typeof counts] ?? 0,
            })}
          </li>
        ))}
        {judgement.jumps.map((jump) => {
          const indicator = data?.indicators.find((one) => one.id === jump.indicator);
          const decimals = indicator?.decimals ?? 1;
          return (
            <li key={`${jump.indicator} ${jump.period}`}>
              {say('fetch.jump', {
                indicator: indicator?.name[language] ?? jump.indicator,
                before: speech.number(jump.before, decimals),
                beforePeriod: sayPeriod(speech, jump.beforePeriod),
                after: speech.number(jump.after, decimals),
                period: sayPeriod(speech, jump.period),
              })}
            </li>
          );
        })}
      </ul>
      <div className={styles.row}>
        <Button
          isDisabled={isDisabled}
          label={say('fetch.load-held-of', { name })}
          onPress={() => onDecide('load')}
        >
          {say('fetch.load-held')}
        </Button>
        <Button
          isDisabled={isDisabled}
          label={say('fetch.drop-held-of', { name })}
          onPress={() => onDecide('drop')}
        >
          {say('fetch.drop-held')}
        </Button>
      </div>
    </Notice>
  );
}
