import { expect, test } from 'vitest';
import { fromSweref, toSweref } from './project-coordinates.ts';

// Lantmäteriet's published check points for SWEREF 99 TM (Gauss conformal projection, Krüger's formulas).
test.each([
  [55, 12.75, 6_097_106.672, 356_083.438],
  [55, 14.25, 6_095_048.642, 452_024.069],
  [57, 12.75, 6_319_636.937, 363_331.554],
  [57, 19.5, 6_326_392.707, 773_251.054],
  [59, 11.25, 6_546_096.724, 284_626.066],
  [59, 19.5, 6_548_757.206, 758_410.519],
])(
  'latitude %d, longitude %d falls where Lantmäteriet says, to the centimetre',
  (latitude, longitude, north, east) => {
    const [x, y] = toSweref([longitude, latitude]);
    expect(y).toBeCloseTo(north, 2);
    expect(x).toBeCloseTo(east, 2);
  },
);

test('there and back is the same place to within a millimetre', () => {
  const [longitude, latitude] = fromSweref(toSweref([17.64, 59.86]));
  expect(longitude).toBeCloseTo(17.64, 8);
  expect(latitude).toBeCloseTo(59.86, 8);
});
