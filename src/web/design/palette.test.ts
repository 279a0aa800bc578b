import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contrast, difference, seenColour, visions } from './testing/colour.ts';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const [light, dark, darkBySystem] = [
  /^:root \{/m,
  /^:root\[data-theme="dark"\]/m,
  /:not\(\[data-theme="light"\]\) \{/,
].map((start) => tokensFrom(css.slice(start.exec(css)!.index))) as [Tokens, Tokens, Tokens];

type Tokens = Readonly<Record<string, string>>;

function tokensFrom(text: string): Tokens {
  const block = text.slice(0, text.indexOf('}'));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1], match[2]]),
  );
}

const scaleOf = (name: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => light[`${name}-${from + i}`]!);
const scales = [scaleOf('class', 1, 5), scaleOf('count', 0, 7)];

/** The smallest difference between one class and the next, over every kind of vision. */
function smallestStep(scale: readonly string[]): number {
  const steps = visions.flatMap((vision) =>
    scale
      .slice(1)
      .map((colour, i) => difference(seenColour(scale[i]!, vision), seenColour(colour, vision))),
  );
  return Math.min(...steps);
}

test('colour difference agrees with published pairs', () => {
  // Sharma, Wu & Dalal (2005), table 1, pairs 1, 17 and 34.
  expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(difference([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
  expect(difference([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

test('neighbouring classes differ by at least 8 for every kind of colour vision', () => {
  expect(scales.map((scale) => scale.length)).toEqual([5, 8]);
  for (const scale of scales) expect(smallestStep(scale)).toBeGreaterThanOrEqual(8);
  // ColorBrewer Blues, five classes of nine: too close, so that the test can fail.
  expect(smallestStep(['#c6dbef', '#9ecae1', '#6baed6', '#4292c6', '#2171b5'])).toBeLessThan(12);
  expect(smallestStep(['#f5eab4', '#efe4ae'])).toBeLessThan(8);
});

test('classes get darker as values grow', () => {
  for (const scale of scales) {
    const lightness = scale.map((colour) => seenColour(colour, 'normal')[0]);
    expect(lightness).toEqual([...lightness].sort((a, b) => b - a));
  }
});

test('one of the two boundary lines stands at least 3:1 against every class', () => {
  const edges = [light['map-edge']!, light['map-edge-core']!];
  for (const colour of scales.flat()) {
    expect(Math.max(...edges.map((edge) => contrast(edge, colour))), colour).toBeGreaterThan(3);
  }
  expect(contrast(edges[0]!, edges[1]!)).toBeGreaterThan(3);
});

test('text, links and controls keep their contrast in both themes', () => {
  for (const theme of [light, dark, darkBySystem]) {
    for (const ground of ['paper', 'paper-raised', 'paper-sunken', 'accent-quiet']) {
      for (const text of ['ink', 'ink-quiet', 'accent']) {
        expect(contrast(theme[text]!, theme[ground]!), `${text} on ${ground}`).toBeGreaterThan(4.5);
      }
      expect(contrast(theme['line-strong']!, theme[ground]!), ground).toBeGreaterThan(3);
    }
    expect(contrast(theme['accent-ink']!, theme.accent!)).toBeGreaterThan(4.5);
    expect(contrast(theme.warn!, theme['warn-quiet']!)).toBeGreaterThan(4.5);
    expect(contrast(theme.hatch!, theme['map-land']!)).toBeGreaterThan(3);
  }
});

test('the dark theme is the same by choice and by system', () => {
  expect(Object.keys(dark).length).toBeGreaterThan(10);
  expect(darkBySystem).toEqual(dark);
});
