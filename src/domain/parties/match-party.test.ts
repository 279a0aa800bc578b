import { expect, test } from 'vitest';
import { matchParty } from './match-party.ts';
import type { Party } from './party.ts';

const party = (id: string, name: string, aliases: readonly string[]): Party => ({
  id,
  name: { sv: name, en: id },
  kind: 'state-agency',
  convener: false,
  municipality: undefined,
  aliases,
  source: 'test',
});
const police = party('police', 'Polismyndigheten', ['Polisen']);
const board = party('board', 'Länsstyrelsen Uppsala län', ['Länsstyrelsen', 'Lst.']);
const parties = [police, board];

test('the name and every alias mean the same party', () => {
  expect(matchParty('Polismyndigheten', parties)).toBe(police);
  expect(matchParty('Polisen', parties)).toBe(police);
});

test('case, spaces, hyphens and points do not matter', () => {
  expect(matchParty('  länsstyrelsen   uppsala-län ', parties)).toBe(board);
  expect(matchParty('LST', parties)).toBe(board);
});

test('an unknown or empty name, or one that two parties bear, means no party', () => {
  expect(matchParty('Polis', parties)).toBeUndefined();
  expect(matchParty(' ', parties)).toBeUndefined();
  expect(matchParty('Polisen', [...parties, party('other', 'Polisen', [])])).toBeUndefined();
});
