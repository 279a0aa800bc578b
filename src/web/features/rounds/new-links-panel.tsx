import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { RoundLink, RoundText } from '#contract/rounds.ts';
import type { Speech } from '#contract/text/format.ts';
import { askParties } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { StatusLine } from '../../design/status-line.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './links.module.css';

export interface NewLinksPanelProps {
  readonly round: Pick<RoundText, 'year' | 'deadline'>;
  readonly links: readonly RoundLink[];
}

/** Nya länkar: told this once, to be copied as they are or as the text of a mail. */
export function NewLinksPanel({ round, links }: NewLinksPanelProps): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  const [copied, setCopied] = useState('');
  const parties = useQuery(askParties()).data?.parties ?? [];
  const nameOf = (party: string): string =>
    parties.find(({ id }) => id === party)?.name[language] ?? party;
  const copy = async (text: string): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(say('round.copied'));
  };
  return (
    <section className={styles.panel}>
      <h2>{say('round.links-title')}</h2>
      <Notice kind="warn" isUrgent>
        <p>{say('round.links-once')}</p>
      </Notice>
      <ul className={styles.links}>
        {links.map(({ party, token }) => {
          const address = addressOf(token);
          const name = nameOf(party);
          return (
            <li key={party}>
              <strong>{name}</strong>
              <code className={styles.address}>{address}</code>
              <div className={styles.buttons}>
                <Button
                  onPress={() => void copy(address)}
                  label={`${say('round.copy-link')}, ${name}`}
                >
                  {say('round.copy-link')}
                </Button>
                <Button
                  onPress={() => void copy(sayMail(speech, round, name, address))}
                  label={`${say('round.copy-mail')}, ${name}`}
                >
                  {say('round.copy-mail')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <StatusLine text={copied} isHidden />
    </section>
  );
}

/** The secret stands after the hash: no server and no log sees it. */
function addressOf(token: string): string {
  return `${location.origin}/svara#${token}`;
}

function sayMail(
  { say, date }: Speech,
  { year, deadline }: NewLinksPanelProps['round'],
  party: string,
  address: string,
): string {
  return say('round.mail', { year: String(year), party, address, deadline: date(deadline) });
}
