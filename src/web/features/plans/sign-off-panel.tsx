import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AgreementVersionText, VersionSignature } from '#contract/plans.ts';
import { queryClient } from '../../api.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { FieldsForm } from '../parties/fields-form.tsx';
import { signVersion } from './ask-plans.ts';

/** Who has signed an adopted version, and who has not; a party's administrator signs here. */
export function SignOffPanel({ version }: { readonly version: AgreementVersionText }): ReactNode {
  const { say, date, list, language } = useSpeech();
  const { caller, may } = useCaller();
  const { known, parties, signed, missing } = version.signOff;
  const own = missing.find(({ party }) => party === caller?.party?.id);
  const names = list(missing.map(({ name }) => name[language]));
  return (
    <section className={styles.section}>
      <h3>{say('agreement.sign-title')}</h3>
      <p>
        {known
          ? say('agreement.sign-count', { signed: signed.length, parties })
          : say('agreement.sign-unknown', { signed: signed.length, parties })}
      </p>
      {signed.length === 0 ? null : (
        <ul className={styles.list}>
          {signed.map(({ party, name, on, signatory }) => (
            <li key={party}>
              {say('agreement.sign-row', { party: name[language], signatory, day: date(on) })}
            </li>
          ))}
        </ul>
      )}
      {missing.length === 0 ? null : (
        <p>{say(known ? 'agreement.sign-missing' : 'agreement.sign-missing-unknown', { names })}</p>
      )}
      {may('party-administrator') && own !== undefined ? (
        <SignForm version={version.id} party={own.name[language]} />
      ) : null}
    </section>
  );
}

function SignForm({
  version,
  party,
}: {
  readonly version: string;
  readonly party: string;
}): ReactNode {
  const { say } = useSpeech();
  const signing = useMutation({
    mutationFn: (signature: VersionSignature) => signVersion(version, signature),
    onSettled: () => queryClient.invalidateQueries(),
  });
  return (
    <FieldsForm
      lead={say('agreement.sign-lead', { party })}
      fields={[
        { id: 'signatory', label: say('agreement.signatory') },
        { id: 'signedOn', label: say('agreement.signed-on'), kind: 'day' },
      ]}
      submitLabel={say('agreement.sign')}
      isBusy={signing.isPending}
      onSubmit={({ signatory = '', signedOn = '' }) => signing.mutate({ signatory, signedOn })}
    >
      {signing.error === null ? null : <ProblemNotice error={signing.error} />}
    </FieldsForm>
  );
}
