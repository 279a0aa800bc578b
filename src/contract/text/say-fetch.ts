import type { FetchRunText } from '../fetches.ts';
import type { Speech } from './format.ts';

/** A length of time in whole minutes, or in seconds below two minutes. */
export function sayDuration(speech: Speech, milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return seconds < 120
    ? speech.say('fetch.left-seconds', { seconds })
    : speech.say('fetch.left-minutes', { minutes: Math.round(seconds / 60) });
}

/** How many parts came, did not come, wait for a person, and were never asked for. */
export function summarizeRun(speech: Speech, { parts }: FetchRunText): string {
  const count = (...states: readonly string[]) =>
    parts.filter((part) => states.includes(part.state)).length;
  const sentence = speech.say('fetch.summary', {
    came: count('done', 'unchanged', 'dropped'),
    failed: count('failed'),
    held: count('held'),
    waiting: count('waiting', 'running'),
  });
  return sentence.replace(/ {2,}/g, ' ').trim();
}
