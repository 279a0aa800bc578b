import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageHeading } from '../../shell/page-heading.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { EffectPanel } from './effect-panel.tsx';

/** Effekten av ett åtagande, on a page of its own. */
export function EffectPage(): ReactNode {
  const { say } = useSpeech();
  const { commitment = '' } = useParams({ strict: false }) as { commitment?: string };
  return (
    <div className={styles.panel}>
      <PageHeading title={say('effect.page')} />
      <EffectPanel commitment={commitment} />
    </div>
  );
}
