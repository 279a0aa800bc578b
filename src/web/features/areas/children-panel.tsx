import type { ReactNode } from 'react';
import { useSpeech } from '../../text/use-speech.ts';
import { AgesFigure } from './ages-figure.tsx';
import styles from './areas.module.css';
import { StripFigure } from './strip-figure.tsx';
import type { AreaView } from './use-area-profile.ts';

/** Barn och unga: first among the numbers. */
export function ChildrenPanel({ view }: { readonly view: AreaView }): ReactNode {
  const { say } = useSpeech();
  const rows = view.profile.rows.filter((row) => view.indicatorOf(row.indicator)?.aboutChildren);
  return (
    <section className={styles.section} aria-labelledby="barn">
      <h2 id="barn">{say('profile.children-title')}</h2>
      {rows.length === 0 ? <p>{say('profile.children-none')}</p> : null}
      <div className={styles.columns}>
        {rows.length === 0 ? null : (
          <div className={styles.stack}>
            {rows.map((row) => (
              <StripFigure key={row.indicator} view={view} row={row} />
            ))}
          </div>
        )}
        {view.profile.ages.length === 0 ? (
          <p>{say('profile.ages-none')}</p>
        ) : (
          <AgesFigure view={view} />
        )}
      </div>
    </section>
  );
}
