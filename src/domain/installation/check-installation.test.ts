import { expect, test } from 'vitest';
import { checkInstallation } from './check-installation.ts';
import type { Installation } from './installation.ts';

const real = { kind: 'real', name: { sv: 'Ett län', en: 'A county' }, made: undefined } as const;
const practice = (areas: number, seed: number): Pick<Installation, 'kind' | 'name' | 'made'> => ({
  kind: 'practice',
  name: { sv: 'Övningslän', en: 'Practice County' },
  made: { areas, seed },
});

test('the same kind, seed and size open', () => {
  expect(() => checkInstallation(real, real)).not.toThrow();
  expect(() => checkInstallation(practice(220, 98), practice(220, 98))).not.toThrow();
});

test('a database of one kind is not opened as the other', () => {
  expect(() => checkInstallation(real, practice(220, 98))).toThrow('installation/is-practice');
  expect(() => checkInstallation(practice(220, 98), real)).toThrow('installation/is-real');
});

test('an invented county is not opened as another one', () => {
  const open = () => checkInstallation(practice(220, 7), practice(6000, 98));
  expect(open).toThrow(
    expect.objectContaining({
      code: 'installation/other-practice',
      data: { areas: 6000, seed: 98 },
    }),
  );
});
