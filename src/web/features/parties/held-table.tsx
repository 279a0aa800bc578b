import type { ReactNode } from 'react';
import type { HeldList } from '#contract/role-holders.ts';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';

/** Everything that somebody answers for, or has handed over. */
export function HeldTable({ held }: { readonly held: HeldList['held'] }): ReactNode {
  const { say } = useSpeech();
  return (
    <Table
      caption={say('people.held-kind')}
      hideCaption
      rows={held}
      rowKey={(one) => `${one.kind} ${one.id}`}
      columns={[
        {
          id: 'what',
          head: say('people.held-what'),
          isRowHead: true,
          cell: ({ what }) => (what === '' ? say('people.held-draft') : what),
        },
        {
          id: 'kind',
          head: say('people.held-kind'),
          cell: ({ kind }) => say(`people.held-kind.${kind}`),
        },
      ]}
    />
  );
}
