import type { Unit } from '#domain/indicators/indicator.ts';
import type { MissingReason } from '#domain/indicators/observation.ts';
import { endYear, parsePeriod } from '#domain/time/period.ts';
import type { Speech } from './format.ts';

/** How an indicator's values are written. */
export interface Measure {
  readonly unit: Unit;
  readonly decimals: number;
}

/** A value or its missing reason, as a figure carries them. */
export interface Said {
  readonly value: number | null;
  readonly missing: MissingReason | null;
}

/** `9,1 %`: the value with its decimals and unit. */
export function sayValue(speech: Speech, value: number, measure: Measure): string {
  return speech.say(`unit.${measure.unit}`, { value: speech.number(value, measure.decimals) });
}

/** `9,1 %`, or the reason there is none. */
export function sayFigure(speech: Speech, figure: Said, measure: Measure): string {
  return figure.value === null
    ? speech.say(`missing.${figure.missing ?? 'blank'}`)
    : sayValue(speech, figure.value, measure);
}

/** `+2,3`, `−0,4`, or `±0,0` for what rounds to nothing. */
export function saySigned(speech: Speech, value: number, decimals: number): string {
  const size = speech.number(Math.abs(value), decimals);
  const sign = /[1-9]/.test(size) ? (value < 0 ? '−' : '+') : '±';
  return `${sign}${size}`;
}

/** `+2,3 procentenheter`: a difference with its sign; of two shares it is percentage points. */
export function sayDifference(speech: Speech, difference: number, measure: Measure): string {
  const value = saySigned(speech, difference, measure.decimals);
  return (
    speech.sayIfKnown(`unit-difference.${measure.unit}`, { value }) ??
    speech.say(`unit.${measure.unit}`, { value })
  );
}

/** `2024`, `läsåret 2024/25`: the name of a period key; the key itself when it cannot be read. */
export function sayPeriod(speech: Speech, key: string): string {
  const period = readPeriod(key);
  if (period === undefined) return key;
  const year = period.start.slice(0, 4);
  const last = String(endYear(period));
  return speech.say(`period.${period.kind}`, {
    year,
    last,
    next: last.slice(2),
    quarter: String(Math.ceil(Number(period.start.slice(5, 7)) / 3)),
    month: period.start.slice(5, 7),
  });
}

function readPeriod(key: string): ReturnType<typeof parsePeriod> | undefined {
  try {
    return parsePeriod(key);
  } catch {
    return undefined;
  }
}

/** `0–5 år`, `80 år och äldre`: the name of an age group. */
export function sayAge(speech: Speech, age: string): string {
  if (age === 'total') return speech.say('age.total');
  const [from, to] = age.replace('+', '').split('-') as [string, string | undefined];
  return to === undefined ? speech.say('age.from', { from }) : speech.say('age.span', { from, to });
}
