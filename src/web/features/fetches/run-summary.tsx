import type { ReactNode } from 'react';
import type { FetchRunText } from '#contract/fetches.ts';
import { summarizeRun } from '#contract/text/say-fetch.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { Notice } from '../../design/notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { PartsTable } from './parts-table.tsx';

const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What came of the last fetch and what did not, with the reason of each. */
export function RunSummary({ run }: { readonly run: FetchRunText }): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  const lost = run.parts.filter((part) => part.error !== null);
  return (
    <>
      <div role="status">
        <Notice kind={run.state === 'done' ? 'info' : 'warn'}>
          <p>
            <strong>
              {capitalized(say(`fetch.run-state.${run.interrupted ? 'interrupted' : run.state}`))}.{' '}
            </strong>
            {summarizeRun(speech, run)}
          </p>
          {lost.length === 0 ? null : (
            <ul className={styles.list}>
              {lost.map((part) => (
                <li key={part.source}>
                  {say('fetch.did-not-come', {
                    name: part.name[language],
                    sentence: part.error?.sentence ?? '',
                  })}
                </li>
              ))}
            </ul>
          )}
        </Notice>
      </div>
      <Disclosure summary={say('fetch.parts')}>
        <PartsTable parts={run.parts} />
      </Disclosure>
    </>
  );
}
