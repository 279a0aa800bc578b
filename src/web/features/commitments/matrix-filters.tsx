import type { ReactNode } from 'react';
import { targetGroups } from '#domain/commitments/commitment.ts';
import { levels } from '#domain/parties/level.ts';
import { Checkbox } from '../../design/checkbox.tsx';
import { Select } from '../../design/select.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import type { PlanProps } from './plan-ground.ts';

/** Target group, level, year, and rows that one level alone has promised something in. */
export function MatrixFilters({ plan, search, change }: PlanProps): ReactNode {
  const { say } = useSpeech();
  const any = { value: '', label: say('commitment.any') };
  const orNone = (text: string): string | undefined => (text === '' ? undefined : text);
  return (
    <div className={`${styles.row} screen-only`}>
      <Select
        label={say('commitment.target-groups')}
        value={search.malgrupp ?? ''}
        options={[
          any,
          ...targetGroups.map((value) => ({ value, label: say(`commitment.group.${value}`) })),
        ]}
        onChange={(value) => change({ malgrupp: orNone(value) })}
      />
      <Select
        label={say('commitment.level')}
        value={search.niva ?? ''}
        options={[
          any,
          ...levels.map((value) => ({ value, label: say(`commitment.level.${value}`) })),
        ]}
        onChange={(value) => change({ niva: orNone(value), part: undefined })}
      />
      <Select
        label={say('commitment.year')}
        value={search.ar ?? ''}
        options={[any, ...yearsOf(plan.matrix.plan).map((value) => ({ value, label: value }))]}
        onChange={(value) => change({ ar: orNone(value) })}
      />
      <Checkbox
        label={say('commitment.one-level')}
        isChecked={search.enniva === 'ja'}
        onChange={(is) => change({ enniva: is ? 'ja' : undefined })}
      />
    </div>
  );
}

// A plan without a last day is looked at some years ahead.
const span = 10;

function yearsOf({ validFrom, validTo }: { validFrom: string; validTo: string | null }): string[] {
  const first = Number(validFrom.slice(0, 4));
  const last = validTo === null ? first + span : Number(validTo.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}
