import { writeFileSync } from 'node:fs';
import { DomainError } from '#domain/domain-error.ts';
import { answerApart, runApart } from '../run-apart.ts';

/** What a test wants the reading of a file to do. */
export interface BadReading {
  readonly fileName: string;
  readonly way: 'answer' | 'refuse' | 'fail' | 'loop' | 'grow-heap' | 'grow-bytes';
  /** Where the process writes its id before it does. */
  readonly place?: string;
}

/** Reads nothing, in a process of its own, in a way that a file might make it. */
export function readBadly(reading: BadReading, seconds: number): Promise<Float64Array> {
  return runApart(import.meta.url, reading, seconds);
}

function behave({ way, place, fileName }: BadReading): Float64Array {
  if (place !== undefined) writeFileSync(place, String(process.pid));
  if (way === 'refuse') throw new DomainError('release/no-rows', { file: fileName });
  if (way === 'fail') throw new TypeError('planted fault');
  const held: unknown[] = [];
  while (way !== 'answer') {
    if (way === 'grow-heap') held.push(Array.from({ length: 100_000 }, (_, i) => `${i}`));
    if (way === 'grow-bytes') held.push(Buffer.alloc(1_000_000, 1));
  }
  return new Float64Array([0, 1.5, Number.NaN]);
}

answerApart(import.meta.url, behave);
