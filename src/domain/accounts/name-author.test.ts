import { expect, test } from 'vitest';
import type { AccountCaller } from '../access/caller.ts';
import { commandLine } from './command-line.ts';
import { nameAuthor } from './name-author.ts';

const anna: AccountCaller = { ...commandLine, account: 'a', name: 'Anna' };

test('a signed-in account signs with its own name, whatever was written', () => {
  expect(nameAuthor(anna, 'Kommunalrådet')).toBe('Anna');
  expect(nameAuthor(anna, undefined)).toBe('Anna');
});

test('the command line has no account: it says its author, or its own name', () => {
  expect(nameAuthor(commandLine, ' Åsa ')).toBe('Åsa');
  expect(nameAuthor(commandLine, '  ')).toBe('kommandoraden');
});

test('the program and a stranger do not sign as somebody else', () => {
  expect(nameAuthor({ kind: 'system' }, 'Anna')).toBe('samsyn');
  expect(nameAuthor({ kind: 'anonymous' }, 'Anna')).toBe('anonymous');
});
