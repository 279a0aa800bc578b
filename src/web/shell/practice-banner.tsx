import type { ReactNode } from 'react';
import { useSpeech } from '../text/use-speech.ts';
import styles from './practice-banner.module.css';
import { useInstallation } from './use-installation.ts';

/** Says on every page, on screen and on paper, that the county is invented. */
export function PracticeBanner(): ReactNode {
  const { say, language } = useSpeech();
  const installation = useInstallation();
  if (installation?.kind !== 'practice') return null;
  return (
    <section className={styles.banner} aria-label={say('installation.banner-label')}>
      <p>{say('installation.invented', { name: installation.name[language] })}</p>
    </section>
  );
}
