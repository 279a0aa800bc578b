import { type ReactNode, useState } from 'react';
import { sumCostShares } from '#domain/commitments/sum-cost-shares.ts';
import { Button } from '../../design/button.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import data from '../data/data.module.css';
import { sayShare } from './field-words.ts';
import type { FieldsProps } from './fields-props.ts';
import { namesOf } from './plan-ground.ts';

/** Vem betalar hur mycket: a share for each party; what they sum to is said. */
export function CostFields({ plan, content, change }: FieldsProps): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  const { tags } = content;
  const shares = tags.costShares;
  const names = namesOf(plan, language);
  const [party, setParty] = useState('');
  const sum = sumCostShares(shares);
  const set = (costShares: Readonly<Record<string, number>>): void =>
    change({ tags: { ...tags, costShares: { ...costShares } } });
  const others = plan.parties.filter(({ id }) => shares[id] === undefined);
  return (
    <>
      <h3>{say('commitment.cost-shares')}</h3>
      {Object.entries(shares).map(([id, share]) => (
        <div key={id} className={data.row}>
          <TextField
            label={say('commitment.cost-share-of', { party: names.party(id) })}
            type="number"
            value={String(share)}
            onChange={(text) => set({ ...shares, [id]: Math.max(0, Number(text) || 0) })}
          />
          <Button
            kind="quiet"
            label={say('commitment.cost-drop', { party: names.party(id) })}
            onPress={() =>
              set(Object.fromEntries(Object.entries(shares).filter(([one]) => one !== id)))
            }
          >
            ✕
          </Button>
        </div>
      ))}
      {sum === undefined || sum.whole ? null : (
        <p>{say('commitment.cost-not-whole', { sum: sayShare(speech, sum.sum) })}</p>
      )}
      <div className={data.row}>
        <Select
          label={say('commitment.cost-add')}
          value={party}
          options={[
            { value: '', label: say('commitment.choose') },
            ...others.map(({ id }) => ({ value: id, label: names.party(id) })),
          ]}
          onChange={(chosen) => {
            setParty('');
            if (chosen !== '') set({ ...shares, [chosen]: 0 });
          }}
        />
      </div>
    </>
  );
}
