import type { FastifyRequest } from 'fastify';
import { type Speech, speak } from '#contract/text/format.ts';
import { type Language, languages } from '#contract/text/language.ts';

const speeches: Readonly<Record<Language, Speech>> = { sv: speak('sv'), en: speak('en') };

/**
 * The language of an answer: `?sprak=`, else the first of `Accept-Language` that we speak, else
 * Swedish.
 */
export function languageOf(request: Pick<FastifyRequest, 'url' | 'headers'>): Language {
  const asked = /[?&]sprak=([a-z]{2})(?:&|$)/.exec(request.url)?.[1];
  const accepted = (request.headers['accept-language'] ?? '')
    .split(',', 20)
    .map((part) => part.trim().slice(0, 2).toLowerCase());
  return languages.find((l) => l === asked) ?? firstKnown(accepted) ?? 'sv';
}

/** The speech of a request's language. */
export function speechOf(request: Pick<FastifyRequest, 'url' | 'headers'>): Speech {
  return speeches[languageOf(request)];
}

function firstKnown(accepted: readonly string[]): Language | undefined {
  return languages.find((l) => l === accepted.find((a) => languages.some((known) => known === a)));
}
