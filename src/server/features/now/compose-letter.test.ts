import { expect, test } from 'vitest';
import { composeLetter } from './compose-letter.ts';

const parts = {
  name: 'Trygghetssamordnare',
  county: 'Uppsala län',
  isInvented: false,
  home: 'https://samsyn.example',
  today: '2026-11-23',
  waiting: [
    { kind: 'answer-round', object: 'r', name: '2026', count: 2, due: '2026-11-15' },
    { kind: 'submit-draft', object: undefined, name: '', count: 1, due: undefined },
  ],
} as const;

test('a letter names each thing that waits, with its last day, and where it is done', () => {
  const { subject, body } = composeLetter(parts);
  expect(subject).toBe('Samsyn: 2 saker väntar på dig');
  expect(body.split('\n')).toEqual([
    'Hej Trygghetssamordnare!',
    '',
    'Det här väntar på dig i Samsyn, Uppsala län:',
    '',
    '- Svara på uppföljningen 2026: 2 åtaganden, skulle ha varit klart 15 november 2026',
    '- Ett utkast som inte är inskickat',
    '',
    'https://samsyn.example/nu',
    '',
    'Det är det enda brev du får den här veckan. Du stänger av det under Min inloggning: https://samsyn.example/min-inloggning',
    '',
  ]);
});

test('a letter from an invented county says that it is invented', () => {
  const { body } = composeLetter({ ...parts, isInvented: true });
  expect(body).toContain('Övningslän: allt i brevet är påhittat.');
});
