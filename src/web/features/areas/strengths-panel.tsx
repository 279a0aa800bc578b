import type { ReactNode } from 'react';
import { sayFigure } from '#contract/text/say-value.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './areas.module.css';
import { sayRole } from './compose-strip.ts';
import { SourceMark } from './source-mark.tsx';
import type { AreaView } from './use-area-profile.ts';

/** Det här är starkt: three sentences at most, each with its number. */
export function StrengthsPanel({ view }: { readonly view: AreaView }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const { profile } = view;
  const sentences = profile.strengths.slice(0, 3).flatMap((id) => {
    const row = profile.rows.find((one) => one.indicator === id);
    const indicator = view.indicatorOf(id);
    if (row === undefined || indicator === undefined || row.betterThan === null) return [];
    const against = row.comparisons.find((one) => one.figure !== null && one.figure.value !== null);
    const said = {
      name: indicator.name[speech.language],
      value: sayFigure(speech, row.figure, indicator),
      share: say('unit.per-cent', { value: speech.number(Math.floor(row.betterThan * 100), 0) }),
    };
    const text =
      against?.figure == null
        ? say('profile.strength', said)
        : say('profile.strength-with-comparison', {
            ...said,
            comparison: sayRole(speech, against),
            other: sayFigure(speech, against.figure, indicator),
          });
    return [{ id, text, release: row.figure.release }];
  });
  return (
    <section className={styles.section} aria-labelledby="starkt">
      <h2 id="starkt">{say('profile.strong')}</h2>
      {sentences.length === 0 ? <p>{say('profile.strong-none')}</p> : null}
      <ul className={styles.sentences}>
        {sentences.map(({ id, text, release }) => (
          <li key={id}>
            {text}
            <SourceMark view={view} release={release} indicator={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
