import { type FormEvent, type ReactNode, useState } from 'react';
import type { CommitmentContentText } from '#contract/commitments.ts';
import { Button } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import data from '../data/data.module.css';
import styles from './commitments.module.css';
import { contentOf } from './draft-content.ts';
import { fieldName, sayField } from './field-words.ts';
import type { PlanProps } from './plan-ground.ts';
import type { Conflict } from './use-draft.ts';
import { useFieldNames } from './use-field-names.ts';

export interface ConflictFormProps extends Pick<PlanProps, 'plan'> {
  readonly conflict: Conflict;
  readonly onSettle: (content: CommitmentContentText) => void;
}

/** Två har ändrat: both versions side by side, and a choice for every field that differs. */
export function ConflictForm({ plan, conflict, onSettle }: ConflictFormProps): ReactNode {
  const speech = useSpeech();
  const { say, dateTime } = speech;
  const { standing, merged, conflicts } = conflict;
  const words = { speech, names: useFieldNames(plan, standing) };
  const saved = contentOf(standing.commitment);
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set());
  const theirs = standing.changes[0];
  const choose = (field: string, isMine: boolean): void => {
    const next = new Set(mine);
    if (isMine) next.add(field);
    else next.delete(field);
    setMine(next);
  };
  const settle = (event: FormEvent): void => {
    event.preventDefault();
    const chosen = conflicts.filter(({ field }) => mine.has(field));
    onSettle({
      ...merged,
      ...Object.fromEntries(chosen.map(({ field, mine: written }) => [field, written])),
    });
  };
  return (
    <form className={data.section} onSubmit={settle}>
      <h2>{say('commitment.conflict')}</h2>
      <Notice kind="warn" isUrgent>
        <p>
          {say('commitment.conflict-lead', {
            by: theirs?.by ?? '',
            at: theirs === undefined ? '' : dateTime(theirs.at),
            fields: conflicts.length,
          })}
        </p>
      </Notice>
      {conflicts.map(({ field, mine: written }) => (
        <fieldset key={field} className={styles.versions}>
          <legend>{fieldName(speech, field)}</legend>
          <Version
            name={field}
            label={say('commitment.theirs')}
            text={sayField(words, field, saved)}
            isChosen={!mine.has(field)}
            onChoose={() => choose(field, false)}
          />
          <Version
            name={field}
            label={say('commitment.mine')}
            text={sayField(words, field, { ...saved, [field]: written })}
            isChosen={mine.has(field)}
            onChoose={() => choose(field, true)}
          />
        </fieldset>
      ))}
      <p>
        <Button kind="primary" type="submit">
          {say('commitment.settle')}
        </Button>
      </p>
    </form>
  );
}

interface VersionProps {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Version({ name, label, text, isChosen, onChoose }: VersionProps): ReactNode {
  return (
    <label className={styles.version}>
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <span>
        <strong>{label}</strong>
        <br />
        <span className={styles.text}>{text}</span>
      </span>
    </label>
  );
}
