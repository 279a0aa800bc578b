import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Division } from '#contract/areas.ts';
import type { CompassRecipeText } from '#contract/compass.ts';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import { compassMethods, compassScales } from '#domain/compass/compass-recipe.ts';
import { Button } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { Notice } from '../../design/notice.tsx';
import { Progress } from '../../design/progress.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { AuthorForm } from '../data/author-form.tsx';
import styles from '../data/data.module.css';
import { smallAreas } from '../map/map-search.ts';
import { askCompassRun, orderCompass, previewCompass } from './ask-compass.ts';
import { type DraftRecipe, draftOf, firstDraft, readDraft, readWhole } from './draft-recipe.ts';
import { levelOptions } from './level-options.ts';
import { OrderPreview } from './order-preview.tsx';
import { useCompassAction } from './use-compass-runs.ts';
import { VariableFields } from './variable-fields.tsx';

export interface OrderFormProps {
  readonly divisions: readonly Division[];
  readonly indicators: readonly IndicatorMetadata[];
  /** Id of a run whose recipe is the first proposal. */
  readonly likeRun: string | undefined;
}

/** Gör en körning: its recipe, what it would use, and who orders it. */
export function OrderForm(props: OrderFormProps): ReactNode {
  const { likeRun, indicators } = props;
  const like = useQuery({ ...askCompassRun(likeRun ?? ''), enabled: likeRun !== undefined });
  if (likeRun !== undefined && like.data === undefined && like.error === null) return null;
  const first = like.data
    ? draftOf(like.data.recipe, indicators)
    : firstDraft(smallAreas, indicators, new Date().getFullYear());
  return <RecipeForm {...props} first={first} />;
}

function RecipeForm({
  divisions,
  indicators,
  first,
}: OrderFormProps & { readonly first: DraftRecipe }): ReactNode {
  const { say, language } = useSpeech();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(first);
  const [isTried, setTried] = useState(false);
  const preview = useMutation({ mutationFn: (asked: CompassRecipeText) => previewCompass(asked) });
  const order = useCompassAction(orderCompass);
  const recipe = readDraft(draft);
  const change = (part: Partial<DraftRecipe>): void => {
    preview.reset();
    setDraft({ ...draft, ...part });
  };
  const setDivision = (division: string): void => {
    preview.reset();
    setDraft({ ...firstDraft(division, indicators, 0), year: draft.year, k: draft.k });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (recipe !== undefined) preview.mutate(recipe);
  };
  const start = (author: string, note: string): void => {
    if (recipe === undefined) return;
    order.mutate(
      { recipe, author, note },
      {
        onSuccess: ({ run }) =>
          void navigate({
            to: '/data/$section',
            params: { section: 'korningar' },
            search: (before: object) => ({ ...before, korning: run, recept: undefined }),
          }),
      },
    );
  };
  const whole = (name: 'year' | 'k' | 'seed') => ({
    value: draft[name],
    onChange: (text: string) => change({ [name]: text }),
    error: isTried && readWhole(draft[name]) === undefined ? say('run.number-error') : undefined,
  });
  const used = draft.variables.filter((one) => one.isUsed).length;
  return (
    <section className={styles.section}>
      <h2>{say('run.new')}</h2>
      <form className={styles.section} onSubmit={submit} noValidate>
        <div className={styles.fields}>
          <Select
            label={say('run.division')}
            value={draft.division}
            options={levelOptions(divisions, language)}
            onChange={setDivision}
          />
          <TextField label={say('run.year')} hint={say('run.year-hint')} {...whole('year')} />
          <TextField label={say('run.k')} hint={say('run.k-hint')} {...whole('k')} />
          <TextField
            label={say('run.k-reason')}
            value={draft.kReason}
            onChange={(kReason) => change({ kReason })}
            maxLength={500}
          />
        </div>
        <VariableFields
          variables={draft.variables}
          indicators={indicators}
          isTried={isTried}
          onChange={(variables) => change({ variables })}
        />
        {isTried && used < 2 ? <Notice kind="refusal">{say('run.too-few')}</Notice> : null}
        <Disclosure summary={say('run.more')}>
          <div className={styles.fields}>
            <Select
              label={say('run.method')}
              value={draft.method}
              options={compassMethods.map((value) => ({
                value,
                label: say(`run.method.${value}`),
              }))}
              onChange={(text) =>
                change({ method: compassMethods.find((one) => one === text) ?? draft.method })
              }
            />
            <Select
              label={say('run.scale')}
              value={draft.scale}
              options={compassScales.map((value) => ({ value, label: say(`run.scale.${value}`) }))}
              onChange={(text) =>
                change({ scale: compassScales.find((one) => one === text) ?? draft.scale })
              }
            />
            <TextField label={say('run.seed')} hint={say('run.seed-hint')} {...whole('seed')} />
          </div>
        </Disclosure>
        <div>
          <Button type="submit" isDisabled={preview.isPending}>
            {say('run.preview')}
          </Button>
        </div>
      </form>
      {preview.isPending ? <Progress doing={say('run.previewing')} /> : null}
      {preview.error === null ? null : <ProblemNotice error={preview.error} />}
      {preview.data === undefined ? null : <OrderPreview preview={preview.data} />}
      {preview.data?.errors.length === 0 ? (
        <AuthorForm
          question={{ label: say('run.note'), hint: say('run.note-hint'), maxLength: 2000 }}
          submitLabel={say('run.start')}
          isDisabled={order.isPending}
          onSubmit={({ author, answer }) => start(author, answer)}
        >
          {order.isPending ? <Progress doing={say('run.starting')} /> : null}
        </AuthorForm>
      ) : null}
      {order.error === null ? null : <ProblemNotice error={order.error} />}
    </section>
  );
}
