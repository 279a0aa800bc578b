import { paths, pathTo } from '#contract/paths.ts';
import type { AnswerChange, AnswerText, OwnAnswers } from '#contract/rounds.ts';
import { send } from '../../api.ts';

/** What the holder of a link may ask; the secret stands in a header, never in an address. */
export interface AnswerLine {
  readonly read: () => Promise<OwnAnswers>;
  readonly save: (commitment: string, version: number, change: AnswerChange) => Promise<AnswerText>;
  readonly submit: () => Promise<OwnAnswers>;
}

export function openAnswerLine(token: string): AnswerLine {
  const authorization = `Bearer ${token}`;
  return {
    read: () => send(paths.ownAnswers, { headers: { authorization } }),
    save: (commitment, version, change) =>
      send(pathTo(paths.ownAnswer, { commitment }), {
        method: 'PATCH',
        headers: {
          authorization,
          'content-type': 'application/json',
          'if-match': `"${version}"`,
        },
        body: JSON.stringify(change),
      }),
    submit: () => send(paths.ownAnswersSubmit, { method: 'POST', headers: { authorization } }),
  };
}
