import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { SheetResultText } from '#contract/sheets.ts';
import { queryClient } from '../../api.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { FileField } from '../../design/file-field.tsx';
import { Progress } from '../../design/progress.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { previewSheet, readSheet, type SheetAddresses } from './send-sheet.ts';
import { SheetActions } from './sheet-actions.tsx';
import { SheetResult } from './sheet-result.tsx';

/** What a sheet can be; the file's contents decide, not its name. */
export const sheetFiles: string =
  '.xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Blad: get what stands, change it in a spreadsheet, see what that would do, and read it in. */
export function SheetPanel({ addresses }: { readonly addresses: SheetAddresses }): ReactNode {
  const { say } = useSpeech();
  const [file, setFile] = useState<File>();
  const [round, setRound] = useState(0);
  const [result, setResult] = useState<SheetResultText>();
  const preview = useMutation({ mutationFn: (chosen: File) => previewSheet(addresses, chosen) });
  const read = useMutation({
    mutationFn: ({ chosen, hash }: { chosen: File; hash: string }) =>
      readSheet(addresses, chosen, hash),
  });
  const choose = (chosen: File | undefined): void => {
    setFile(chosen);
    setResult(undefined);
    read.reset();
    preview.reset();
    if (chosen !== undefined) preview.mutate(chosen);
  };
  const startOver = (): void => {
    choose(undefined);
    setRound(round + 1);
  };
  const apply = (hash: string): void => {
    if (file === undefined) return;
    read.mutate(
      { chosen: file, hash },
      {
        onSuccess: (done) => {
          startOver();
          setResult(done);
          void queryClient.invalidateQueries();
        },
      },
    );
  };
  const told = preview.data;
  return (
    <div className="screen-only">
      <Disclosure summary={say('sheet.read-in')}>
        <div className={styles.section}>
          <p>
            <a href={addresses.take}>{say('sheet.take-out')}</a>
          </p>
          <FileField
            key={round}
            label={say('sheet.file')}
            hint={say('sheet.file-hint')}
            accept={sheetFiles}
            onChange={choose}
          />
          {preview.isPending ? <Progress doing={say('sheet.previewing')} /> : null}
          {preview.error === null ? null : <ProblemNotice error={preview.error} />}
          {told === undefined ? null : (
            <SheetActions
              preview={told}
              isBusy={read.isPending}
              onApply={apply}
              onCancel={startOver}
            />
          )}
          {read.isPending ? <Progress doing={say('sheet.applying')} /> : null}
          {read.error === null ? null : <ProblemNotice error={read.error} />}
          {result === undefined ? null : <SheetResult result={result} />}
        </div>
      </Disclosure>
    </div>
  );
}
