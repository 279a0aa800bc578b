import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AgreementSummary } from '#contract/plans.ts';
import { queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Answered } from '../../shell/answered.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { addressOf } from './address-of.ts';
import { askInForce, askVersion, askVersions, beginDraft } from './ask-plans.ts';
import { ComparisonPanel } from './comparison-panel.tsx';
import { DayPanel } from './day-panel.tsx';
import own from './plans.module.css';
import { useAgreementSearch } from './use-agreement-search.ts';
import { VersionView } from './version-view.tsx';
import { VersionsTable } from './versions-table.tsx';

/** Överenskommelse och plan: the version in force, or the one that is chosen, and all the others. */
export function AgreementPanel(): ReactNode {
  const { say } = useSpeech();
  const [search, change] = useAgreementSearch();
  const part = search.del === 'plan' ? 'plan' : 'agreement';
  const { version, jamfor } = search;
  return (
    <>
      <p>{say('agreement.lead')}</p>
      <DayPanel />
      <nav aria-label={say('agreement.choose')}>
        <ul className={own.choice}>
          {(['agreement', 'plan'] as const).map((one) => (
            <li key={one}>
              <Link
                {...addressOf({ del: one, ...(search.dag && { dag: search.dag }) })}
                aria-current={one === part ? 'page' : undefined}
                // The router would call both current: they differ in what follows the question mark only.
                activeOptions={{ exact: true, includeSearch: true }}
              >
                {say(`agreement.${one}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {jamfor === undefined || version === undefined ? null : (
        <ComparisonPanel from={jamfor} to={version} onClose={() => change({ jamfor: undefined })} />
      )}
      {version === undefined ? (
        <InForceView part={part} />
      ) : (
        <Answered key={version} ask={askVersion(version)}>
          {(one) => <VersionView version={one} />}
        </Answered>
      )}
      <Answered ask={askVersions()}>
        {({ versions }) => (
          <section className={styles.section}>
            <h2>{say('agreement.versions')}</h2>
            <VersionsTable versions={versions.filter((one) => one.part === part)} open={version} />
            <BeginDraft part={part} versions={versions} />
          </section>
        )}
      </Answered>
    </>
  );
}

function InForceView({ part }: { readonly part: 'agreement' | 'plan' }): ReactNode {
  const { say, date } = useSpeech();
  const [{ dag }] = useAgreementSearch();
  return (
    <Answered ask={askInForce(dag)}>
      {(answer) => {
        const version = answer[part];
        return version === null ? (
          <p>{say('agreement.none-that-day', { day: date(answer.day) })}</p>
        ) : (
          <VersionView key={version.id} version={version} />
        );
      }}
    </Answered>
  );
}

function BeginDraft(props: {
  readonly part: 'agreement' | 'plan';
  readonly versions: readonly AgreementSummary[];
}): ReactNode {
  const { say } = useSpeech();
  const { may } = useCaller();
  const [, change] = useAgreementSearch();
  const { part, versions } = props;
  const beginning = useMutation({
    mutationFn: () => beginDraft(part),
    onSuccess: (draft) => change({ version: draft.id, gor: 'redigera', dag: undefined }),
    onSettled: () => queryClient.invalidateQueries(),
  });
  const isOpen = versions.some((one) => one.part === part && one.state !== 'adopted');
  if (!may('coordination') || isOpen) return null;
  return (
    <>
      <p>
        <Button isDisabled={beginning.isPending} onPress={() => beginning.mutate()}>
          {say(part === 'plan' ? 'agreement.begin-plan' : 'agreement.begin-agreement')}
        </Button>
      </p>
      {beginning.error === null ? null : <ProblemNotice error={beginning.error} />}
    </>
  );
}
