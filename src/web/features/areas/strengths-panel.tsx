import type { ReactNode } from 'react';
import { sayStrengths } from '#contract/text/profile/say-strengths.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './areas.module.css';
import { SourceMark } from './source-mark.tsx';
import type { AreaView } from './use-area-profile.ts';

/** Det här är starkt: three sentences at most, each with its number. */
export function StrengthsPanel({ view }: { readonly view: AreaView }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const { profile } = view;
  const sentences = sayStrengths(speech, profile, view.indicatorOf);
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
