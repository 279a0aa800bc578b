import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { RoundLink, RoundPage } from '#contract/rounds.ts';
import { queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { Table } from '../../design/table.tsx';
import { Answered } from '../../shell/answered.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { askRound, makeOwnRoundLink, makeRoundLink } from './ask-rounds.ts';
import { CloseRoundForm } from './close-round-form.tsx';
import { NewLinksPanel } from './new-links-panel.tsx';
import { ParticipationLines } from './participation-lines.tsx';

/** En runda: how many have answered, who is silent, and party by party. */
export function RoundPanel({ round }: { readonly round: string }): ReactNode {
  return <Answered ask={askRound(round)}>{(page) => <Round page={page} />}</Answered>;
}

function Round({ page }: { readonly page: RoundPage }): ReactNode {
  const { say, date } = useSpeech();
  const { may } = useCaller();
  const runs = may('coordination') && page.closed === null;
  return (
    <section className={styles.section}>
      <h2>{say('round.year', { year: String(page.year) })}</h2>
      <p>
        {say('round.dates', { opens: date(page.opens), deadline: date(page.deadline) })}{' '}
        {page.closed === null
          ? say('round.open-now')
          : say('round.closed-on', { day: date(page.closed) })}
      </p>
      {page.closed === null && page.isPastDeadline ? (
        <Notice kind="warn">
          <p>{say('round.past-deadline')}</p>
        </Notice>
      ) : null}
      <ParticipationLines page={page} />
      {may('contributor') && page.closed === null ? <AnswerOwn page={page} /> : null}
      <PartyTable page={page} />
      {runs ? <Reminders page={page} /> : null}
      {runs ? <CloseRoundForm page={page} /> : null}
    </section>
  );
}

/** Svara för den egna parten, without waiting for a link. */
function AnswerOwn({ page }: { readonly page: RoundPage }): ReactNode {
  const { say } = useSpeech();
  const { caller } = useCaller();
  const own = page.parties.find(({ id }) => id === caller?.party?.id);
  const party = caller?.party?.name ?? '';
  const isSentIn = own?.participation === 'answered';
  const make = useMutation({
    mutationFn: makeOwnRoundLink,
    // The secret stays in the fragment of the address, which no server sees.
    onSuccess: ({ token }) => window.location.assign(`/svara#${token}`),
  });
  return (
    <div className="screen-only">
      <Button
        {...(isSentIn ? {} : { kind: 'primary' })}
        isDisabled={make.isPending}
        onPress={() => make.mutate(page.id)}
      >
        {isSentIn ? say('round.answers-own', { party }) : say('round.answer-own', { party })}
      </Button>
      {make.error === null ? null : <ProblemNotice error={make.error} />}
    </div>
  );
}

function PartyTable({ page }: { readonly page: RoundPage }): ReactNode {
  const { say, date, language } = useSpeech();
  return (
    <div className={styles.wide}>
      <Table
        stacks
        caption={say('round.table')}
        columns={[
          {
            id: 'party',
            head: say('round.party'),
            isRowHead: true,
            cell: ({ name }) => name[language],
          },
          {
            id: 'participation',
            head: say('round.participation'),
            cell: ({ participation }) => say(`round.participation.${participation}`),
          },
          {
            id: 'submitted',
            head: say('round.submitted'),
            cell: ({ submitted, isLate }) =>
              submitted === null
                ? '–'
                : `${date(submitted)}${isLate ? `, ${say('round.late')}` : ''}`,
          },
          {
            id: 'answers',
            head: say('round.answers'),
            cell: ({ answered, commitments, participation }) =>
              participation === 'without-commitments'
                ? '–'
                : answered !== null
                  ? say('round.answers-of', {
                      answered: String(answered),
                      all: String(commitments),
                    })
                  : participation === 'answered'
                    ? say('round.answers-kept')
                    : '–',
          },
          ...(page.closed === null && page.parties.some(({ link }) => link !== null)
            ? [
                {
                  id: 'link',
                  head: say('round.link'),
                  cell: ({ link }: RoundPage['parties'][number]) =>
                    link === null
                      ? '–'
                      : link.used === null
                        ? say('round.link-works', { day: date(link.expires) })
                        : say('round.link-used', {
                            day: date(link.expires),
                            used: date(link.used),
                          }),
                },
              ]
            : []),
        ]}
        rows={page.parties}
        rowKey={({ id }) => id}
      />
    </div>
  );
}

/** Påminn: those who have not sent in, each with a new link to send. */
function Reminders({ page }: { readonly page: RoundPage }): ReactNode {
  const { say, language } = useSpeech();
  const [made, setMade] = useState<readonly RoundLink[]>([]);
  const making = useMutation({
    mutationFn: makeRoundLink,
    onSuccess: async (link) => {
      setMade((before) => [...before.filter(({ party }) => party !== link.party), link]);
      await queryClient.invalidateQueries();
    },
  });
  const left = page.parties.filter(
    ({ participation }) => participation === 'silent' || participation === 'begun',
  );
  if (left.length === 0) return null;
  return (
    <section className={`${styles.section} screen-only`}>
      <h3>{say('round.remind-title')}</h3>
      <p>{say('round.remind-lead')}</p>
      <div className={styles.row}>
        {left.map(({ id, name }) => (
          <Button
            key={id}
            onPress={() =>
              making.mutate({ round: page.id, party: id, holder: say('round.link-holder') })
            }
          >
            {say('round.new-link-for', { party: name[language] })}
          </Button>
        ))}
      </div>
      {making.error === null ? null : <ProblemNotice error={making.error} />}
      {made.length === 0 ? null : <NewLinksPanel round={page} links={made} />}
    </section>
  );
}
