import { Outlet, useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { queryClient } from '../api.ts';
import { useSpeech } from '../text/use-speech.ts';
import { Footer } from './footer.tsx';
import { FullDiskNotice } from './full-disk-notice.tsx';
import { Header } from './header.tsx';
import styles from './layout.module.css';
import { noteNavigation } from './page-heading.tsx';
import { PracticeBanner } from './practice-banner.tsx';
import { useTheme } from './use-theme.ts';

/** The frame of every page: a way past the header, the header, the page, the footer. */
export function Layout(): ReactNode {
  const speech = useSpeech();
  const router = useRouter();
  useTheme();
  useEffect(() => {
    if (document.documentElement.lang === speech.language) return;
    document.documentElement.lang = speech.language;
    // Names and refusals come from the server in the language that was asked for.
    void queryClient.invalidateQueries();
  }, [speech.language]);
  useEffect(() => router.subscribe('onBeforeNavigate', noteNavigation), [router]);
  return (
    <I18nProvider locale={speech.language === 'sv' ? 'sv-SE' : 'en-GB'}>
      <a className={styles.skip} href="#innehall">
        {speech.say('shell.skip')}
      </a>
      <PracticeBanner />
      <Header />
      <FullDiskNotice />
      <main id="innehall" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <Footer />
    </I18nProvider>
  );
}
