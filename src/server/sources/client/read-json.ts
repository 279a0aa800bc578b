import type { DomainError } from '#domain/domain-error.ts';
import { sourceError } from './check-answer.ts';
import { hostOf } from './hosts.ts';
import type { RawAnswer } from './source-client.ts';

/** The deepest answer of a source, a polygon with holes, has ten levels. */
const deepest = 40;

/**
 * Reads an answer as JSON: whole UTF-8, not too deep.
 *
 * @throws DomainError `source/wrong-charset`, `source/not-json`
 */
export function readJson(answer: RawAnswer): unknown {
  const from = hostOf(new URL(answer.url));
  const text = decodeStrictly(answer);
  if (text === undefined) throw sourceError(from, 'wrong-charset', { charset: '–' });
  if (depthOf(text) > deepest) throw sourceError(from, 'not-json');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw sourceError(from, 'not-json');
  }
}

/** That an answer has not the shape its source has promised; `place` tells where. */
export function unexpected(answer: Pick<RawAnswer, 'url'>, place: string): DomainError {
  return sourceError(hostOf(new URL(answer.url)), 'unexpected-answer', {
    place: place.slice(0, 120),
  });
}

function decodeStrictly(answer: RawAnswer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(answer.bytes);
  } catch {
    return undefined;
  }
}

/** The most brackets open at once, those within texts left out. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (quoted) {
      if (sign === 0x5c) i++;
      else if (sign === 0x22) quoted = false;
    } else if (sign === 0x22) quoted = true;
    else if (sign === 0x7b || sign === 0x5b) most = Math.max(most, ++depth);
    else if (sign === 0x7d || sign === 0x5d) depth--;
  }
  return most;
}
