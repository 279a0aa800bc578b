import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { askDivisions } from '../../api.ts';
import { Select } from '../../design/select.tsx';
import { useSpeech } from '../../text/use-speech.ts';

const levels = new Set(['municipality', 'regso', 'deso', 'own']);

export interface GapLevelProps {
  readonly division: string;
  readonly onChange: (division: string) => void;
}

/** Which areas the gaps are told for; those that are loaded. */
export function GapLevel({ division, onChange }: GapLevelProps): ReactNode {
  const { say, language } = useSpeech();
  const divisions = useQuery(askDivisions()).data?.divisions ?? [];
  const options = divisions
    .filter(({ level, areas }) => levels.has(level) && areas > 0)
    .map(({ id, name }) => ({ value: id, label: name[language] }));
  if (options.length < 2) return null;
  return (
    <Select
      label={say('coverage-gap.level')}
      value={division}
      options={options}
      onChange={onChange}
    />
  );
}
