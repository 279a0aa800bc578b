import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageHeading } from '../../shell/page-heading.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import own from '../bodies/bodies.module.css';
import { PartiesPanel } from './parties-panel.tsx';
import { PartnersPanel } from './partners-panel.tsx';

/** Parter: who has signed, and who takes part without having signed. */
export function PartiesPage(): ReactNode {
  const { say } = useSpeech();
  return (
    <div className={own.page}>
      <PageHeading title={say('party.title')} />
      <PartiesPanel />
      <p>
        <Link to="/organ">{say('party.open-bodies')}</Link>
      </p>
      <PartnersPanel />
    </div>
  );
}
