import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RulePreview } from '#contract/disadvantage.ts';
import { Notice } from '../../design/notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

const lists = [
  ['entering', 'entering'],
  ['leaving', 'leaving'],
  ['becoming-decided', 'becomingDecided'],
  ['becoming-undecided', 'becomingUndecided'],
] as const;

/** What a changed rule would do: how many enter and leave, and which. */
export function PreviewPanel({ preview }: { readonly preview: RulePreview }): ReactNode {
  const { say } = useSpeech();
  const isSame = lists.every(([, part]) => preview[part].length === 0);
  // Who enters or leaves is named once, though most of them also become decided by it.
  const moved = new Set([...preview.entering, ...preview.leaving].map((area) => area.area));
  const named = (part: (typeof lists)[number][1]): RulePreview['entering'] =>
    part === 'entering' || part === 'leaving'
      ? preview[part]
      : preview[part].filter((area) => !moved.has(area.area));
  return (
    <Notice isUrgent>
      <p>
        <strong>
          {say('rule.preview-sentence', {
            entering: preview.entering.length,
            leaving: preview.leaving.length,
            before: preview.before,
            after: preview.after,
          })}
        </strong>{' '}
        {isSame
          ? say('rule.preview-same')
          : say('rule.preview-decided', {
              decided: preview.becomingDecided.length,
              undecided: preview.becomingUndecided.length,
            })}
      </p>
      <div className={styles.columns}>
        {lists.map(([key, part]) =>
          named(part).length === 0 ? null : (
            <div key={key}>
              <h3>{say(`rule.${key}`)}</h3>
              <ul className={styles.remarks}>
                {named(part).map((area) => (
                  <li key={area.area}>
                    <Link to="/omrade/$area" params={{ area: area.area }}>
                      {area.name}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ),
        )}
      </div>
    </Notice>
  );
}
