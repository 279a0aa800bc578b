import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { BodyAt, BodyText } from '#contract/bodies.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { Facts } from '../../design/facts.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { askBodies } from './ask-bodies.ts';
import { BodyForm } from './body-form.tsx';

/** What a body is, is asked to do and by whom; whoever runs it can change that. */
export function BodyFacts({ at }: { readonly at: BodyAt }): ReactNode {
  const { say } = useSpeech();
  const { caller } = useCaller();
  const { data } = useQuery(askBodies());
  const { body } = at;
  const bodies = data?.bodies ?? [];
  const runs = [body.id, body.reportsTo, body.orderedBy].some(
    (id) => id !== null && caller?.bodies.includes(id),
  );
  return (
    <>
      <BodyList body={body} bodies={bodies} />
      {runs ? (
        <Disclosure summary={say('body.edit-title')}>
          <p>{say('body.standing-version', { version: String(body.version) })}</p>
          <BodyForm key={body.version} bodies={bodies} standing={body} />
        </Disclosure>
      ) : null}
    </>
  );
}

interface BodyListProps {
  readonly body: BodyText;
  readonly bodies: readonly BodyText[];
}

function BodyList({ body, bodies }: BodyListProps): ReactNode {
  const { say, date, language } = useSpeech();
  const notSaid = say('body.not-said');
  const link = (id: string): ReactNode => (
    <Link to="/organ/$body" params={{ body: id }}>
      {bodies.find((one) => one.id === id)?.name[language] ?? id}
    </Link>
  );
  const orNotSaid = (id: string | null): ReactNode => (id === null ? notSaid : link(id));
  const isCouncil = body.kind === 'council';
  const below = bodies.filter((one) => one.reportsTo === body.id);
  const facts: readonly (readonly [string, ReactNode] | false)[] = [
    [say('body.kind'), say(`body.kind.${body.kind}`)],
    [say('body.assignment'), quote(body.assignment) ?? notSaid],
    body.coreAssignments.length > 0 && [
      say('body.core-assignments'),
      asList(body.coreAssignments.map((one) => [one.sv, one[language]])),
    ],
    !isCouncil && [say('body.reports-to'), orNotSaid(body.reportsTo)],
    !isCouncil && [say('body.ordered-by'), orNotSaid(body.orderedBy)],
    below.length > 0 && [say('body.groups'), asList(below.map(({ id }) => [id, link(id)]))],
    body.covers !== null && [say('body.covers'), body.covers[language]],
    [say('body.since'), body.from === null ? notSaid : date(body.from)],
    body.composition !== '' && [say('body.composition'), quote(body.composition)],
    [say('csv.source'), quote(body.source)],
  ];
  return <Facts facts={facts.filter((fact) => fact !== false)} />;
}

/** The words of a Swedish document, which no other language has. */
function quote(text: string): ReactNode {
  return text === '' ? undefined : <span lang="sv">{text}</span>;
}

function asList(items: readonly (readonly [string, ReactNode])[]): ReactNode {
  return (
    <ul className={styles.list}>
      {items.map(([id, item]) => (
        <li key={id}>{item}</li>
      ))}
    </ul>
  );
}
