import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ListPreviewText } from '#contract/activities.ts';
import type { SheetResultText } from '#contract/sheets.ts';
import { queryClient } from '../../api.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { FileField } from '../../design/file-field.tsx';
import { Notice } from '../../design/notice.tsx';
import { Progress } from '../../design/progress.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { SheetActions } from '../sheets/sheet-actions.tsx';
import { sheetFiles } from '../sheets/sheet-panel.tsx';
import { SheetResult } from '../sheets/sheet-result.tsx';
import { type ListReading, previewList, readList } from './ask-activities.ts';
import { MappingForm } from './mapping-form.tsx';
import { QuestionForm } from './question-form.tsx';

/** Läs in er egen lista: its columns mapped once, what cannot be placed asked about one by one, then read in. */
export function ListForm(): ReactNode {
  const { say } = useSpeech();
  const [file, setFile] = useState<File>();
  const [round, setRound] = useState(0);
  const [reading, setReading] = useState<ListReading>({});
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const [result, setResult] = useState<SheetResultText>();
  const preview = useMutation({
    mutationFn: ({ chosen, as }: { chosen: File; as: ListReading }) => previewList(chosen, as),
  });
  const read = useMutation({
    mutationFn: ({ chosen, hash }: { chosen: File; hash: string }) =>
      readList(chosen, reading, hash),
  });
  const choose = (chosen: File | undefined): void => {
    setFile(chosen);
    setReading({});
    setSkipped([]);
    setResult(undefined);
    read.reset();
    preview.reset();
    if (chosen !== undefined) preview.mutate({ chosen, as: {} });
  };
  const readAs = (as: ListReading): void => {
    setReading(as);
    if (file !== undefined) preview.mutate({ chosen: file, as });
  };
  const startOver = (): void => {
    choose(undefined);
    setRound(round + 1);
  };
  const apply = (hash: string): void => {
    if (file === undefined) return;
    const done = (outcome: SheetResultText): void => {
      startOver();
      setResult(outcome);
      void queryClient.invalidateQueries();
    };
    read.mutate({ chosen: file, hash }, { onSuccess: done });
  };
  const told = preview.data;
  return (
    <div className="screen-only">
      <Disclosure summary={say('activity.list')}>
        <div className={styles.section}>
          <p>{say('activity.list-explained')}</p>
          <FileField key={round} label={say('sheet.file')} accept={sheetFiles} onChange={choose} />
          {preview.isPending ? <Progress doing={say('sheet.previewing')} /> : null}
          {preview.error === null ? null : <ProblemNotice error={preview.error} />}
          {told === undefined ? null : (
            <>
              <MappingForm
                key={`${round} ${told.heads.join('\n')}`}
                preview={told}
                onMap={(mapping) => readAs({ ...reading, mapping })}
              />
              <NextQuestion
                preview={told}
                skipped={skipped}
                onSkip={(key) => setSkipped([...skipped, key])}
                onAnswer={(answers) => readAs({ mapping: told.mapping, answers })}
              />
              <SheetActions
                preview={told.sheet}
                isBusy={read.isPending || preview.isPending}
                onApply={apply}
                onCancel={startOver}
              />
            </>
          )}
          {read.isPending ? <Progress doing={say('sheet.applying')} /> : null}
          {read.error === null ? null : <ProblemNotice error={read.error} />}
          {result === undefined ? null : <SheetResult result={result} />}
        </div>
      </Disclosure>
    </div>
  );
}

interface NextQuestionProps {
  readonly preview: ListPreviewText;
  readonly skipped: readonly string[];
  readonly onSkip: (key: string) => void;
  readonly onAnswer: (answers: ListPreviewText['answers']) => void;
}

/** The first thing that nobody has answered or passed over, and how many rows wait. */
function NextQuestion({ preview, skipped, onSkip, onAnswer }: NextQuestionProps): ReactNode {
  const { say } = useSpeech();
  const { questions, waiting, answers } = preview;
  const keyOf = ({ field, text }: { field: string; text: string }): string =>
    `${field}\n${text.toLowerCase()}`;
  const open = questions.filter((question) => !skipped.includes(keyOf(question)));
  const [first] = open;
  return (
    <>
      {waiting === 0 ? null : (
        <Notice kind="warn">
          <p>{say('activity.waiting', { count: waiting })}</p>
        </Notice>
      )}
      {first === undefined ? null : (
        <QuestionForm
          key={keyOf(first)}
          question={first}
          left={open.length}
          onSkip={() => onSkip(keyOf(first))}
          onAnswer={(answer) =>
            onAnswer({
              ...answers,
              [first.field]: { ...answers[first.field], [first.text.toLowerCase()]: answer },
            })
          }
        />
      )}
    </>
  );
}
