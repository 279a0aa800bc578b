import type { ReactNode } from 'react';
import { populationIndicator } from '#contract/text/profile/collect-sources.ts';
import { howToGet } from '#contract/text/profile/explain-condition.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './areas.module.css';
import { StripFigure } from './strip-figure.tsx';
import type { AreaView } from './use-area-profile.ts';

/** Jämfört med: one strip a measure, all but those about children, which stand above. */
export function ComparisonPanel({ view }: { readonly view: AreaView }): ReactNode {
  const { say } = useSpeech();
  const rows = view.profile.rows.filter(
    (row) =>
      row.indicator !== populationIndicator && !view.indicatorOf(row.indicator)?.aboutChildren,
  );
  return (
    <section className={styles.section} aria-labelledby="jamfort">
      <h2 id="jamfort">{say('profile.compared-title')}</h2>
      <p className={styles.note}>
        {say(rows.length === 0 ? 'profile.compared-none' : 'profile.compared-lead')}
      </p>
      <div className={styles.strips}>
        {rows.map((row) => (
          <StripFigure key={row.indicator} view={view} row={row} />
        ))}
      </div>
      <Absent view={view} />
    </section>
  );
}

// What the page would show if it were loaded, with why it is not and how to get it.
function Absent({ view }: { readonly view: AreaView }): ReactNode {
  const speech = useSpeech();
  const { absent } = view.profile;
  if (absent.length === 0) return null;
  return (
    <div className={styles.absent}>
      <h3>{speech.say('profile.absent-title')}</h3>
      <ul>
        {absent.map(({ indicator, reason }) => (
          <li key={indicator}>
            {view.indicatorOf(indicator)?.name[speech.language] ?? indicator}
            {': '}
            {sayAbsence(reason)}
            {'. '}
            {howToGet(speech, view.indicatorOf(indicator))}
          </li>
        ))}
      </ul>
    </div>
  );

  function sayAbsence(reason: string): string {
    return (
      speech.sayIfKnown(`missing.${reason}`) ??
      speech.say(reason === 'not-at-this-level' ? 'profile.not-at-this-level' : 'profile.no-row')
    );
  }
}
