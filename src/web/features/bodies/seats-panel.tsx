import type { ReactNode } from 'react';
import type { BodyAt, NamedSeat, SeatText } from '#contract/bodies.ts';
import { Button } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { StatusLine } from '../../design/status-line.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { WideTable } from '../data/wide-table.tsx';
import { PartyLink } from '../parties/party-link.tsx';
import { usePartyAction } from '../parties/use-party-action.ts';
import { changeSeat } from './ask-bodies.ts';
import own from './bodies.module.css';
import { SeatForm } from './seat-form.tsx';

/** Who sits in a body on the day, and beside it the parties that do not. */
export function SeatsPanel({ at }: { readonly at: BodyAt }): ReactNode {
  const { say, date } = useSpeech();
  const { may } = useCaller();
  const isUnknown = at.seats.length === 0 && at.otherSeats.length === 0;
  return (
    <section className={styles.section}>
      <h2>{say('body.seats-on', { day: date(at.day) })}</h2>
      {isUnknown ? <p>{say('body.no-seats')}</p> : null}
      <div className={own.seats}>
        <div className={own.page}>
          <SeatsTable
            caption={say('body.seats-on', { day: date(at.day) })}
            seats={at.seats}
            day={at.day}
          />
        </div>
        <div>
          <p>{say('body.not-represented', { count: at.notRepresented.length })}</p>
          <ul className={styles.list}>
            {at.notRepresented.map((party) => (
              <li key={party.id}>
                <PartyLink party={party} />
              </li>
            ))}
          </ul>
        </div>
      </div>
      {at.otherSeats.length === 0 ? null : (
        <Disclosure summary={say('body.other-seats')}>
          <SeatsTable caption={say('body.other-seats')} seats={at.otherSeats} day={at.day} />
        </Disclosure>
      )}
      {may('administrator') ? (
        <Disclosure summary={say('seat.add-title')}>
          <SeatForm at={at} />
        </Disclosure>
      ) : null}
    </section>
  );
}

function SeatsTable(props: {
  readonly caption: string;
  readonly seats: readonly NamedSeat[];
  readonly day: string;
}): ReactNode {
  const { say, date, language } = useSpeech();
  const { caption, seats, day } = props;
  const { may, mayFor } = useCaller();
  const ending = usePartyAction((seat: NamedSeat) =>
    changeSeat(seat, { deputy: seat.deputy, to: day }),
  );
  const undoing = usePartyAction((seat: SeatText) =>
    changeSeat(seat, { deputy: seat.deputy, to: null }),
  );
  const ended = ending.isSuccess && !undoing.isSuccess ? ending.data : undefined;
  const keeps = (seat: NamedSeat): boolean =>
    seat.party === null ? may('operator') : mayFor('administrator', seat.party);
  return (
    <>
      <WideTable<NamedSeat>
        caption={caption}
        hideCaption
        rows={seats}
        rowKey={(seat) => seat.id}
        empty={say('body.no-seats-on')}
        columns={[
          {
            id: 'party',
            head: say('party.name'),
            isRowHead: true,
            cell: (seat) => seat.name[language],
          },
          {
            id: 'function',
            head: say('seat.function'),
            cell: (seat) => say(`seat.function.${seat.function}`),
          },
          {
            id: 'holder',
            head: say('seat.holder'),
            cell: (seat) => <span lang="sv">{seat.holder}</span>,
          },
          { id: 'deputy', head: say('people.deputy'), cell: (seat) => seat.deputy ?? '' },
          { id: 'from', head: say('people.from'), cell: (seat) => date(seat.from) },
          {
            id: 'to',
            head: say('people.to'),
            cell: (seat) =>
              seat.to !== null ? (
                date(seat.to)
              ) : keeps(seat) && seat.from <= day ? (
                <Button
                  kind="quiet"
                  label={say('seat.end-of', { name: seat.name[language] })}
                  isDisabled={ending.isPending}
                  onPress={() => {
                    undoing.reset();
                    ending.mutate(seat);
                  }}
                >
                  {say('seat.end')}
                </Button>
              ) : (
                say('party.names-now')
              ),
          },
        ]}
      />
      <StatusLine
        text={ended === undefined ? '' : say('seat.ended', { day: date(ended.to ?? day) })}
      />
      {ended === undefined ? null : (
        <Button isDisabled={undoing.isPending} onPress={() => undoing.mutate(ended)}>
          {say('seat.undo')}
        </Button>
      )}
      {[ending.error, undoing.error].map((error) =>
        error === null ? null : <ProblemNotice key={error.message} error={error} />,
      )}
    </>
  );
}
