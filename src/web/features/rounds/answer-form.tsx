import type { ReactNode } from 'react';
import type { AnswerChange, AnswerText, OwnAnswers } from '#contract/rounds.ts';
import { standings } from '#domain/rounds/answer.ts';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './answers.module.css';

export interface AnswerFormProps {
  readonly commitment: OwnAnswers['commitments'][number];
  readonly answer: AnswerText;
  readonly isClosed: boolean;
  readonly onChange: (change: AnswerChange) => void;
  /** The writer leaves a field: no reason to wait. */
  readonly onLeave: () => void;
}

/** Ett åtagande: what was promised, and the four questions about it. */
export function AnswerForm(props: AnswerFormProps): ReactNode {
  const { commitment, answer, isClosed, onChange, onLeave } = props;
  const speech = useSpeech();
  const { say, date, language } = speech;
  const { areas, from, to, seenBy, actionArea, id } = commitment;
  const field = (name: 'words' | 'done' | 'seen' | 'needed', rows: number): ReactNode => (
    <TextField
      label={say(`answer.${name}`)}
      value={answer[name]}
      rows={rows}
      maxLength={4000}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <>
      <div className={styles.facts}>
        <p>{actionArea[language]}</p>
        <p>
          {say('answer.where-when', {
            where: areas.length === 0 ? say('answer.whole-county') : speech.list(areas),
            from: date(from),
            to: date(to),
          })}
        </p>
        {seenBy === '' ? null : <p>{say('answer.seen-by', { text: seenBy })}</p>}
      </div>
      <fieldset className={styles.step} disabled={isClosed} onBlur={onLeave} style={plain}>
        <fieldset className={styles.standings}>
          <legend>{say('answer.standing')}</legend>
          {standings.map((standing) => (
            <label key={standing} className={styles.standing}>
              <input
                type="radio"
                name={`standing-${id}`}
                checked={answer.standing === standing}
                onChange={() => onChange({ standing })}
              />
              {say(`answer.standing.${standing}`)}
            </label>
          ))}
        </fieldset>
        {field('words', 2)}
        {field('done', 4)}
        {field('seen', 4)}
        {field('needed', 3)}
      </fieldset>
    </>
  );
}

const plain = { border: 0, margin: 0, padding: 0 } as const;
