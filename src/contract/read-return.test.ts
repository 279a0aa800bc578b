import { expect, test } from 'vitest';
import { readReturn } from './read-return.ts';

test.each(['/karta', '/plan/mal?visa=0380', '/omrade/deso2025:0380C1600#kallor'])(
  '%s is an address of our own',
  (address) => {
    expect(readReturn(address)).toBe(address);
  },
);

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\tx/../..//evil.example',
  'javascript:alert(1)',
  'karta',
  '',
  '/logga-in?sedan=/logga-in',
])('%s is not returned to', (address) => {
  expect(readReturn(address)).toBe('/nu');
});
