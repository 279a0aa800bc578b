import type { Measured } from '../indicators/observation.ts';
import { readMissing } from './read-missing.ts';
import { readNumber } from './read-number.ts';
import { saysNothing } from './says-nothing.ts';
import type { DecimalSign } from './table-reading.ts';

/** The texts that make one observation; those a table has no column for are left out. */
export interface MeasuredTexts {
  readonly value: string;
  readonly count?: string;
  readonly denominator?: string;
  readonly low?: string;
  readonly high?: string;
  readonly missing?: string;
}
type Part = keyof MeasuredTexts;

export interface MeasuredReading {
  /** Undefined when something was refused, or when nothing was said. */
  readonly measured: Measured | undefined;
  readonly refusals: readonly { readonly part: Part; readonly code: string }[];
  readonly warnings: readonly string[];
}

/**
 * Reads a value with its count, denominator and 95 % interval, or the reason that it is missing: as
 * stated in a column of reasons, else by the mark in the value's own cell. A row that says nothing, as
 * `saysNothing` tells, has neither.
 */
export function readMeasured(texts: MeasuredTexts, decimal: DecimalSign): MeasuredReading {
  const refusals: { part: Part; code: string }[] = [];
  const refuse = (part: Part, code: string): undefined => {
    refusals.push({ part, code });
    return undefined;
  };
  const number = (part: Part): number | undefined => {
    const text = texts[part] ?? '';
    if (readMissing(text) !== undefined) return undefined;
    const read = readNumber(text, decimal);
    return 'value' in read ? read.value : refuse(part, read.refusal);
  };
  if (isUnsaid(texts)) return { measured: undefined, refusals, warnings: [] };
  const stated = reasonStated(texts);
  const reason = stated === '' ? readMissing(texts.value) : readMissing(stated);
  if (reason === undefined && stated !== '') refuse('missing', 'release/unknown-missing-reason');
  if (reason !== undefined) {
    if (readMissing(texts.value) === undefined) refuse('missing', 'release/value-and-missing');
    const lost = (['count', 'denominator', 'low', 'high'] as const).some(
      (part) => number(part) !== undefined,
    );
    const warnings = lost ? ['release/count-without-value'] : [];
    return { measured: refusals.length > 0 ? undefined : { missing: reason }, refusals, warnings };
  }
  const value = number('value');
  const [count, denominator, low, high] = [
    number('count'),
    number('denominator'),
    number('low'),
    number('high'),
  ];
  if ((low === undefined) !== (high === undefined) && refusals.length === 0) {
    refuse(low === undefined ? 'low' : 'high', 'release/half-interval');
  }
  if (value === undefined || refusals.length > 0) {
    return { measured: undefined, refusals, warnings: [] };
  }
  const interval = low === undefined || high === undefined ? undefined : ([low, high] as const);
  return { measured: { value, count, denominator, interval }, refusals, warnings: [] };
}

const reasonStated = ({ missing = '' }: MeasuredTexts): string =>
  saysNothing(missing) ? '' : missing;

function isUnsaid(texts: MeasuredTexts): boolean {
  const { value, count, denominator, low, high, missing = '' } = texts;
  return saysNothing(missing) && [value, count, denominator, low, high].every((text) => !text);
}
