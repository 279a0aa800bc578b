import { Link } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { InForceText } from '#contract/plans.ts';
import { Button } from '../../design/button.tsx';
import { Facts } from '../../design/facts.tsx';
import { TextField } from '../../design/text-field.tsx';
import { Answered } from '../../shell/answered.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { askBodies } from '../bodies/ask-bodies.ts';
import styles from '../data/data.module.css';
import { addressOf } from './address-of.ts';
import { askInForce } from './ask-plans.ts';
import { useAgreementSearch } from './use-agreement-search.ts';

/** Vad gällde den dagen: priorities, agreement, plan and bodies of any day. */
export function DayPanel(): ReactNode {
  const { say } = useSpeech();
  const [{ dag }, change] = useAgreementSearch();
  const [asked, setAsked] = useState(dag ?? '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change({ dag: asked === '' ? undefined : asked, version: undefined, jamfor: undefined });
  };
  return (
    <>
      <form className={styles.row} onSubmit={submit}>
        <TextField label={say('agreement.day')} type="date" value={asked} onChange={setAsked} />
        <Button type="submit">{say('agreement.day-show')}</Button>
        {dag === undefined ? null : (
          <Button
            kind="quiet"
            onPress={() => {
              setAsked('');
              change({ dag: undefined });
            }}
          >
            {say('agreement.day-today')}
          </Button>
        )}
      </form>
      {dag === undefined ? null : (
        <Answered ask={askInForce(dag)}>{(answer) => <DayFacts answer={answer} />}</Answered>
      )}
    </>
  );
}

function DayFacts({ answer }: { readonly answer: InForceText }): ReactNode {
  const { say, date, language } = useSpeech();
  const { day, agreement, plan } = answer;
  const versionLink = (version: InForceText['plan']): ReactNode =>
    version === null ? (
      say('agreement.none-that-day', { day: date(day) })
    ) : (
      <Link {...addressOf({ del: version.part, version: version.id })}>
        {say('agreement.version', {
          part: say(`agreement.${version.part}`),
          number: version.number,
        })}
      </Link>
    );
  return (
    <section className={styles.section}>
      <h2>{say('agreement.day-head', { day: date(day) })}</h2>
      <Facts
        facts={[
          [say('agreement.agreement'), versionLink(agreement)],
          [say('agreement.plan'), versionLink(plan)],
          [
            say('agreement.priority'),
            <ul key="priorities" className={styles.list}>
              {(plan?.content.priorities ?? []).map(({ id, name, direction }) => (
                <li key={id}>
                  {say(`agreement.direction.${direction}`)}: {name[language] || name.sv}
                </li>
              ))}
            </ul>,
          ],
          [
            say('document.title'),
            <Link
              key="documents"
              to="/plan/$section"
              params={{ section: 'dokument' }}
              search={{ dag: day } as never}
            >
              {say('agreement.documents-that-day', { day: date(day) })}
            </Link>,
          ],
          [say('body.title'), <DayBodies key="bodies" day={day} />],
        ]}
      />
    </section>
  );
}

/** The bodies that there were on a day, with the way to who sat in them. */
function DayBodies({ day }: { readonly day: string }): ReactNode {
  const { say, language } = useSpeech();
  return (
    <Answered ask={askBodies(day)}>
      {({ bodies }) => (
        <ul className={styles.list}>
          {bodies.map(({ id, name, seats }) => (
            <li key={id}>
              <Link to="/organ/$body" params={{ body: id }} search={{ dag: day } as never}>
                {name[language]}
              </Link>{' '}
              <span className={styles.note}>{say('agreement.seats', { seats })}</span>
            </li>
          ))}
        </ul>
      )}
    </Answered>
  );
}
