import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSpeech } from '../../text/use-speech.ts';
import { askMethods } from './ask-commitments.ts';

/** The method that is named with its evidence level and source, or that none is. */
export function MethodText({ method: id }: { readonly method: string | null }): ReactNode {
  const { say, language } = useSpeech();
  const { data } = useQuery({ ...askMethods(), enabled: id !== null });
  if (id === null) return say('commitment.method-not-named');
  const method = data?.methods.find((one) => one.id === id);
  if (method === undefined) return id;
  return (
    <>
      {method.name[language]}. {say(`method.evidence.${method.evidence}`)}{' '}
      {method.summary[language]} {say('method.source', { source: method.source })}
    </>
  );
}
