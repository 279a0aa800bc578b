import { type FormEvent, type ReactNode, useState } from 'react';
import type { CompassRun, Landscape } from '#contract/compass.ts';
import { landscapeName } from '#contract/text/landscape-name.ts';
import { Button } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { focusFirstError } from '../../design/focus-first-error.ts';
import { Notice } from '../../design/notice.tsx';
import { TextField } from '../../design/text-field.tsx';
import { LandscapeSwatch } from '../../map/landscape-swatch.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { AuthorField } from '../accounts/author-field.tsx';
import styles from '../data/data.module.css';
import { nameLandscape } from './ask-compass.ts';
import landscapeStyles from './landscape.module.css';
import { byLetter } from './landscape-content.ts';
import { useCompassAction } from './use-compass-runs.ts';

/** The landscapes of a run, where they come from, and the names that people give them. */
export function NamingPanel({ run }: { readonly run: CompassRun }): ReactNode {
  const { say, list, language } = useSpeech();
  const landscapes = byLetter(run);
  return (
    <section className={styles.section}>
      <h2>{say('run.landscapes')}</h2>
      {landscapes.map((one) => (
        <div key={one.id} className={landscapeStyles.landscape}>
          <p className={landscapeStyles.name}>
            <LandscapeSwatch colour={one.colour} letter={one.letter} />
            <strong>{landscapeName(language, one)}</strong>
            {one.name === null ? <span>({say('landscape.proposed')})</span> : null}
            <span className={styles.note}>{say('map.legend-areas', { areas: one.areas })}</span>
          </p>
          <p className={styles.note}>
            {say(`landscape.origin.${one.origin}`, {
              letters: list(one.from.map(({ letter }) => letter)),
            })}{' '}
            {say('landscape.profile-firm', { share: Math.round(one.share * 100) })}
          </p>
          <Disclosure summary={say('run.naming', { letter: one.letter })}>
            <NamingForm key={one.name} landscape={one} />
          </Disclosure>
        </div>
      ))}
      {run.gone.length === 0 ? null : (
        <p>
          {say('landscape.gone', {
            landscapes: list(run.gone.map(({ letter, name }) => `${letter} ${name ?? ''}`.trim())),
          })}
        </p>
      )}
    </section>
  );
}

function NamingForm({ landscape }: { readonly landscape: Landscape }): ReactNode {
  const { say, language } = useSpeech();
  const [name, setName] = useState(landscapeName(language, landscape));
  const [author, setAuthor] = useState('');
  const [isTried, setTried] = useState(false);
  const naming = useCompassAction(nameLandscape);
  const errorOf = (text: string): string | undefined =>
    isTried && text.trim().length < 2 ? say('load.required') : undefined;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim().length < 2 || author.trim().length < 2) focusFirstError(event.currentTarget);
    else {
      const said = { name: name.trim(), author: author.trim(), reason: '' };
      naming.mutate({ landscape: landscape.id, ...said });
    }
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={say('run.naming', { letter: landscape.letter })}
        hint={say('run.naming-hint', { name: landscape.proposedName[language] })}
        value={name}
        onChange={setName}
        error={errorOf(name)}
        maxLength={80}
      />
      <AuthorField
        label={say('load.author')}
        value={author}
        onChange={setAuthor}
        error={errorOf(author)}
      />
      <Button type="submit" isDisabled={naming.isPending}>
        {say('run.naming-save')}
      </Button>
      {naming.error === null ? null : <ProblemNotice error={naming.error} />}
      {naming.isSuccess ? (
        <Notice isUrgent>
          <p>{say('run.named', { name })}</p>
        </Notice>
      ) : null}
    </form>
  );
}
