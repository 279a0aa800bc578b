import type { ReactNode } from 'react';
import type { AgreementSectionText } from '#contract/plans.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import own from './plans.module.css';
import { SectionText } from './section-text.tsx';

/** The sections of a version, each with an anchor to link to; the contents first. */
export function SectionsView({
  sections,
}: {
  readonly sections: readonly AgreementSectionText[];
}): ReactNode {
  const { say, language } = useSpeech();
  if (sections.length === 0) return null;
  return (
    <>
      {language === 'sv' ? null : <p className={styles.note}>{say('agreement.text-language')}</p>}
      <nav aria-label={say('agreement.contents')}>
        <h3>{say('agreement.contents')}</h3>
        <ol className={own.contents}>
          {sections.map(({ anchor, heading, part }) => (
            <li key={anchor}>
              <a href={`#${anchor}`} lang="sv">
                {heading}
              </a>{' '}
              <span className={styles.note}>{say(`agreement.part.${part}`)}</span>
            </li>
          ))}
        </ol>
      </nav>
      {sections.map(({ anchor, heading, part, text }) => (
        <section key={anchor} className={own.section} aria-labelledby={anchor}>
          <h3 id={anchor} lang="sv" tabIndex={-1}>
            {heading}
          </h3>
          <p className={styles.note}>
            {say(`agreement.part.${part}`)} ·{' '}
            <a
              href={`#${anchor}`}
              aria-label={`#${anchor}: ${say('agreement.section-link', { heading })}`}
            >
              #{anchor}
            </a>
          </p>
          <SectionText text={text} />
        </section>
      ))}
    </>
  );
}
