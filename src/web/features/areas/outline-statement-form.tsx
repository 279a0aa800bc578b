import type { ReactNode } from 'react';
import type { OutlineStatement } from '#contract/outlines.ts';
import { Progress } from '../../design/progress.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { AuthorForm } from '../data/author-form.tsx';

export interface OutlineStatementFormProps {
  readonly fileName: string;
  readonly isLoading: boolean;
  readonly onSubmit: (statement: Omit<OutlineStatement, 'fileHash'>) => void;
  /** What is asked about where it is from, when it is not borders. */
  readonly source?: { readonly label: string; readonly hint: string };
}

/** Who loads, and where the borders were fetched. */
export function OutlineStatementForm(props: OutlineStatementFormProps): ReactNode {
  const { fileName, isLoading, onSubmit } = props;
  const { say } = useSpeech();
  const source = props.source ?? {
    label: say('outline.source'),
    hint: say('outline.source-hint'),
  };
  return (
    <AuthorForm
      title={say('load.statement-title')}
      question={{ ...source, maxLength: 300 }}
      submitLabel={say('load.submit')}
      isDisabled={isLoading}
      onSubmit={({ author, answer }) => onSubmit({ author, source: answer })}
    >
      {isLoading ? <Progress doing={say('load.loading', { file: fileName })} /> : null}
    </AuthorForm>
  );
}
