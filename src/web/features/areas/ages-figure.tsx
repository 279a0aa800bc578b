import type { ReactNode } from 'react';
import { populationIndicator } from '#contract/text/profile/collect-sources.ts';
import { sayAge } from '#contract/text/say-value.ts';
import { AgeBarsChart } from '../../charts/age-bars-chart.tsx';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { MarkedFigure } from './marked-figure.tsx';
import { SourceMark } from './source-mark.tsx';
import type { AreaView } from './use-area-profile.ts';

/** Inhabitants by age and sex: women to the left, men to the right, and the same as a table. */
export function AgesFigure({ view }: { readonly view: AreaView }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const { ages } = view.profile;
  const rows = ages.map((row) => ({
    label: sayAge(speech, row.age),
    women: row.women?.value ?? undefined,
    men: row.men?.value ?? undefined,
  }));
  const count = (value: number | undefined): string =>
    value === undefined ? say('profile.missing-short') : speech.number(value, 0);
  const total = (row: (typeof rows)[number]): number => (row.women ?? 0) + (row.men ?? 0);
  const largest = rows.reduce((most, row) => (total(row) > total(most) ? row : most), rows[0]!);
  const release = ages.map((row) => row.women ?? row.men).find((figure) => figure !== null);
  const cell = (sex: 'women' | 'men') => (row: (typeof ages)[number]) => {
    const figure = row[sex];
    if (figure === null) return say('profile.missing-short');
    return <MarkedFigure view={view} indicator={populationIndicator} figure={figure} />;
  };
  return (
    <ChartFigure
      sentence={
        <>
          {say('profile.ages-title')}
          {release === undefined || release === null ? null : (
            <SourceMark view={view} release={release.release} indicator={populationIndicator} />
          )}
        </>
      }
      picture={
        <AgeBarsChart
          state={{ rows }}
          title={say('profile.ages-title')}
          description={say('profile.ages-description', {
            age: largest.label,
            women: count(largest.women),
            men: count(largest.men),
          })}
          women={say('profile.women')}
          men={say('profile.men')}
          missing={say('profile.missing-short')}
          formatCount={(value) => speech.number(value, 0)}
        />
      }
      tableLabel={say('profile.as-table')}
      table={
        <Table
          caption={say('profile.ages-title')}
          hideCaption
          rowKey={(row) => row.age}
          rows={ages}
          columns={[
            {
              id: 'age',
              head: say('profile.age'),
              isRowHead: true,
              cell: (row) => sayAge(speech, row.age),
            },
            { id: 'women', head: say('profile.women'), isNumber: true, cell: cell('women') },
            { id: 'men', head: say('profile.men'), isNumber: true, cell: cell('men') },
          ]}
        />
      }
    />
  );
}
