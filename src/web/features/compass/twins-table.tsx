import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AreaLandscape } from '#contract/compass.ts';
import { saySigned } from '#contract/text/say-value.ts';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../areas/areas.module.css';

/** Områden som liknar: the five most alike, in what they are alike and in what they differ. */
export function TwinsTable(props: {
  readonly twins: AreaLandscape['twins'];
  readonly nameOf: (indicator: string) => string;
}): ReactNode {
  const speech = useSpeech();
  const { say, number, language } = speech;
  const inSentence = (indicator: string): string =>
    props.nameOf(indicator).toLocaleLowerCase(language);
  return (
    <>
      <h3>{say('landscape.twins-title')}</h3>
      <p className={styles.note}>{say('landscape.twins-lead')}</p>
      <Table
        caption={say('landscape.twins-title')}
        hideCaption
        rows={props.twins}
        rowKey={(twin) => twin.id}
        columns={[
          {
            id: 'area',
            head: say('landscape.twins-area'),
            isRowHead: true,
            cell: (twin) => (
              <Link to="/omrade/$area" params={{ area: twin.id }}>
                {twin.name}
              </Link>
            ),
          },
          {
            id: 'landscape',
            head: say('landscape.column-landscape'),
            cell: (twin) => twin.letter,
          },
          {
            id: 'distance',
            head: say('landscape.twins-distance'),
            isNumber: true,
            cell: (twin) => number(twin.distance, 2),
          },
          {
            id: 'alike',
            head: say('landscape.twins-alike'),
            cell: (twin) => twin.alike.map(inSentence).join(', '),
          },
          {
            id: 'differ',
            head: say('landscape.twins-differ'),
            cell: (twin) =>
              twin.differ
                .map(({ indicator, difference }) =>
                  say('landscape.twins-difference', {
                    indicator: inSentence(indicator),
                    difference: saySigned(speech, difference, 1),
                  }),
                )
                .join(', '),
          },
        ]}
      />
    </>
  );
}
