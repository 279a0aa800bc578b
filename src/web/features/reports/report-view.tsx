import type { ReactNode } from 'react';
import type { ReportPageText } from '#contract/reports.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './report.module.css';
import { ReportBlockView } from './report-block.tsx';

/** Årsrapporten på skärmen: the same chapters as its files, each with an anchor that stays. */
export function ReportView({ report }: { readonly report: ReportPageText }): ReactNode {
  const { say, date } = useSpeech();
  const { text, frozen, decision, checksum } = report;
  const sources = say('report.chapter-sources');
  return (
    <article className={styles.report}>
      <header className={styles.chapter}>
        <h2>{text.title}</h2>
        <p>{text.lead}</p>
        <p className={styles.standing}>
          {frozen === null
            ? say('report.foot-draft')
            : say('report.foot-frozen', {
                day: date(frozen),
                decision: decision ?? '',
                checksum: checksum ?? '',
              })}
        </p>
        <nav aria-label={say('report.contents')}>
          <ol className={styles.contents}>
            {text.chapters.map(({ anchor, heading }) => (
              <li key={anchor}>
                <a href={`#${anchor}`}>{heading}</a>
              </li>
            ))}
            <li>
              <a href="#kallor">{sources}</a>
            </li>
          </ol>
        </nav>
      </header>
      {text.chapters.map(({ anchor, heading, blocks }) => (
        <section key={anchor} id={anchor} className={styles.chapter}>
          <h2>{heading}</h2>
          {blocks.map((block, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the chapter is read, never changed
            <ReportBlockView key={i} block={block} />
          ))}
        </section>
      ))}
      <section id="kallor" className={styles.chapter}>
        <h2>{sources}</h2>
        <ol className={styles.list}>
          {text.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ol>
      </section>
    </article>
  );
}
