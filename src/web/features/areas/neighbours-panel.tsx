import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AreaProfile } from '#contract/areas.ts';
import type { Speech } from '#contract/text/format.ts';
import { parseDivision } from '#domain/areas/area.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './areas.module.css';

// More links than this are opened when asked for.
const few = 24;

type Named = AreaProfile['neighbours'][number];

/** Grannområden, and the finer areas inside or what is lacking to show them. */
export function NeighboursPanel({ profile }: { readonly profile: AreaProfile }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
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
            {areas.length === 0 ? (
              <p>{say('profile.inside-lacking', { division: sayDivision(speech, division) })}</p>
            ) : (
              <Disclosure
                summary={say('profile.inside-division', {
                  division: sayDivision(speech, division),
                  count: areas.length,
                })}
                isOpenAtFirst={areas.length <= few}
              >
                <AreaLinks areas={areas} />
              </Disclosure>
            )}
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

/** "DeSO 2025", "kommun": a division by its level and edition. */
function sayDivision(speech: Speech, division: string): string {
  const { level, vintage } = parseDivision(division);
  return [speech.say(`level.${level}`), vintage].filter((part) => part !== undefined).join(' ');
}
