import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ComputedValues } from '#contract/areas.ts';
import { sayPeriod, sayValue } from '#contract/text/say-value.ts';
import { askComputed } from '../../api.ts';
import { Disclosure } from '../../design/disclosure.tsx';
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
  const { say } = useSpeech();
  const values = useQuery(askComputed(area)).data?.values ?? [];
  if (values.length === 0) return null;
  const computed = values.filter((one) => one.value !== null);
  const refused = values.filter((one) => one.value === null);
  return (
    <section className={styles.section} aria-labelledby="beraknat">
      <h2 id="beraknat">{say('computed.title')}</h2>
      <p className={styles.note}>{say('computed.lead')}</p>
      {computed.length === 0 ? (
        <p>{say('computed.none')}</p>
      ) : (
        <ComputedTable view={view} values={computed} />
      )}
      {refused.length === 0 ? null : <Refused view={view} values={refused} />}
    </section>
  );
}

interface ValuesProps {
  readonly view: AreaView;
  readonly values: readonly Computed[];
}

function ComputedTable({ view, values }: ValuesProps): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  return (
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
        { id: 'period', head: say('profile.period'), cell: (one) => sayPeriod(speech, one.period) },
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
        {
          id: 'how',
          head: say('computed.how'),
          cell: (one) =>
            say('computed.done', { areas: one.areas, division: one.divisionName[language] }),
        },
      ]}
    />
  );
}

/** What is not computed, by reason. */
function Refused({ view, values }: ValuesProps): ReactNode {
  const { say, list, language } = useSpeech();
  const reasonOf = (one: Computed): string => {
    const rest = one.missingCount - one.missing.length;
    const names =
      rest > 0 ? [...one.missing, say('computed.others', { count: rest })] : one.missing;
    return say(`computed.refused.${one.reason ?? 'no-counts'}`, {
      division: one.divisionName[language],
      names: list(names),
    });
  };
  return (
    <Disclosure summary={say('computed.refused-title', { count: values.length })}>
      <ul>
        {[...Map.groupBy(values, reasonOf)].map(([reason, group]) => (
          <li key={reason}>
            {list(
              group.map((one) => view.indicatorOf(one.indicator)?.name[language] ?? one.indicator),
            )}
            . {reason}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
