import { expect, test } from 'vitest';
import { isReadableUrl, refuseUnreadableText } from './refuse-junk.ts';

test.each(['/', '/karta?omrade=deso2025:0380C1230', '/sök/%C3%A5', '/a?b=%20;c'])(
  '%s can be read',
  (url) => {
    expect(isReadableUrl(url)).toBe(true);
  },
);

test.each(['/%00', '/%ff', '/%ED%A0%80', '/%', '/%0d%0aSet-Cookie:x', `/${'x'.repeat(2_000)}`])(
  '%s cannot be read',
  (url) => {
    expect(isReadableUrl(url)).toBe(false);
  },
);

test('a text that cannot be stored is refused with its place', () => {
  const refusal = (value: unknown) => () => refuseUnreadableText(value, 'body');
  expect(refusal({ a: [{ b: 'x\0' }] })).toThrow(
    expect.objectContaining({ code: 'http/unreadable-text', data: { path: 'body.a.0.b' } }),
  );
  expect(refusal({ '\ud800': 1 })).toThrow('http/unreadable-text');
  expect(refusal({ a: ['åäö 👍', 1, null, true] })).not.toThrow();
});

test('a body nested without end is refused', () => {
  let nested: unknown = 'x';
  for (let i = 0; i < 100; i++) nested = [nested];
  expect(() => refuseUnreadableText(nested, 'body')).toThrow('http/malformed-body');
});
