import type { ReactNode } from 'react';
import { readSectionText, type TextRun } from './read-section-text.ts';

/** A section's paragraphs and lists, in Swedish as they were written. */
export function SectionText({ text }: { readonly text: string }): ReactNode {
  return (
    <div lang="sv">
      {readSectionText(text).map((block, i) =>
        block.kind === 'paragraph' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text's blocks never change place
          <p key={i}>
            <Runs runs={block.runs} />
          </p>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text's blocks never change place
          <ul key={i}>
            {block.items.map((runs) => (
              <li key={runs.map((run) => run.text).join('')}>
                <Runs runs={runs} />
              </li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
}

function Runs({ runs }: { readonly runs: readonly TextRun[] }): ReactNode {
  return runs.map((run, i) => {
    const key = `${i} ${run.text}`;
    if (run.kind === 'strong') return <strong key={key}>{run.text}</strong>;
    if (run.kind === 'emphasis') return <em key={key}>{run.text}</em>;
    return run.text;
  });
}
