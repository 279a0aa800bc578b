import { expect, test } from 'vitest';
import { decideSharing } from './decide-sharing.ts';
import type { Sharing } from './sharing.ts';

const sharing = (change: Partial<Sharing> = {}): Sharing => ({
  party: 'p',
  objectClass: 'activity',
  level: 'own',
  body: undefined,
  ...change,
});
const bodies = ['council', 'secretariat'];
const decide = (wanted: Partial<Sharing>, standing: Partial<Sharing> = {}) =>
  decideSharing(sharing(wanted), sharing(standing), bodies);

test('a party may share more widely and take it back', () => {
  expect(decide({ level: 'public' }).level).toBe('public');
  expect(decide({ level: 'own' }, { level: 'public' }).level).toBe('own');
});

test('sharing with the parties of a body says which body', () => {
  expect(decide({ level: 'body', body: 'council' }).body).toBe('council');
  expect(() => decide({ level: 'body' })).toThrow('sharing/body-needed');
  expect(() => decide({ level: 'body', body: 'guild' })).toThrow('sharing/unknown-body');
  expect(() => decide({ level: 'public', body: 'council' })).toThrow('sharing/body-not-meant');
});

test('another body is another decision, the same one is none', () => {
  const council = { level: 'body', body: 'council' } as const;
  expect(decide({ level: 'body', body: 'secretariat' }, council).body).toBe('secretariat');
  expect(() => decide(council, council)).toThrow('sharing/already-so');
  expect(() => decide({})).toThrow('sharing/already-so');
});
