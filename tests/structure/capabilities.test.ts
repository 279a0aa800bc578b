import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText, root } from './read-tree.ts';

interface Row {
  readonly number: number;
  readonly tier: string;
  readonly title: string;
  readonly status: string;
  readonly tests: string;
}

type ReadTest = (path: string) => string | undefined;

// The tiers belong to the numbers and change as seldom: what is neither core nor later comes next.
const core = new Set([
  1, 2, 3, 4, 5, 6, 8, 9, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 27, 28, 30, 31, 36, 37, 38, 39,
  43, 44, 45, 46, 47, 48, 50, 51, 52, 53, 54, 55, 58, 59, 63, 64, 65, 66, 67, 70, 76, 77, 80, 81,
  82, 83, 84, 88, 89, 90, 91, 98, 99, 100, 104, 105, 106, 107, 116, 117, 118, 119, 128, 129, 130,
  142, 143, 147, 148, 149, 150, 153, 154, 156, 160,
]);
const later = new Set([14, 35, 42, 57, 140, 141, 146]);

function tierOf(number: number): string {
  if (core.has(number)) return 'K';
  return later.has(number) ? 'S' : 'N';
}

function readRows(text: string): Row[] {
  const pattern = /^\|\s*(\d+)\s*\|([^|]*)\|([^|]*)\|([^|]*)\|(.*)\|\s*$/gm;
  return [...text.matchAll(pattern)].map((match) => ({
    number: Number(match[1]),
    tier: match[2]!.trim(),
    title: match[3]!.trim(),
    status: match[4]!.trim(),
    tests: match[5]!.trim(),
  }));
}

function checkShape(rows: readonly Row[], count: number): string[] {
  const wrong = rows.flatMap((row, place) => {
    const found: string[] = [];
    if (row.number !== place + 1) found.push(`row ${place + 1} has the number ${row.number}`);
    if (row.tier !== tierOf(row.number)) found.push(`${row.number} is in tier ${row.tier}`);
    if (row.title === '') found.push(`${row.number} has no title`);
    if (!['works', 'partly', 'not yet'].includes(row.status)) {
      found.push(`${row.number} has the status ${row.status}`);
    }
    if ((row.status === 'not yet') !== (row.tests === '')) {
      found.push(`${row.number} is ${row.status} and names ${row.tests || 'no test'}`);
    }
    return found;
  });
  return rows.length === count ? wrong : [`${rows.length} rows, not ${count}`, ...wrong];
}

function missingTests(rows: readonly Row[], read: ReadTest): string[] {
  return rows
    .filter((row) => row.tests !== '')
    .flatMap((row) =>
      row.tests.split(';').flatMap((reference) => {
        const [path = '', name = ''] = reference.split('›').map((part) => part.trim());
        const file = path.replaceAll('`', '');
        const text = /^tests\/journeys\/|\.test\.tsx?$/.test(file) ? read(file) : undefined;
        if (text === undefined) return [`${row.number}: no test file ${file}`];
        const quoted = ["'", '"', '`'].map((quote) => quote + name + quote);
        const known = quoted.some((title) => text.replaceAll('\\', '').includes(title));
        return known ? [] : [`${row.number}: ${file} has no test "${name}"`];
      }),
    );
}

const rows = readRows(readText('docs/capabilities.md').text);
const inTree: ReadTest = (path) => (existsSync(join(root, path)) ? readText(path).text : undefined);

test('the list has all 160 capabilities, each with its tier and a known status', () => {
  expect(checkShape(rows, 160)).toEqual([]);
  const planted = readRows(
    ['| 1 | N | Title | works | |', '| 3 | K | Title | soon | a › b |'].join('\n'),
  );
  expect(checkShape(planted, 2)).toEqual([
    '1 is in tier N',
    '1 is works and names no test',
    'row 2 has the number 3',
    '3 has the status soon',
  ]);
});

test('what works or partly works names a test that exists', () => {
  expect(missingTests(rows, inTree)).toEqual([]);
  const planted = readRows(
    [
      '| 1 | K | Title | works | a.test.ts › it holds; b.test.ts › it is kept |',
      '| 2 | K | Title | partly | a.test.ts › it fails |',
      '| 3 | K | Title | not yet | |',
    ].join('\n'),
  );
  const read: ReadTest = (path) => (path === 'a.test.ts' ? "test('it holds')" : undefined);
  expect(missingTests(planted, read)).toEqual([
    '1: no test file b.test.ts',
    '2: a.test.ts has no test "it fails"',
  ]);
});
