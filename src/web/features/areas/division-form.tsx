import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Division } from '#contract/areas.ts';
import { addDivision, askAreas, queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { focusFirstError } from '../../design/focus-first-error.ts';
import { Notice } from '../../design/notice.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { Answered } from '../../shell/answered.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { AuthorField } from '../accounts/author-field.tsx';
import styles from '../data/data.module.css';

/** The word in the address for adding a division. */
export const addingDivision = 'ny-indelning';

const texts = [
  'id',
  'name-sv',
  'name-en',
  'method',
  'made-by',
  'source',
  'licence',
  'author',
] as const;
type Text = (typeof texts)[number];
const empty = Object.fromEntries(texts.map((name) => [name, ''])) as Record<Text, string>;

/** Lägg till egen indelning: its name, what it covers, and how it was made; its borders come after. */
export function DivisionForm({
  divisions,
}: {
  readonly divisions: readonly Division[];
}): ReactNode {
  const { say } = useSpeech();
  const [said, setSaid] = useState(empty);
  const [within, setWithin] = useState('');
  const [isTried, setTried] = useState(false);
  const adding = useMutation({
    mutationFn: () =>
      addDivision({
        id: said.id.trim(),
        name: { sv: said['name-sv'].trim(), en: said['name-en'].trim() },
        within,
        method: said.method.trim(),
        madeBy: said['made-by'].trim(),
        source: said.source.trim(),
        licence: said.licence.trim(),
        referenceDate: null,
        author: said.author.trim(),
      }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const isShort = (name: Text): boolean => said[name].trim().length < 2;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (within === '' || texts.some(isShort)) focusFirstError(event.currentTarget);
    else adding.mutate();
  };
  const text = (name: Text): ReactNode => (
    <TextField
      key={name}
      label={say(`division.own.${name}`)}
      {...(name === 'id' || name === 'method' ? { hint: say(`division.own.${name}-hint`) } : {})}
      value={said[name]}
      onChange={(value) => setSaid({ ...said, [name]: value })}
      error={isTried && isShort(name) ? say('load.required') : undefined}
      maxLength={name === 'method' ? 2000 : name === 'id' ? 40 : 200}
    />
  );
  const added = adding.data?.division;
  if (added !== undefined && divisions.some((one) => one.id === added)) {
    return (
      <Notice isUrgent>
        <p>{say('division.own.added', { division: added })}</p>
        <Link
          to="/data/$section"
          params={{ section: 'omraden' }}
          search={(before: object) => ({ ...before, indelning: added, gor: 'las-in-granser' })}
        >
          {say('outline.title')}
        </Link>
      </Notice>
    );
  }
  return (
    <section className={styles.section}>
      <h2>{say('division.own.title')}</h2>
      <p>{say('division.own.lead')}</p>
      <form className={styles.form} onSubmit={submit} noValidate>
        {text('name-sv')}
        {text('name-en')}
        {text('id')}
        <Answered ask={askAreas('municipality')}>
          {({ areas }) => (
            <Select
              label={say('division.own.within')}
              value={within}
              options={[
                { value: '', label: say('division.own.choose') },
                ...areas.map((area) => ({ value: area.id, label: area.name })),
                ...countiesOf(areas),
              ]}
              error={isTried && within === '' ? say('division.own.choose') : undefined}
              onChange={setWithin}
            />
          )}
        </Answered>
        {(['method', 'made-by', 'source', 'licence'] as const).map(text)}
        <AuthorField
          label={say('division.own.author')}
          value={said.author}
          onChange={(author) => setSaid({ ...said, author })}
          error={isTried && isShort('author') ? say('load.required') : undefined}
        />
        {adding.error ? <ProblemNotice error={adding.error} /> : null}
        <Button type="submit" kind="primary" isDisabled={adding.isPending}>
          {say('division.own.add')}
        </Button>
      </form>
    </section>
  );
}

/** The counties that the municipalities lie in. */
function countiesOf(
  areas: readonly { readonly parents: readonly { readonly id: string; readonly name: string }[] }[],
): readonly { readonly value: string; readonly label: string }[] {
  const counties = areas.flatMap((area) =>
    area.parents.filter((parent) => parent.id.startsWith('county:')),
  );
  return [...new Map(counties.map(({ id, name }) => [id, { value: id, label: name }])).values()];
}
