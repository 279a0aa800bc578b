import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { AreaProfile } from '#contract/areas.ts';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import { askIndicators } from '../../api.ts';
import { Select } from '../../design/select.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { GapPanel } from './gap-panel.tsx';
import styles from './inequality.module.css';

/** The measure that is shown first. */
const firstIndicator = 'unemployment';

/** Skillnader inom området: for a municipality or county, the gap between groups of its small areas. */
export function AreaGapPanel({ profile }: { readonly profile: AreaProfile }): ReactNode {
  const { say, language } = useSpeech();
  const { data } = useQuery(askIndicators());
  const [wish, setWish] = useState(firstIndicator);
  const { area } = profile;
  if (area.level !== 'municipality' && area.level !== 'county') return null;
  const measured = profile.inside
    .filter(({ areas }) => areas.length > 1)
    .map(({ division }) => ({ division, known: measuredIn(data?.indicators ?? [], division) }));
  // The level that most is known about; of two alike the first.
  const [most] = measured.sort((a, b) => b.known.length - a.known.length);
  if (most === undefined) return null;
  const { division, known } = most;
  const indicator = known.find((one) => one.id === wish) ?? known[0];
  if (indicator === undefined) return null;
  return (
    <div className={styles.within}>
      <Select
        label={say('gap.indicator')}
        value={indicator.id}
        options={known
          .map((one) => ({ value: one.id, label: one.name[language] }))
          .sort((a, b) => a.label.localeCompare(b.label, language))}
        onChange={setWish}
      />
      <GapPanel
        key={indicator.id}
        indicator={indicator}
        division={division}
        {...(area.level === 'municipality' ? { within: area.id } : {})}
      />
    </div>
  );
}

/** The indicators with a value for everybody in at least two areas of a division. */
function measuredIn(
  indicators: readonly IndicatorMetadata[],
  wanted: string,
): readonly IndicatorMetadata[] {
  return indicators.filter((one) =>
    one.coverage.some(
      ({ division, sex, age, values }) =>
        division === wanted && sex === 'total' && age === 'total' && values > 1,
    ),
  );
}
