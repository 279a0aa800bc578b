import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ComputedValues } from '#contract/areas.ts';
import { sayPeriod, sayValue } from '#contract/text/say-value.ts';
import { askComputed } from '../../api.ts';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './areas.module.css';
import type { AreaView } from './use-area-profile.ts';

type Computed = ComputedValues['values'][number];

/** Beräknat här: values that are not measured for a municipality or county, out of the areas in it. */
export function ComputedPanel({ view }: { readonly view: AreaView }): ReactNode {
  const { area } = view.profile;
  return area.level === 'municipality' || area.level === 'county' ? (
    <Computed view={view} area={area.id} />
  ) : null;
}

function Computed({ view, area }: { readonly view: AreaView; readonly area: string }): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  const values = useQuery(askComputed(area)).data?.values ?? [];
  if (values.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="beraknat">
      <h2 id="beraknat">{say('computed.title')}</h2>
      <p className={styles.note}>{say('computed.lead')}</p>
      <Table
        caption={say('computed.title')}
        hideCaption
        rows={values}
        rowKey={(one) => one.indicator}
        columns={[
          {
            id: 'indicator',
            head: say('computed.measure'),
            isRowHead: true,
            cell: (one) => view.indicatorOf(one.indicator)?.name[language] ?? one.indicator,
          },
          {
            id: 'period',
            head: say('profile.period'),
            cell: (one) => sayPeriod(speech, one.period),
          },
          {
            id: 'value',
            head: say('profile.value'),
            isNumber: true,
            cell: (one) => {
              const indicator = view.indicatorOf(one.indicator);
              return one.value === null || indicator === undefined
                ? '–'
                : sayValue(speech, one.value, indicator);
            },
          },
          { id: 'how', head: say('computed.how'), cell: (one) => <How one={one} /> },
        ]}
      />
    </section>
  );
}

function How({ one }: { readonly one: Computed }): ReactNode {
  const { say, list, language } = useSpeech();
  const division = one.divisionName[language];
  if (one.reason === null) return say('computed.done', { areas: one.areas, division });
  const rest = one.missingCount - one.missing.length;
  const names = rest > 0 ? [...one.missing, say('computed.others', { count: rest })] : one.missing;
  return say(`computed.refused.${one.reason}`, { division, names: list(names) });
}
