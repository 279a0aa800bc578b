import type { ReactNode } from 'react';
import { isOneLevel } from '#domain/parties/level.ts';
import type { Party } from '#domain/parties/party.ts';
import { Checkbox } from '../../design/checkbox.tsx';
import { useSpeech } from '../../text/use-speech.ts';

export interface OneLevelFilterProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Bara en nivå: keeps the initiatives whose parties all come from the state, the region or municipalities. */
export function OneLevelFilter({ isOn, onChange }: OneLevelFilterProps): ReactNode {
  const { say } = useSpeech();
  return (
    <div>
      <Checkbox label={say('party.one-level')} isChecked={isOn} onChange={onChange} />
      <p>{say('party.one-level-hint')}</p>
    </div>
  );
}

/** Those of some initiatives whose parties share one level. */
export function keepOneLevel<Initiative>(
  initiatives: readonly Initiative[],
  partiesOf: (initiative: Initiative) => readonly Pick<Party, 'kind'>[],
): readonly Initiative[] {
  return initiatives.filter((initiative) => isOneLevel(partiesOf(initiative)));
}
