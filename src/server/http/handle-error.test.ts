import { expect, test } from 'vitest';
import { speak } from '#contract/text/format.ts';
import { DomainError } from '#domain/domain-error.ts';
import { problemOfError } from './problem-of-error.ts';
import { refusalOf } from './refusal-of.ts';
import { statusOfError } from './status-of-error.ts';

const errorWith = (parts: object) => Object.assign(new Error('select * from secret'), parts);

test.each([
  [{ code: 'ECONNREFUSED' }, 'http/database-unavailable'],
  [{ code: '57014' }, 'http/database-unavailable'],
  [{ code: '22021' }, 'http/unreadable-text'],
  [{ code: 'FST_ERR_BAD_URL' }, 'http/malformed-url'],
  [{ code: 'FST_ERR_CTP_EMPTY_JSON_BODY' }, 'http/malformed-body'],
  [{ statusCode: 400 }, 'http/malformed-body'],
])('an error with %o is told as %s', (parts, code) => {
  expect(refusalOf(errorWith(parts))?.code).toBe(code);
});

test('an error that nobody foresaw is no refusal', () => {
  expect(refusalOf(errorWith({}))).toBeUndefined();
  expect(refusalOf(errorWith({ statusCode: 500 }))).toBeUndefined();
});

test.each([
  ['area/unknown-area', 404],
  ['rule/unknown-version', 404],
  ['area/malformed-id', 400],
  ['source/too-slow', 502],
  ['database/unreachable', 503],
  ['release/file-too-large', 413],
  ['http/unexpected', 500],
])('%s has status %d', (code, status) => {
  expect(statusOfError(code)).toBe(status);
});

test('a problem says its sentence in the language, with the data filled in', () => {
  const error = new DomainError('area/unknown-area', { area: 'deso2025:0380C9999' });
  const problem = problemOfError(error, speak('en'), 'id');
  expect(problem).toMatchObject({ status: 404, title: 'Does not exist', requestId: 'id' });
  expect(problem.detail).toContain('deso2025:0380C9999');
});

test('a fault of another server is not said to be ours', () => {
  const data = { source: 'SCB', host: 'api.scb.se', seconds: 30 };
  const problem = problemOfError(new DomainError('source/too-slow', data), speak('en'), 'id');
  expect(problem).toMatchObject({ status: 502, title: speak('en').say('http.title.unavailable') });
});

test('a problem without a sentence of its own still gives a number to quote', () => {
  const problem = problemOfError(new DomainError('nothing/known'), speak('sv'), 'id-7');
  expect(problem.detail).toContain('id-7');
});
