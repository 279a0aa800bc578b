import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cubeErrors } from '#domain/cubes/cube-errors.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { Observation } from '#domain/indicators/observation.ts';
import { observationAt } from '#domain/indicators/observation-columns.ts';
import { cellErrors, cellWarnings, fileErrors } from '#domain/releases/release-errors.ts';
import { knownAreas, leisure, walks } from '#domain/releases/testing/release-fixture.ts';
import { workbookErrors } from '#domain/workbooks/workbook-errors.ts';
import { type FileReading, readFile } from './read-file.ts';

const read = (bytes: Uint8Array): FileReading =>
  readFile({
    bytes,
    fileName: 'a.csv',
    given: {},
    areas: knownAreas,
    indicators: [leisure, walks],
    senders: [],
    today: '2026-11-22',
  });
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const seeds = [
  'deso;indikator;år;kön;värde;antal;nämnare\n0380A0010;Fritidsandel;2024;kvinnor;12,5;1 000;8 000\n0380A0020;leisure-share;2024;män;..;;\n',
  'kommun,Promenader 2023,Promenader 2024\n0380,"1.5",-\n0381,2,x\n',
  '\ufeffarea\tperiod\tindicator\tvalue\tmissing\ndeso2025:0380A0010\t2024\tleisure-share\t\tsekretess\n',
].map(bytesOf);
// A file that begins as JSON, PX or a workbook is refused as one.
const otherFormats = [...cubeErrors, ...workbookErrors];
const known = new Set<string>([...fileErrors, ...cellErrors, ...cellWarnings, ...otherFormats]);

/** Bytes with a few places changed, removed or doubled. */
const mutated = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(fc.tuple(fc.nat(400), fc.nat(255), fc.constantFrom('set', 'cut', 'put', 'twice')), {
      maxLength: 6,
    }),
  )
  .map(([seed, changes]) => {
    const bytes = [...seed];
    for (const [place, value, change] of changes) {
      const at = place % Math.max(1, bytes.length);
      if (change === 'set') bytes[at] = value;
      if (change === 'cut') bytes.splice(at, 1 + (value % 5));
      if (change === 'put') bytes.splice(at, 0, value);
      if (change === 'twice') bytes.splice(at, 0, ...bytes.slice(at, at + value));
    }
    return Uint8Array.from(bytes);
  });

test('the files that are changed below are whole to begin with', () => {
  for (const seed of seeds) expect(read(seed).errors).toEqual([]);
});

test('whatever bytes come, the answer is a refusal with a known code or cells that hold', {
  timeout: 30_000,
}, () => {
  fc.assert(
    fc.property(mutated, (bytes) => {
      let reading: FileReading;
      try {
        reading = read(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(DomainError);
        expect(known).toContain((error as DomainError).code);
        return;
      }
      for (const remark of [...reading.errors, ...reading.warnings]) {
        expect(known).toContain(remark.code);
      }
      for (const { measured, area } of observationsIn(reading)) {
        expect(knownAreas.get(area.split(':')[0]!)?.has(area.split(':')[1]!)).toBe(true);
        expect('missing' in measured || Number.isFinite(measured.value)).toBe(true);
      }
    }),
    { numRuns: 800 },
  );
});

test('removing a value gives a reason, never another number', () => {
  fc.assert(
    fc.property(fc.constantFrom('', ' ', '..', '.', '-', 'sekretess'), (nothing) => {
      const observations = observationsIn(
        read(bytesOf(`kommun;år;Promenader\n0380;2024;${nothing}\n0381;2024;3\n`)),
      );
      expect(observations[0]?.measured).toHaveProperty('missing');
      expect(observations[1]?.measured).toMatchObject({ value: 3 });
    }),
  );
});

test('a table of more cells than can be stored is refused before they are read', () => {
  const columns = Array.from({ length: 150 }, (_, i) => `Promenader ${1860 + i}`).join(';');
  const row = `0380${';1'.repeat(150)}\n`;
  const { errors, observations } = read(bytesOf(`kommun;${columns}\n${row.repeat(13_334)}`));
  expect(errors).toMatchObject([{ code: 'release/too-many-cells', data: { cells: 2_000_100 } }]);
  expect(observations.length).toBe(0);
});

test('of a million errors the first are told and all are counted', () => {
  const columns = Array.from({ length: 100 }, (_, i) => `Promenader ${1900 + i}`).join(';');
  const row = `0380${';tolv'.repeat(100)}\n`;
  const { errors, errorCount } = read(bytesOf(`kommun;${columns}\n${row.repeat(10_000)}`));
  expect(errorCount).toBe(1_000_000);
  expect(errors).toHaveLength(200);
  expect(errors[199]).toMatchObject({ code: 'release/not-a-number', row: 3, value: 'tolv' });
});

function observationsIn({ observations }: FileReading): readonly Observation[] {
  return Array.from({ length: observations.length }, (_, i) => observationAt(observations, i));
}
