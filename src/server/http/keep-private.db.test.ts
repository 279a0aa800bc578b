import { afterAll, beforeAll, expect, test } from 'vitest';
import { anonymous, type Caller } from '#domain/access/caller.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { holderOf, memberOf } from '../testing/test-callers.ts';

const heby = memberOf('heby-municipality', 'reader');
let house: TestApp;
let caller: Caller = anonymous;
beforeAll(async () => {
  house = await createTestApp(undefined, () => caller);
});
afterAll(() => house.close());

const ask = (by: Caller, known?: string) => {
  caller = by;
  const headers = known === undefined ? {} : { 'if-none-match': known };
  return house.app.inject({ url: '/api/parties', headers });
};

test('an answer to somebody signed in is for that browser only', async () => {
  expect((await ask(heby)).headers['cache-control']).toBe('private, no-cache');
  expect((await ask(anonymous)).headers['cache-control']).toBe('no-cache');
});

test('one caller’s entity tag is not another’s', async () => {
  const tag = String((await ask(heby)).headers.etag);
  expect((await ask(heby, tag)).statusCode).toBe(304);
  expect((await ask(memberOf('heby-municipality', 'contributor'), tag)).statusCode).toBe(200);
  expect((await ask(memberOf('nck', 'reader'), tag)).statusCode).toBe(200);
  expect((await ask(anonymous, tag)).statusCode).toBe(200);
});

test('to what is public the holder of a link is a stranger', async () => {
  const tag = String((await ask(anonymous)).headers.etag);
  const link = holderOf('heby-municipality', { kind: 'answer-round', round: 'r' });
  expect((await ask(link, tag)).statusCode).toBe(304);
  caller = link;
  const sharing = await house.app.inject('/api/sharing');
  expect(sharing.statusCode).toBe(403);
  expect(sharing.headers['cache-control']).toBe('no-store');
});
