import { expect, test } from 'vitest';
import { checkMeeting, demandComing } from './check-meeting.ts';
import { composeAgendas } from './compose-agendas.ts';
import type { Meeting } from './meeting.ts';

const meeting = (id: string, day: string): Meeting => ({
  id,
  body: 'group',
  day,
  place: undefined,
  version: 1,
});
const meetings = [
  meeting('december', '2026-12-10'),
  meeting('october', '2026-10-01'),
  meeting('february', '2027-02-10'),
];
const handed = (id: string, submitted: string) => ({ id, submitted });
const idsOf = (items: readonly { id: string }[] | undefined) => items?.map(({ id }) => id);

test('what was handed in since the previous meeting stands on the next one, the day itself included', () => {
  const { byMeeting, waiting } = composeAgendas(meetings, [
    handed('on the day', '2026-12-10'),
    handed('day after the last', '2026-10-02'),
    handed('before', '2026-10-01'),
    handed('day after', '2026-12-11'),
  ]);
  expect(idsOf(byMeeting.get('october'))).toEqual(['before']);
  expect(idsOf(byMeeting.get('december'))).toEqual(['day after the last', 'on the day']);
  expect(idsOf(byMeeting.get('february'))).toEqual(['day after']);
  expect(waiting).toEqual([]);
});

test('what came after the last meeting waits, and without any meeting all does', () => {
  const late = handed('late', '2027-03-01');
  expect(composeAgendas(meetings, [late]).waiting).toEqual([late]);
  expect(idsOf(composeAgendas([], [late, handed('early', '2026-01-01')]).waiting)).toEqual([
    'early',
    'late',
  ]);
});

test.each([
  ['meeting/malformed-day', '2026-02-30'],
  ['meeting/day-has-passed', '2026-11-21'],
  ['meeting/same-day', '2026-12-10'],
])('refuses with %s: %s', (code, day) => {
  expect(() => checkMeeting({ id: 'new', day }, meetings, '2026-11-22')).toThrow(code);
});

test('a meeting may be today, and keep its own day; what has been held stands', () => {
  expect(() =>
    checkMeeting({ id: 'new', day: '2026-11-22' }, meetings, '2026-11-22'),
  ).not.toThrow();
  expect(() => checkMeeting(meetings[0]!, meetings, '2026-11-22')).not.toThrow();
  expect(() => demandComing({ day: '2026-11-22' }, '2026-11-22')).not.toThrow();
  expect(() => demandComing({ day: '2026-11-21' }, '2026-11-22')).toThrow('meeting/already-held');
});
