import type { ReactNode } from 'react';
import type { LetterListText } from '#contract/now.ts';
import { Notice } from '../../design/notice.tsx';
import { type Column, Table } from '../../design/table.tsx';
import { Answered } from '../../shell/answered.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { askLetters } from './ask-now.ts';

type Letter = LetterListText['letters'][number];

/** Utskick: which weekly letters were written, to whom, and whether they went. */
export function LettersPanel(): ReactNode {
  const { say } = useSpeech();
  const { caller, may } = useCaller();
  return (
    <>
      <p>{say('letter.explained')}</p>
      {caller === undefined || may('operator') ? (
        <Answered ask={askLetters()}>{(list) => <Letters list={list} />}</Answered>
      ) : (
        <p>{say('error.access/role-needed')}</p>
      )}
    </>
  );
}

function Letters({ list }: { readonly list: LetterListText }): ReactNode {
  const { say, dateTime } = useSpeech();
  const columns: readonly Column<Letter>[] = [
    { id: 'week', head: say('letter.week'), isRowHead: true, cell: ({ week }) => week },
    { id: 'address', head: say('letter.address'), cell: ({ address }) => address },
    { id: 'subject', head: say('letter.subject-head'), cell: ({ subject }) => subject },
    { id: 'made', head: say('letter.made'), cell: ({ madeAt }) => dateTime(madeAt) },
    {
      id: 'state',
      head: say('letter.state'),
      cell: ({ state, fault }) => say(`letter.state.${state}`, { fault: fault ?? '' }),
    },
  ];
  return (
    <>
      {list.hasServer ? null : (
        <Notice>
          <p>{say('letter.no-server')}</p>
        </Notice>
      )}
      {list.letters.length === 0 ? (
        <p>{say('letter.none')}</p>
      ) : (
        <div className={styles.wide}>
          <Table
            caption={say('data.section.utskick')}
            hideCaption
            columns={columns}
            rows={list.letters}
            rowKey={({ id }) => id}
          />
        </div>
      )}
    </>
  );
}
