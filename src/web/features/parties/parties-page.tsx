import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageHeading } from '../../shell/page-heading.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import own from '../bodies/bodies.module.css';
import { partyAddresses } from '../sheets/send-sheet.ts';
import { SheetPanel } from '../sheets/sheet-panel.tsx';
import { PartiesPanel } from './parties-panel.tsx';
import { PartnersPanel } from './partners-panel.tsx';

/** Parter: who has signed, and who takes part without having signed. */
export function PartiesPage(): ReactNode {
  const { say } = useSpeech();
  const { may } = useCaller();
  return (
    <div className={own.page}>
      <PageHeading title={say('party.title')} />
      <PartiesPanel />
      {may('operator') ? <SheetPanel addresses={partyAddresses} /> : null}
      <p>
        <Link to="/organ">{say('party.open-bodies')}</Link>
      </p>
      <PartnersPanel />
    </div>
  );
}
