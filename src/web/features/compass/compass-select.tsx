import type { ReactNode } from 'react';
import type { CompassRunSummary } from '#contract/compass.ts';
import type { Speech } from '#contract/text/format.ts';
import { Select } from '../../design/select.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import type { MapChange } from '../map/use-map-search.ts';
import type { LandscapeContent } from './landscape-content.ts';

export interface CompassSelectProps {
  readonly content: LandscapeContent;
  readonly change: (change: MapChange) => void;
}

/** Which compass the map shows: a run of ours, or one that others have made. */
export function CompassSelect({ content, change }: CompassSelectProps): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const { runs = [], outsides, run, outside } = content;
  if (runs.length + outsides.length < 2) return null;
  const choose = (value: string): void => {
    const kompass = outsides.find((one) => one.id === value)?.id;
    change({ landskap: undefined, kompass, korning: kompass === undefined ? value : run?.id });
  };
  return (
    <Select
      label={say('landscape.compass')}
      value={outside?.compass.id ?? run?.id ?? ''}
      options={[
        ...runs.map((one) => ({
          value: one.id,
          label: sayRun(speech, one),
          ...(outsides.length === 0 ? {} : { group: say('landscape.own-runs') }),
        })),
        ...outsides.map((one) => ({
          value: one.id,
          label: say('landscape.outside-option', {
            name: one.name,
            maker: one.maker,
            year: String(one.year),
          }),
          group: say('landscape.outside-runs'),
        })),
      ]}
      onChange={choose}
    />
  );
}

/** `2024, 7 landskap (fastställd)`. */
export function sayRun({ say }: Speech, run: CompassRunSummary): string {
  const year = String(run.year);
  if (run.adopted === null && run.note !== '') {
    return say('landscape.run-note', { year, k: run.k, note: run.note });
  }
  const state = run.adopted === null ? '' : say('landscape.run-adopted');
  return say('landscape.run-option', { year, k: run.k, state });
}
