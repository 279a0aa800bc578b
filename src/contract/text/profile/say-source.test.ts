import { expect, test } from 'vitest';
import { speak } from '../format.ts';
import { sayPeriods } from './say-source.ts';

const swedish = speak('sv');

test('years without a gap are said from the first to the last', () => {
  expect(sayPeriods(swedish, ['2022', '2023', '2024'])).toBe('2022–2024');
});

test('a missing year is not covered up', () => {
  expect(sayPeriods(swedish, ['2021', '2023', '2024'])).toBe('2021, 2023 och 2024');
});

test('one or two years are named', () => {
  expect(sayPeriods(swedish, ['2024'])).toBe('2024');
  expect(sayPeriods(swedish, ['2023', '2024'])).toBe('2023 och 2024');
});

test('school years are named one by one', () => {
  expect(sayPeriods(swedish, ['lasar2022', 'lasar2023', 'lasar2024'])).toBe(
    'läsåret 2022/23, läsåret 2023/24 och läsåret 2024/25',
  );
});
