import { type Speech, speak } from '#contract/text/format.ts';
import type { Waiting } from '#domain/waiting/waiting.ts';
import type { Letter } from '../../mail/mail.ts';

/** What a letter is written from. */
export interface LetterParts {
  readonly name: string;
  readonly waiting: readonly Waiting[];
  readonly county: string;
  readonly isInvented: boolean;
  /** Address of the program's start, without a slash at the end. */
  readonly home: string;
  /** The day it is written, an ISO date. */
  readonly today: string;
}

/** Skriv veckobrevet, in Swedish: one line for each thing that waits, and where it is done. */
export function composeLetter(parts: LetterParts): Pick<Letter, 'subject' | 'body'> {
  const speech = speak('sv');
  const { say } = speech;
  const { name, waiting, county, isInvented, home, today } = parts;
  return {
    subject: say('letter.subject', { count: waiting.length }),
    body: [
      say('letter.greeting', { name }),
      '',
      ...(isInvented ? [say('letter.invented'), ''] : []),
      say('letter.opening', { county }),
      '',
      ...waiting.map((item) => `- ${lineOf(item, today, speech)}`),
      '',
      `${home}/nu`,
      '',
      say('letter.closing', { address: `${home}/min-inloggning` }),
      '',
    ].join('\n'),
  };
}

function lineOf({ kind, count, name, due }: Waiting, today: string, speech: Speech): string {
  const { say, date } = speech;
  const what = say(`now.kind.${kind}`, { count, name });
  if (due === undefined) return what;
  return `${what}, ${say(due < today ? 'now.overdue' : 'now.due', { day: date(due) })}`;
}
