import { createHash } from 'node:crypto';
import type { App } from '#server/http/feature.ts';
import { statementsOf } from '#server/testing/test-app.ts';
import type { Trial } from './make-requests.ts';
import { textOfAnswer } from './read-answer.ts';
import { callerHeader } from './trial-callers.ts';
import { versions } from './trial-objects.ts';
import { formOf } from './uploads.ts';

/** What one caller got for one question. */
export interface Observation {
  readonly caller: string;
  readonly trial: Trial;
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly statements: number;
}

export async function askTrial(
  app: App,
  caller: string,
  trial: Trial,
  version: number = versions[trial.operation.id] ?? 1,
): Promise<Observation> {
  const form = await formOf(app, trial.operation.id, caller);
  const payload = form?.payload ?? (trial.payload as object | undefined);
  const answer = await app.inject({
    method: trial.operation.method,
    url: trial.url,
    headers: {
      [callerHeader]: caller,
      'if-match': `"${version}"`,
      ...(form === undefined ? {} : { 'content-type': form.type }),
    },
    ...(payload === undefined ? {} : { payload }),
  });
  return {
    caller,
    trial,
    status: answer.statusCode,
    headers: answer.headers,
    text: textOfAnswer(answer.rawPayload),
    statements: statementsOf(answer.headers),
  };
}

/** Asks, and once more from the version that stands when that is what was wrong. */
export async function askAgain(app: App, caller: string, trial: Trial): Promise<Observation> {
  const one = await askTrial(app, caller, trial);
  if (one.status !== 412) return one;
  const standing = Number(/"standing":(\d+)/.exec(one.text)?.[1] ?? Number.NaN);
  return Number.isNaN(standing) ? one : askTrial(app, caller, trial, standing);
}

/** Asks many questions, some at a time, in order of their answers' places. */
export async function askAll(
  app: App,
  questions: readonly (readonly [string, Trial])[],
  atOnce = 6,
): Promise<readonly Observation[]> {
  const answers: Observation[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let place = next++; place < questions.length; place = next++) {
      const [caller, trial] = questions[place]!;
      answers[place] = await askTrial(app, caller, trial);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return answers;
}

/** What must be the same whether or not somebody else has something: all but time and the request's id. */
export function traceOf({ status, headers, text, statements }: Observation): string {
  const { date, 'server-timing': _time, ...told } = headers;
  const names = Object.keys(told).filter((name) => !name.startsWith('x-ratelimit'));
  const said = text.replace(/"requestId":"[^"]*"/, '');
  return JSON.stringify([status, statements, names.map((name) => [name, told[name]]), said]);
}

export const sumOf = (text: string): string => createHash('sha256').update(text).digest('base64');
