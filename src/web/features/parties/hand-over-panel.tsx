import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { RoleHolderText, SuccessionOrder } from '#contract/role-holders.ts';
import { Checkbox } from '../../design/checkbox.tsx';
import { Notice } from '../../design/notice.tsx';
import { Answered } from '../../shell/answered.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { askHeld, handOver } from './ask-parties.ts';
import { FieldsForm } from './fields-form.tsx';
import { HeldTable } from './held-table.tsx';
import { usePartyAction } from './use-party-action.ts';

export interface HandOverPanelProps {
  readonly leaving: RoleHolderText;
  /** Those of the same party, among whom the successor is chosen. */
  readonly holders: readonly RoleHolderText[];
}

/** Lämna över: all that somebody answers for, who takes it, and the last day; one step. */
export function HandOverPanel({ leaving, holders }: HandOverPanelProps): ReactNode {
  const { say } = useSpeech();
  const [closes, setCloses] = useState(false);
  const handing = usePartyAction((order: SuccessionOrder) => handOver(leaving, order));
  const others = holders.filter(({ id, to }) => id !== leaving.id && to === null);
  return (
    <section className={styles.steps} aria-labelledby="lamna-over">
      <h3 id="lamna-over">{say('people.hand-over-of', { function: leaving.function })}</h3>
      <p>{say('people.hand-over-lead')}</p>
      <Answered ask={askHeld(leaving.id)}>
        {({ held, alsoHeldByOthers }) => (
          <>
            <p>{say('people.held', { count: held.length, function: leaving.function })}</p>
            {held.length === 0 ? null : <HeldTable held={held} />}
            {alsoHeldByOthers ? <p>{say('people.held-by-others')}</p> : null}
            {held.length > 0 && others.length === 0 ? (
              <Notice kind="warn">
                <p>{say('people.successor-missing')}</p>
              </Notice>
            ) : null}
            <FieldsForm
              fields={[
                {
                  id: 'successor',
                  label: say('people.successor'),
                  kind: 'choice',
                  first: held.length > 0 ? (others[0]?.id ?? '') : '',
                  options: [
                    ...others.map(({ id, function: label }) => ({ value: id, label })),
                    { value: '', label: say('people.successor-none') },
                  ],
                },
                { id: 'lastDay', label: say('people.last-day'), kind: 'day' },
              ]}
              submitLabel={say('people.hand-over')}
              isBusy={handing.isPending}
              onSubmit={({ successor = '', lastDay = '' }) =>
                handing.mutate({
                  successor: successor === '' ? null : successor,
                  lastDay,
                  closeAccount: closes,
                })
              }
            >
              {leaving.account === null ? null : (
                <Checkbox
                  label={say('people.close-account')}
                  isChecked={closes}
                  onChange={setCloses}
                />
              )}
              {handing.error === null ? null : <ProblemNotice error={handing.error} />}
            </FieldsForm>
          </>
        )}
      </Answered>
      <p>
        <Link
          to="/parter/$party/$section"
          params={{ party: leaving.party, section: 'manniskor' }}
          search={(({ lamnar: _lamnar, ...search }: { lamnar?: string }) => search) as never}
        >
          {say('people.cancel')}
        </Link>
      </p>
    </section>
  );
}
