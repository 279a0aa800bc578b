import { lazy, type ReactNode, Suspense } from 'react';
import { sayPeriod } from '#contract/text/say-value.ts';
import { Checkbox } from '../../design/checkbox.tsx';
import { Choice } from '../../design/choice.tsx';
import { type Option, Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { CompassSelect } from '../compass/compass-select.tsx';
import styles from './map-page.module.css';
import { firstIndicator, type MapSearch, mapModes } from './map-search.ts';
import type { MapContent } from './use-map-content.ts';
import type { useMapSearch } from './use-map-search.ts';

// React Aria's list box is a third of the script; the page need not wait for it.
const AreaSearch = lazy(() =>
  import('./area-search.tsx').then((module) => ({ default: module.AreaSearch })),
);

export interface MapControlsProps {
  readonly content: MapContent;
  readonly search: MapSearch;
  readonly change: ReturnType<typeof useMapSearch>[1];
  readonly onSelect: (id: string, byKeyboard: boolean) => void;
}

/** What to show: conditions or a measure, its year, the level, the municipality, and the search box. */
export function MapControls({ content, search, change, onSelect }: MapControlsProps): ReactNode {
  const { say, language } = useSpeech();
  const text = search.sok ?? '';
  const setText = (sok: string): void =>
    change({ sok: sok === '' ? undefined : sok }, { replace: true });
  return (
    <div className={styles.controls} data-controls="">
      <Choice
        label={say('map.mode')}
        value={content.mode}
        options={[
          { value: 'villkor', label: say('map.mode-conditions') },
          { value: 'matt', label: say('map.mode-measure') },
          { value: 'landskap', label: say('map.mode-landscapes') },
          { value: 'insatser', label: say('map.mode-initiatives') },
        ]}
        onChange={(mode) => change({ lage: mapModes.find((one) => one === mode) })}
      />
      {content.mode === 'villkor' ? (
        <Checkbox
          label={say('map.overlay-initiatives')}
          isChecked={search.lager === 'insatser'}
          onChange={(is) => change({ lager: is ? 'insatser' : undefined })}
        />
      ) : null}
      {content.mode === 'matt' ? <MeasureControls {...{ content, search, change }} /> : null}
      {content.landscapes === undefined ? null : (
        <CompassSelect content={content.landscapes} change={change} />
      )}
      <Select
        label={say('map.level')}
        value={content.divisionId}
        options={content.divisions
          .filter((one) => one.areas > 1 && one.level !== 'composite')
          .map((one) => ({ value: one.id, label: one.name[language] }))}
        onChange={(niva) =>
          change({
            niva,
            omrade: undefined,
            period: undefined,
            korning: undefined,
            kompass: undefined,
            landskap: undefined,
          })
        }
      />
      <Select
        label={say('map.municipality')}
        value={search.visa ?? ''}
        options={[
          { value: '', label: say('map.whole-county') },
          ...placesOf(content, (name) => say('map.town', { name })),
        ]}
        onChange={(visa) => change({ visa: visa === '' ? undefined : visa })}
      />
      <Suspense fallback={<TextField label={say('map.search')} value={text} onChange={setText} />}>
        <AreaSearch rows={content.rows ?? []} text={text} onText={setText} onSelect={onSelect} />
      </Suspense>
    </div>
  );
}

function MeasureControls(
  props: Pick<MapControlsProps, 'content' | 'search' | 'change'>,
): ReactNode {
  const speech = useSpeech();
  const { content, search, change } = props;
  const periods = periodsOf(content);
  return (
    <>
      <Select
        label={speech.say('map.indicator')}
        value={search.indikator ?? firstIndicator}
        options={content.indicators
          .map((one): Option & { group: string } => ({
            value: one.id,
            label: one.name[speech.language],
            group: speech.say(
              one.coverage.some(
                ({ division, values }) => division === content.divisionId && values > 0,
              )
                ? 'map.with-values'
                : 'map.without-values',
            ),
          }))
          .sort(
            (a, b) =>
              Number(a.group === speech.say('map.without-values')) -
                Number(b.group === speech.say('map.without-values')) ||
              a.label.localeCompare(b.label, speech.language),
          )}
        onChange={(indikator) => change({ indikator, period: undefined })}
      />
      {periods.length < 2 ? null : (
        <Select
          label={speech.say('map.period')}
          value={search.period ?? content.values?.period ?? ''}
          options={periods.map((value) => ({ value, label: sayPeriod(speech, value) }))}
          onChange={(period) => change({ period })}
        />
      )}
    </>
  );
}

/** The periods with values for everybody at the level, newest first. */
function periodsOf({ indicator, divisionId }: MapContent): readonly string[] {
  const found = (indicator?.coverage ?? [])
    .filter((one) => one.division === divisionId && one.sex === 'total' && one.age === 'total')
    .filter((one) => one.values > 0)
    .map((one) => one.period);
  return [...new Set(found)].sort((a, b) => b.localeCompare(a));
}

/** The municipalities on the map, each followed by its main town where the codes tell it. */
function placesOf({ rows, division }: MapContent, town: (name: string) => string): Option[] {
  const found = new Map(
    (rows ?? []).flatMap(({ municipality }) =>
      municipality === undefined ? [] : [[municipality.code, municipality.name] as const],
    ),
  );
  const isSmall = division?.level === 'deso';
  return [...found]
    .sort(([, a], [, b]) => a.localeCompare(b, 'sv'))
    .flatMap(([code, name]) => [
      { value: code, label: name },
      // The fifth sign of a DeSO code is C in the municipality's main town.
      ...(isSmall ? [{ value: `${code}C`, label: town(name) }] : []),
    ]);
}
