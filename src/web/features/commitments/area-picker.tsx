import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { AreaSummary } from '#contract/areas.ts';
import type { CommitmentContentText } from '#contract/commitments.ts';
import { askAreas } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Checkbox } from '../../design/checkbox.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import data from '../data/data.module.css';
import { smallAreas } from '../map/map-search.ts';
import styles from './commitments.module.css';
import { type AreaChoice, findChoices } from './find-choices.ts';

/** Where something is. */
type Place = Pick<CommitmentContentText, 'wholeCounty' | 'areas'>;

export interface AreaPickerProps {
  readonly content: Place;
  readonly change: (part: Partial<Place>) => void;
  readonly error: string | undefined;
}

/** Var: the whole county, or areas chosen by municipality and by search, many at once. */
export function AreaPicker({ content, change, error }: AreaPickerProps): ReactNode {
  const { say } = useSpeech();
  return (
    <fieldset className={styles.picker}>
      <legend>{say('commitment.where')}</legend>
      <Checkbox
        label={say('commitment.whole-county')}
        isChecked={content.wholeCounty}
        onChange={(wholeCounty) => change({ wholeCounty })}
      />
      {content.wholeCounty ? null : <PickAreas content={content} change={change} error={error} />}
    </fieldset>
  );
}

function PickAreas({ content, change, error }: AreaPickerProps): ReactNode {
  const { say } = useSpeech();
  const small = useQuery(askAreas(smallAreas));
  const towns = useQuery(askAreas('municipality'));
  const [town, setTown] = useState('');
  const [text, setText] = useState('');
  const municipalities = towns.data?.areas ?? [];
  const all = [...municipalities, ...(small.data?.areas ?? [])];
  const nameOf = namesById(all);
  const found = findChoices(all, { town, text });
  const chosen = new Set(content.areas);
  const set = (areas: Iterable<string>): void => change({ areas: [...new Set(areas)] });
  return (
    <>
      <div className={data.fields}>
        <Select
          label={say('commitment.municipality')}
          value={town}
          options={[
            { value: '', label: say('commitment.any') },
            ...municipalities.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={setTown}
        />
        <TextField
          label={say('commitment.search-areas')}
          type="search"
          hint={say('commitment.search-areas-hint')}
          error={error}
          value={text}
          onChange={setText}
        />
      </div>
      {town === '' && text.trim() === '' ? null : <Found found={found} chosen={chosen} set={set} />}
      <p aria-live="polite">{say('commitment.areas-chosen', { count: content.areas.length })}</p>
      <ul className={styles.chosen}>
        {content.areas.map((area) => (
          <li key={area}>
            <Button
              kind="quiet"
              label={say('commitment.drop-area', { name: nameOf.get(area) ?? area })}
              onPress={() => set(content.areas.filter((one) => one !== area))}
            >
              {nameOf.get(area) ?? area} ✕
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface FoundProps {
  readonly found: readonly AreaChoice[];
  readonly chosen: ReadonlySet<string>;
  readonly set: (areas: Iterable<string>) => void;
}

function Found({ found, chosen, set }: FoundProps): ReactNode {
  const { say } = useSpeech();
  const rest = found.filter(({ id }) => !chosen.has(id));
  return (
    <>
      <ul className={styles.areas} aria-label={say('commitment.found-areas')}>
        {found.map(({ id, name }) => (
          <li key={id}>
            <Checkbox
              label={name}
              isChecked={chosen.has(id)}
              onChange={(is) => set(is ? [...chosen, id] : [...chosen].filter((one) => one !== id))}
            />
          </li>
        ))}
      </ul>
      {rest.length < 2 ? null : (
        <p>
          <Button onPress={() => set([...chosen, ...rest.map(({ id }) => id)])}>
            {say('commitment.choose-all', { count: rest.length })}
          </Button>
        </p>
      )}
    </>
  );
}

function namesById(areas: readonly AreaSummary[]): ReadonlyMap<string, string> {
  return new Map(areas.map(({ id, name }) => [id, name]));
}
