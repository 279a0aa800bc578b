import type { DataAge } from '../fetches.ts';
import type { Speech } from './format.ts';

/** From when the figures are, and why they may be old; empty when nothing is known. */
export function sayAge(speech: Speech, { asOf, staleBecause }: DataAge): string {
  const date = asOf === null ? '' : speech.date(asOf);
  if (staleBecause === null) return asOf === null ? '' : speech.say('age.as-of', { date });
  const { publisher, reason } = staleBecause;
  const at = speech.date(staleBecause.at.length === 7 ? `${staleBecause.at}-01` : staleBecause.at);
  if (reason === 'update-expected')
    return speech.say('age.update-expected', { date, publisher, at });
  return asOf === null
    ? speech.say('age.source-failed-never', { publisher, at })
    : speech.say('age.source-failed', { date, publisher, at });
}
