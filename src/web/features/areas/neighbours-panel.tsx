import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AreaProfile } from '#contract/areas.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './areas.module.css';

type Named = AreaProfile['neighbours'][number];

/** Grannområden, and the finer areas inside or what is lacking to show them. */
export function NeighboursPanel({ profile }: { readonly profile: AreaProfile }): ReactNode {
  const { say } = useSpeech();
  const isSmall = profile.area.level === 'deso' || profile.area.level === 'regso';
  return (
    <section className={`${styles.section} ${styles.neighbours}`} aria-labelledby="grannar">
      {profile.neighbours.length === 0 && !isSmall ? null : (
        <>
          <h2 id="grannar">{say('profile.neighbours-title')}</h2>
          {profile.neighbours.length === 0 ? <p>{say('profile.neighbours-none')}</p> : null}
          <AreaLinks areas={profile.neighbours} />
        </>
      )}
      {profile.inside.length === 0 ? null : <h2>{say('profile.inside-title')}</h2>}
      {profile.inside.map(({ division, areas, expected }) =>
        areas.length === 0 && !expected ? null : (
          <div key={division}>
            <h3>
              {areas.length === 0
                ? say('profile.inside-lacking', { division: division })
                : say('profile.inside-division', { division: division, count: areas.length })}
            </h3>
            <AreaLinks areas={areas} />
          </div>
        ),
      )}
    </section>
  );
}

function AreaLinks({ areas }: { readonly areas: readonly Named[] }): ReactNode {
  return (
    <ul className={styles.links}>
      {areas.map((area) => (
        <li key={area.id}>
          <Link to="/omrade/$area" params={{ area: area.id }}>
            {area.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
