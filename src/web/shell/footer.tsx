import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { askHealth } from '../api.ts';
import { useSpeech } from '../text/use-speech.ts';
import styles from './layout.module.css';
import { ThemeLink } from './theme-link.tsx';

/** Version, licence and how well the page can be used by everybody. */
export function Footer(): ReactNode {
  const { say } = useSpeech();
  const { data } = useQuery(askHealth());
  return (
    <footer className={styles.footer}>
      <div>
        {data?.version === undefined ? null : (
          <span>{say('shell.version', { version: data.version })}</span>
        )}
        <span className="screen-only">{say('shell.accessibility')}</span>
        <span>{say('shell.licence')}</span>
        <ThemeLink />
      </div>
    </footer>
  );
}
