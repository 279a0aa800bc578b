import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { RoundPage } from '#contract/rounds.ts';
import { queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Checkbox } from '../../design/checkbox.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { closeRound } from './ask-rounds.ts';

/** Stäng rundan: when the silent have been read. */
export function CloseRoundForm({ page }: { readonly page: RoundPage }): ReactNode {
  const { say } = useSpeech();
  const [isRead, setRead] = useState(false);
  const closing = useMutation({
    mutationFn: closeRound,
    onSuccess: () => queryClient.invalidateQueries(),
  });
  return (
    <section className={`${styles.section} screen-only`}>
      <h3>{say('round.close-title')}</h3>
      <p>{say('round.close-lead')}</p>
      <Checkbox label={say('round.close-tick')} isChecked={isRead} onChange={setRead} />
      <div>
        <Button isDisabled={!isRead || closing.isPending} onPress={() => closing.mutate(page.id)}>
          {say('round.close')}
        </Button>
      </div>
      {closing.error === null ? null : <ProblemNotice error={closing.error} />}
    </section>
  );
}
