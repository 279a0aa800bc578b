import { type ReactNode, useEffect, useMemo } from 'react';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './data.module.css';

export interface RemarksListProps {
  readonly title: string;
  readonly fileName: string;
  /** Each with place, value and what to do. */
  readonly sentences: readonly string[];
  /** How many there are in the file; the list may hold fewer. */
  readonly total: number;
}

// More than this is easier to work through in a text file beside the table.
const longest = 50;

/** Remarks on a file, if there are any; long lists are cut. */
export function RemarksList(props: RemarksListProps): ReactNode {
  const { title, fileName, sentences, total } = props;
  const speech = useSpeech();
  const shown = sentences.slice(0, longest);
  if (shown.length === 0) return null;
  return (
    <div className={styles.section}>
      <h3>{title}</h3>
      <ol className={styles.remarks}>
        {shown.map((sentence, i) => (
          // Two places may have the same sentence; the list is never reordered.
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
          <li key={`${i} ${sentence}`}>{sentence}</li>
        ))}
      </ol>
      {total <= shown.length ? null : (
        <p className={styles.links}>
          <span>{speech.say('load.cut', { shown: shown.length, total })}</span>
          <TextDownload name={`${fileName}.txt`} text={sentences.join('\r\n')}>
            {speech.say('load.errors-file')}
          </TextDownload>
        </p>
      )}
    </div>
  );
}

interface TextDownloadProps {
  readonly name: string;
  readonly text: string;
  readonly children: ReactNode;
}

function TextDownload({ name, text, children }: TextDownloadProps): ReactNode {
  const address = useMemo(
    () => URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' })),
    [text],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <a href={address} download={name}>
      {children}
    </a>
  );
}
