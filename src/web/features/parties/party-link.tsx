import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSpeech } from '../../text/use-speech.ts';

export interface PartyLinkProps {
  readonly party: {
    readonly id: string;
    readonly name: { readonly sv: string; readonly en: string };
  };
}

/** A party's name, which leads to its page. */
export function PartyLink({ party }: PartyLinkProps): ReactNode {
  const { language } = useSpeech();
  return (
    <Link to="/parter/$party/$section" params={{ party: party.id, section: 'oversikt' }}>
      {party.name[language]}
    </Link>
  );
}
