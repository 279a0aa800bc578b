import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSpeech } from '../text/use-speech.ts';
import styles from './layout.module.css';
import { otherTheme, useTheme } from './use-theme.ts';

/** To the other theme, light or dark: in the header, and on the phone in the footer. */
export function ThemeLink(): ReactNode {
  const { say } = useSpeech();
  const theme = otherTheme(useTheme());
  return (
    <Link
      to="."
      replace
      className={styles.theme}
      search={(old: object) => ({ ...old, tema: theme })}
    >
      {say(theme === 'mork' ? 'shell.theme-dark' : 'shell.theme-light')}
    </Link>
  );
}
