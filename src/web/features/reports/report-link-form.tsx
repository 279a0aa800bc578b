import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { askParties } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { Notice } from '../../design/notice.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { makeReportLink } from './ask-reports.ts';
import reportStyles from './report.module.css';

/** Until the next meeting, in days. */
const days = 30;

/** Länk till ett utkast: for somebody without an account, until a day. */
export function ReportLinkForm({ report }: { readonly report: string }): ReactNode {
  const { say, date, language } = useSpeech();
  const parties = useQuery(askParties()).data?.parties ?? [];
  const [chosen, setParty] = useState('');
  const [holder, setHolder] = useState('');
  const [isTried, setTried] = useState(false);
  const making = useMutation({ mutationFn: makeReportLink });
  const party = chosen === '' ? (parties[0]?.id ?? '') : chosen;
  const hasHolder = holder.trim().length >= 2;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (hasHolder) making.mutate({ report, request: { party, holder, days } });
  };
  return (
    <Disclosure summary={say('report.link-title')}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p>{say('report.link-lead', { days })}</p>
        <Select
          label={say('round.party')}
          value={party}
          options={parties.map(({ id, name }) => ({ value: id, label: name[language] }))}
          onChange={setParty}
        />
        <TextField
          label={say('report.link-holder')}
          value={holder}
          maxLength={200}
          onChange={setHolder}
          error={isTried && !hasHolder ? say('load.required') : undefined}
        />
        <Button type="submit" isDisabled={making.isPending}>
          {say('report.link-make')}
        </Button>
      </form>
      {making.error === null ? null : <ProblemNotice error={making.error} />}
      {making.data === undefined ? null : (
        <Notice isUrgent>
          <p>{say('report.link-once', { day: date(making.data.expires) })}</p>
          <code className={reportStyles.address}>
            {`${location.origin}/rapport#${making.data.token}`}
          </code>
        </Notice>
      )}
    </Disclosure>
  );
}
