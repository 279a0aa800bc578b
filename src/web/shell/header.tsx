import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AccountLinks } from '../features/accounts/account-links.tsx';
import { useCaller } from '../features/accounts/use-caller.ts';
import { useSpeech } from '../text/use-speech.ts';
import styles from './layout.module.css';
import { ThemeLink } from './theme-link.tsx';
import { useInstallation } from './use-installation.ts';

/** Name, menu with what works, county, language and theme. */
export function Header(): ReactNode {
  const { say, language } = useSpeech();
  const installation = useInstallation();
  const { isSignedIn } = useCaller();
  // Parties and bodies are parts of Plan with addresses of their own.
  const isOfPlan = useLocation({
    select: ({ pathname }) => /^\/(?:parter|organ)\b/.test(pathname),
  });
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link to="/karta" className={styles.name}>
          Samsyn
        </Link>
        <nav className={styles.menu} aria-label={say('shell.menu')}>
          <ul>
            {isSignedIn ? (
              <li>
                <Link to="/nu">{say('shell.now')}</Link>
              </li>
            ) : null}
            <li>
              <Link to="/karta">{say('shell.map')}</Link>
            </li>
            <li>
              <Link to="/plan" {...(isOfPlan ? { 'aria-current': true } : {})}>
                {say('shell.plan')}
              </Link>
            </li>
            <li>
              <Link to="/data">{say('shell.data')}</Link>
            </li>
          </ul>
        </nav>
        <span className={styles.county}>{installation?.name[language]}</span>
        <AccountLinks />
        <Switches />
      </div>
    </header>
  );
}

// Links, not buttons: both choices are part of the address, which can be shared.
function Switches(): ReactNode {
  const { language } = useSpeech();
  const other = language === 'sv' ? 'en' : 'sv';
  return (
    <div className={styles.switches}>
      <Link
        to="."
        lang={other}
        hrefLang={other}
        replace
        search={(old: object) => ({ ...old, sprak: other === 'en' ? 'en' : undefined })}
      >
        {other === 'en' ? 'English' : 'Svenska'}
      </Link>
      <ThemeLink />
    </div>
  );
}
