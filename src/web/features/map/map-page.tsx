import { type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react';
import { Progress } from '../../design/progress.tsx';
import { AgeLine } from '../../shell/age-line.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { LandscapeLegend } from '../compass/landscape-legend.tsx';
import { LandscapePanel } from '../compass/landscape-panel.tsx';
import { GapPanel } from '../inequality/gap-panel.tsx';
import { AreaPanel } from './area-panel.tsx';
import { chooseRows } from './choose-rows.ts';
import { GapNotice } from './gap-notice.tsx';
import { MapControls } from './map-controls.tsx';
import { MapHeadline, titleOf } from './map-headline.tsx';
import { MapLegend } from './map-legend.tsx';
import styles from './map-page.module.css';
import type { MapSearch } from './map-search.ts';
import { MapStage } from './map-stage.tsx';
import { MapTable } from './map-table.tsx';
import { OwnDivisionNotice } from './own-division-notice.tsx';
import { prepareMapContent, useMapContent } from './use-map-content.ts';
import { useMapSearch } from './use-map-search.ts';

/** Asks for what the page will need, without waiting for it. */
export function prepareMapPage(search: MapSearch): void {
  prepareMapContent(search);
}

/** Karta: one measure, or the number of conditions met, as a map and as a table. */
export function MapPage(): ReactNode {
  const speech = useSpeech();
  const [search, change] = useMapSearch();
  const content = useMapContent(search);
  const map = useRef<HTMLDivElement>(null);
  const panelHeading = useRef<HTMLHeadingElement>(null);
  const rows = useMemo(
    () => chooseRows(content.rows ?? [], { prefix: search.visa, text: search.sok }),
    [content.rows, search.visa, search.sok],
  );
  const select = (id: string | undefined, byKeyboard = false): void => {
    change({ omrade: id });
    // The panel is drawn first; then its heading can take the focus.
    if (byKeyboard) setTimeout(() => panelHeading.current?.focus(), 60);
  };
  const close = (): void => {
    change({ omrade: undefined });
    map.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && search.omrade !== undefined && !event.defaultPrevented) close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes the panel from anywhere on the page
    <div data-wide className={styles.page} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <PageHeading title={speech.say('shell.map')}>{titleOf(speech, content)}</PageHeading>
        <MapHeadline content={content} />
        {content.values === undefined ? null : <AgeLine age={content.values} />}
      </header>
      <MapControls content={content} search={search} change={change} onSelect={select} />
      {content.error === null ? null : (
        <ProblemNotice error={content.error} onRetry={content.retry} />
      )}
      <div className={styles.columns}>
        <MapStage
          content={content}
          shown={search.visa}
          selected={search.omrade}
          onSelect={select}
          mapRef={map}
        />
        <div className={styles.side}>
          {search.omrade === undefined ? null : (
            <AreaPanel
              content={content}
              id={search.omrade}
              headingRef={panelHeading}
              onClose={close}
            />
          )}
          {content.landscapes === undefined ? (
            <MapLegend content={content} />
          ) : (
            <LandscapeLegend
              content={content.landscapes}
              onChoose={(landskap) => change({ landskap })}
            />
          )}
          {content.rows === undefined ? (
            content.error === null &&
            content.landscapes?.runs?.length !== 0 && (
              <Progress doing={speech.say('map.fetching-values')} />
            )
          ) : (
            <MapTable content={content} rows={rows} search={search} change={change} />
          )}
          <GapNotice division={content.division} />
          <OwnDivisionNotice division={content.division} />
        </div>
      </div>
      {content.mode === 'matt' && content.indicator !== undefined && hasParts(content) ? (
        <GapPanel
          key={`${content.indicator.id} ${content.divisionId}`}
          indicator={content.indicator}
          division={content.divisionId}
        />
      ) : null}
      {content.landscapes === undefined ? null : (
        <LandscapePanel
          content={content.landscapes}
          selected={search.omrade}
          onSelect={(id) => select(id)}
        />
      )}
    </div>
  );
}

/** Whether the level has areas that can be put in groups: small areas with a value. */
function hasParts({ division, values }: ReturnType<typeof useMapContent>): boolean {
  const isSmall =
    division?.level === 'deso' || division?.level === 'regso' || division?.level === 'own';
  return isSmall && (values?.values.some((value) => value !== null) ?? false);
}
