import type { ReactNode } from 'react';
import { populationIndicator } from '#contract/text/profile/collect-sources.ts';
import { howToGet } from '#contract/text/profile/explain-condition.ts';
import { judgeCertainty, listNotLoaded } from '#contract/text/profile/say-comparison.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './areas.module.css';
import { StripFigure } from './strip-figure.tsx';
import type { AreaView } from './use-area-profile.ts';

/** Jämfört med: one strip a measure, all but those about children, which stand above. */
export function ComparisonPanel({ view }: { readonly view: AreaView }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const rows = view.profile.rows.filter(
    (row) =>
      row.indicator !== populationIndicator && !view.indicatorOf(row.indicator)?.aboutChildren,
  );
  const lacking = new Set(rows.map((row) => speech.list(listNotLoaded(speech, row))));
  // What is the same for every strip is said once.
  const common = lacking.size === 1 ? [...lacking][0] : undefined;
  const lead = [
    say(rows.length === 0 ? 'profile.compared-none' : 'profile.compared-lead'),
    common ? say('profile.not-loaded', { names: common }) : '',
    rows.length > 0 && rows.every((row) => judgeCertainty(row) === 'unknown')
      ? say('profile.no-intervals')
      : '',
  ];
  return (
    <section className={styles.section} aria-labelledby="jamfort">
      <h2 id="jamfort">{say('profile.compared-title')}</h2>
      <p>{lead.filter((text) => text !== '').join(' ')}</p>
      <div className={styles.strips}>
        {rows.map((row) => (
          <StripFigure key={row.indicator} view={view} row={row} isTold={common !== undefined} />
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
      <Disclosure summary={speech.say('profile.absent-title', { count: absent.length })}>
        <ul>
          {absent.map(({ indicator, reason }) => (
            <li key={indicator}>
              {speech.say('profile.absent-line', {
                name: view.indicatorOf(indicator)?.name[speech.language] ?? indicator,
                reason: sayAbsence(reason),
                how: howToGet(speech, view.indicatorOf(indicator)),
              })}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );

  function sayAbsence(reason: string): string {
    return (
      speech.sayIfKnown(`missing.${reason}`) ??
      speech.say(reason === 'not-at-this-level' ? 'profile.not-at-this-level' : 'profile.no-row')
    );
  }
}
