import { Fragment, type ReactNode } from 'react';
import type { VersionComparison } from '#contract/plans.ts';
import { Button } from '../../design/button.tsx';
import { VisuallyHidden } from '../../design/visually-hidden.tsx';
import { Answered } from '../../shell/answered.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { askChanges } from './ask-plans.ts';
import own from './plans.module.css';

type Change = VersionComparison['changes'][number];

export interface ComparisonPanelProps {
  /** The earlier version, and the later. */
  readonly from: string;
  readonly to: string;
  readonly onClose: () => void;
}

/** What differs between two versions, in words. */
export function ComparisonPanel({ from, to, onClose }: ComparisonPanelProps): ReactNode {
  const { say } = useSpeech();
  return (
    <Answered ask={askChanges(from, to)}>
      {(comparison) => {
        const { changes } = comparison;
        const count = (change: Change['change']): number =>
          changes.filter((one) => one.change === change).length;
        return (
          <section className={styles.section}>
            <h2>
              {say('agreement.compare-title', {
                part: say(`agreement.${comparison.to.part}`),
                from: comparison.from.number,
                to: comparison.to.number,
              })}
            </h2>
            <p>
              {changes.length === 0
                ? say('agreement.compare-none')
                : say('agreement.compare-count', {
                    count: changes.length,
                    added: count('added'),
                    removed: count('removed'),
                    moved: count('moved'),
                    changed: count('changed'),
                  })}
            </p>
            {changes.map((change) => (
              <ChangeText key={`${change.kind} ${change.id} ${change.change}`} change={change} />
            ))}
            <p>
              <Button onPress={onClose}>{say('agreement.compare-close')}</Button>
            </p>
          </section>
        );
      }}
    </Answered>
  );
}

function ChangeText({ change }: { readonly change: Change }): ReactNode {
  const { say } = useSpeech();
  const { kind, from, to, texts } = change;
  const place = (name: string): string =>
    name === '' ? say('agreement.place-first') : say('agreement.place-after', { name });
  return (
    <div className={own.change}>
      <h3>
        {say(`agreement.change.${change.change}`, {
          kind: say(`agreement.kind.${kind}`).toLowerCase(),
          name: change.name,
        })}
      </h3>
      {change.change !== 'moved' ? null : (
        <p>
          {kind === 'section'
            ? say('agreement.moved-after', { from: place(from), to: place(to) })
            : say('agreement.moved-under', { from, to })}
        </p>
      )}
      {texts.map(({ field, words }) => (
        <p key={field} className={own.words}>
          {say(`agreement.field.${field as 'name'}`)}:{' '}
          {words.map((run, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the words of a comparison never change place
            <Fragment key={i}>
              <Run run={run} />{' '}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}

/** Words that stayed, came or went; what came and went is said before it to those who hear the page. */
function Run({ run }: { readonly run: Change['texts'][number]['words'][number] }): ReactNode {
  const { say } = useSpeech();
  if (run.kind === 'same') return <span lang="sv">{run.text}</span>;
  const Mark = run.kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <VisuallyHidden>
        [{say(run.kind === 'added' ? 'agreement.word-added' : 'agreement.word-removed')}{' '}
      </VisuallyHidden>
      <span lang="sv">{run.text}</span>
      <VisuallyHidden> {say('agreement.word-end')}]</VisuallyHidden>
    </Mark>
  );
}
