import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { ListPreviewText } from '#contract/activities.ts';
import { wholeCountyAnswer } from '#domain/activities/read-list.ts';
import { commitmentKinds, type TargetGroup, targetGroups } from '#domain/commitments/commitment.ts';
import { Button } from '../../design/button.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { AreaPicker } from '../commitments/area-picker.tsx';
import { askMatrix } from '../commitments/ask-commitments.ts';
import { CheckGroup } from '../commitments/check-group.tsx';
import styles from '../data/data.module.css';

type Question = ListPreviewText['questions'][number];

export interface QuestionFormProps {
  readonly question: Question;
  /** Questions that are left, this one counted. */
  readonly left: number;
  /** The canonical text that it means. */
  readonly onAnswer: (answer: string) => void;
  readonly onSkip: () => void;
}

/** En fråga: what a text of the list means, answered once for all rows that have it. */
export function QuestionForm({ question, left, onAnswer, onSkip }: QuestionFormProps): ReactNode {
  const { say, list, number } = useSpeech();
  const [answer, setAnswer] = useState('');
  const { field, text, rows } = question;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onAnswer(answer);
  };
  const said = {
    text,
    field: say(`activity.field.${field}`),
    count: rows.length,
    rows: list(rows.map((row) => number(row, 0))),
  };
  // A place must be told; of other things an empty answer says that nothing is told.
  const isReady = field !== 'areas' || answer !== '';
  return (
    <form className={styles.steps} onSubmit={submit}>
      <h3>{say('activity.questions', { count: left })}</h3>
      <p>{say(text === '' ? 'activity.question-empty' : 'activity.question', said)}</p>
      <AnswerField field={field} answer={answer} onChange={setAnswer} />
      <div className={styles.links}>
        <Button type="submit" kind="primary" isDisabled={!isReady}>
          {say('activity.answer')}
        </Button>
        <Button onPress={onSkip}>{say('activity.skip')}</Button>
      </div>
    </form>
  );
}

interface AnswerFieldProps {
  readonly field: Question['field'];
  readonly answer: string;
  readonly onChange: (answer: string) => void;
}

function AnswerField({ field, answer, onChange }: AnswerFieldProps): ReactNode {
  const { say, language } = useSpeech();
  const actionAreas = useQuery(askMatrix({})).data?.rows ?? [];
  const parts = answer === '' ? [] : answer.split(';');
  if (field === 'areas') {
    const isCounty = answer === wholeCountyAnswer;
    return (
      <AreaPicker
        content={{ wholeCounty: isCounty, areas: isCounty ? [] : parts }}
        change={({ wholeCounty = isCounty, areas = isCounty ? [] : parts }) =>
          onChange(wholeCounty ? wholeCountyAnswer : [...areas].sort().join(';'))
        }
        error={undefined}
      />
    );
  }
  if (field === 'targetGroups') {
    return (
      <CheckGroup
        label={say('commitment.target-groups')}
        options={targetGroups.map((group) => ({
          value: group,
          label: say(`commitment.group.${group}`),
        }))}
        chosen={parts as TargetGroup[]} // only what is chosen here
        onChange={(chosen) => onChange([...chosen].sort().join(';'))}
      />
    );
  }
  if (field === 'period') {
    const [from = '', to = ''] = answer.split('/');
    return (
      <div className={styles.fields}>
        <TextField
          label={say('activity.field.from')}
          type="date"
          value={from}
          onChange={(day) => onChange(`${day}/${to}`)}
        />
        <TextField
          label={say('activity.field.to')}
          type="date"
          value={to}
          onChange={(day) => onChange(`${from}/${day}`)}
        />
      </div>
    );
  }
  if (field === 'from' || field === 'to') {
    return (
      <TextField
        label={say(`activity.field.${field}`)}
        type="date"
        value={answer}
        onChange={onChange}
      />
    );
  }
  const options =
    field === 'kind'
      ? commitmentKinds.map((kind) => ({ value: kind, label: say(`commitment.kind.${kind}`) }))
      : actionAreas.map(({ actionArea, name }) => ({ value: actionArea, label: name[language] }));
  return (
    <Select
      label={say(`activity.field.${field}`)}
      value={answer}
      options={[{ value: '', label: say('activity.answer-nothing') }, ...options]}
      onChange={onChange}
    />
  );
}
