import { type ReactNode, useState } from 'react';
import glossary from '../../../../docs/glossary.md?raw';
import { SortedTable } from '../../design/sorted-table.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './data.module.css';
import { readGlossary } from './read-glossary.ts';

const terms = readGlossary(glossary);

/** Ordlista: one English word for each Swedish one. */
export function GlossaryPanel(): ReactNode {
  const { say, language } = useSpeech();
  const [search, setSearch] = useState('');
  const wanted = search.toLocaleLowerCase(language);
  const shown = terms.filter((term) =>
    `${term.swedish} ${term.english}`.toLocaleLowerCase(language).includes(wanted),
  );
  return (
    <>
      <p>{say('glossary.lead')}</p>
      <div className={styles.row}>
        <TextField label={say('data.search')} type="search" value={search} onChange={setSearch} />
      </div>
      <div className={styles.wide}>
        <SortedTable
          caption={say('data.count', { shown: shown.length, total: terms.length })}
          rows={shown}
          rowKey={(term) => `${term.swedish} ${term.english}`}
          empty={say('data.nothing-found')}
          columns={[
            {
              id: 'swedish',
              head: say('glossary.swedish'),
              isRowHead: true,
              cell: (term) => <span lang="sv">{term.swedish}</span>,
              sortBy: (term) => term.swedish,
            },
            {
              id: 'english',
              head: say('glossary.english'),
              cell: (term) => <span lang="en">{term.english}</span>,
              sortBy: (term) => term.english,
            },
            { id: 'code', head: say('glossary.code'), cell: (term) => <code>{term.code}</code> },
            {
              id: 'note',
              head: say('glossary.note'),
              cell: (term) => <span lang="en">{term.note}</span>,
            },
          ]}
        />
      </div>
    </>
  );
}
