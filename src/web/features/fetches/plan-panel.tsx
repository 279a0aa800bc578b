import type { ReactNode } from 'react';
import type { FetchPlanText } from '#contract/fetches.ts';
import { askFetchPlan } from '../../api.ts';
import { Answered } from '../../shell/answered.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { WideTable } from '../data/wide-table.tsx';

/** What a fetch of the county would ask for; nothing is asked by looking. */
export function PlanPanel({ county }: { readonly county: string }): ReactNode {
  return (
    <Answered ask={askFetchPlan(county)}>
      {(plan: FetchPlanText) => <PlanTable plan={plan} />}
    </Answered>
  );
}

function PlanTable({ plan }: { readonly plan: FetchPlanText }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const { county, countyName } = plan;
  const name =
    countyName === null
      ? say('fetch.county-code', { county })
      : say('fetch.county-named', { name: countyName, county });
  return (
    <>
      <p>
        {say('fetch.plan-sum', {
          calls: speech.number(plan.calls, 0),
          cells: speech.number(plan.cells, 0),
          minutes: Math.max(1, Math.round(plan.expected / 60_000)),
        })}{' '}
        {plan.unfinished === null ? null : say('fetch.plan-goes-on')}
      </p>
      <WideTable
        caption={say('fetch.plan', { county: name })}
        rows={plan.parts}
        rowKey={(part) => part.source}
        columns={[
          {
            id: 'what',
            head: say('fetch.what'),
            isRowHead: true,
            cell: (part) => part.name[speech.language],
          },
          { id: 'publisher', head: say('fetch.publisher'), cell: (part) => part.publisher },
          { id: 'table', head: say('fetch.table'), cell: (part) => part.table },
          {
            id: 'calls',
            head: say('fetch.calls'),
            isNumber: true,
            cell: (part) => speech.number(part.calls, 0),
          },
          {
            id: 'cells',
            head: say('fetch.cells'),
            isNumber: true,
            cell: (part) => speech.number(part.cells, 0),
          },
        ]}
      />
    </>
  );
}
