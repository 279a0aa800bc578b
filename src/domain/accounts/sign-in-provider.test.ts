import { expect, test } from 'vitest';
import type { Grant } from './check-grants.ts';
import { mapClaim } from './sign-in-provider.ts';

const reader: Grant = { role: 'reader', body: undefined };
const analyst: Grant = { role: 'analyst', body: undefined };
const council: Grant = { role: 'coordinator', body: 'council' };
const roles = { staff: [reader], data: [analyst, reader], lead: [council] };

test('a text and a list of texts are read alike, each role once', () => {
  expect(mapClaim('staff', roles)).toEqual([reader]);
  expect(mapClaim(['staff', 'data'], roles)).toEqual([reader, analyst]);
  expect(mapClaim(['lead', 'lead'], roles)).toEqual([council]);
});

test.each([undefined, null, 7, {}, [], 'unknown', ['__proto__', 'constructor'], { staff: true }])(
  '%j gives no role',
  (said) => {
    expect(mapClaim(said, roles)).toEqual([]);
  },
);
