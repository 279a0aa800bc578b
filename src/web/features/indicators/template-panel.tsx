import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import { paths } from '#contract/paths.ts';
import { DomainError } from '#domain/domain-error.ts';
import { parsePeriod } from '#domain/time/period.ts';
import { askDivisions } from '../../api.ts';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

/** Mall att fylla i: a table of a division's areas for a period, to write new values in and load. */
export function TemplatePanel({ indicator }: { readonly indicator: IndicatorMetadata }): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  const divisions = useQuery(askDivisions()).data?.divisions ?? [];
  const newest = indicator.coverage.toSorted((a, b) => a.period.localeCompare(b.period)).at(-1);
  const [division, setDivision] = useState(newest?.division ?? '');
  const [period, setPeriod] = useState(newest?.period ?? '');
  const chosen = divisions.find((one) => one.id === division) ?? divisions[0];
  const fault = period === '' ? undefined : faultOf(period);
  if (chosen === undefined) return null;
  return (
    <section className={styles.section}>
      <h2>{say('table.template')}</h2>
      <p>{say('table.template-how')}</p>
      <div className={styles.row}>
        <Select
          label={say('division.choose')}
          value={chosen.id}
          options={divisions.map((one) => ({ value: one.id, label: one.name[language] }))}
          onChange={setDivision}
        />
        <TextField
          label={say('catalogue.period')}
          value={period}
          onChange={(text) => setPeriod(text.trim())}
          maxLength={20}
          {...(fault === undefined ? {} : { error: say(fault, { period }) })}
        />
      </div>
      {period === '' || fault !== undefined ? null : (
        <TableDownload
          path={paths.valuesTemplate}
          parts={{ indicator: indicator.id }}
          query={{ division: chosen.id, period }}
          what={say('table.template-title', { name: indicator.name[language] })}
        />
      )}
    </section>
  );
}

function faultOf(
  period: string,
): 'error.period/malformed' | 'error.period/out-of-range' | undefined {
  try {
    parsePeriod(period);
    return undefined;
  } catch (error) {
    const isLate = error instanceof DomainError && error.code === 'period/out-of-range';
    return isLate ? 'error.period/out-of-range' : 'error.period/malformed';
  }
}
