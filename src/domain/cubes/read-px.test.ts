import { expect, test } from 'vitest';
import { readPx } from './read-px.ts';

const heading = `CHARSET="ANSI";
AXIS-VERSION="2013";
LANGUAGE="en";
LANGUAGES="en","sv";
TITLE="Unemployed";
TITLE[sv]="Arbetslösa efter region, tabellinnehåll "
"och år";
SOURCE[sv]="SCB";
LAST-UPDATED="20260203 08:00";
NOTEX[sv]="Avser november.#Registerbaserad.";
CONTVARIABLE="contents";
CONTVARIABLE[sv]="tabellinnehåll";
STUB="region","contents";
STUB[sv]="region","tabellinnehåll";
HEADING="year";
HEADING[sv]="år";
VALUES("region")="Gottsunda","Valsätra";
VALUES[sv]("region")="Gottsunda; söder","Valsätra";
CODES("region")="0380C1230","0380C1240";
VALUES("contents")="Unemployed";
VALUES[sv]("tabellinnehåll")="Arbetslösa, procent";
CODES[sv]("tabellinnehåll")="0000089W";
VALUES("year")="2023","2024";
VALUES[sv]("år")="2023","2024";
TIMEVAL[sv]("år")=TLIST(A1,"2023"-"2024");
UNITS[sv]="procent";
UNITS[sv]("Arbetslösa, procent")="procent av arbetskraften";
MAP("region")="deso";
DATASYMBOL3="Sekretess";
`;

/** The code with what it concerns. */
function refusalOf(text: string): string {
  try {
    readPx(text);
  } catch (error) {
    const { code, data } = error as { code: string; data: Record<string, unknown> };
    return [code, ...Object.values(data)].join(' ');
  }
  return 'read';
}

test('Swedish is read of several languages, long texts whole, with units, roles and notes', () => {
  const cube = readPx(`${heading}DATA=\n7.1 7.5\n"..." -0.5;\n`);
  expect(cube.label).toBe('Arbetslösa efter region, tabellinnehåll och år');
  expect(cube).toMatchObject({ source: 'SCB', updated: '2026-02-03T08:00:00' });
  expect(cube.notes).toEqual(['Avser november.\nRegisterbaserad.']);
  expect(cube.dimensions.map((one) => [one.label, one.role])).toEqual([
    ['region', 'geo'],
    ['tabellinnehåll', 'metric'],
    ['år', 'time'],
  ]);
  expect(cube.dimensions[0]!.categories[0]).toEqual({
    code: '0380C1230',
    label: 'Gottsunda; söder',
    unit: undefined,
  });
  expect(cube.dimensions[1]!.categories[0]).toMatchObject({
    code: '0000089W',
    unit: 'procent av arbetskraften',
  });
  expect(cube.values).toEqual([7.1, 7.5, null, -0.5]);
  expect([...cube.statuses]).toEqual([[2, 'Sekretess']]);
});

test('the signs of missing values are kept apart, quoted or not', () => {
  const cube = readPx(`${heading}DATA=".." "." "-" -;`);
  expect([...cube.statuses.values()]).toEqual(['..', '.', '-', '-']);
  expect(cube.values).toEqual([null, null, null, null]);
});

test('rows that begin with their keys are put in their places, and rows left out have no value', () => {
  const keys = 'KEYS("region")=CODES;\nKEYS("tabellinnehåll")=VALUES;\n';
  const cube = readPx(`${heading}${keys}DATA=\n"0380C1240","Arbetslösa, procent", 6.1 6.2;`);
  expect(cube.values).toEqual([null, null, 6.1, 6.2]);
  expect(refusalOf(`${heading}${keys}DATA="0380C9999","Arbetslösa, procent",1 2;`)).toBe(
    'cube/malformed-field KEYS: 0380C9999',
  );
  expect(refusalOf(`${heading}${keys}DATA="0380C1240","Arbetslösa, procent",1;`)).toBe(
    'cube/malformed-field DATA',
  );
});

test('a file that is cut off, or not whole, is refused with the line or the keyword', () => {
  expect(refusalOf('AXIS-VERSION="2013";\nTITLE="Utan slut;')).toBe('cube/not-px 2');
  expect(refusalOf('AXIS-VERSION="2013";\nkod;värde\n')).toBe('cube/not-px 2');
  expect(refusalOf('AXIS-VERSION="2013";')).toBe('cube/malformed-field DATA');
  expect(refusalOf(`${heading}DATA=1 2 3;`)).toBe('cube/wrong-number-of-values 3 4');
  expect(refusalOf(`${heading}DATA=1 2 3 4 5;`)).toBe('cube/wrong-number-of-values 5 4');
  expect(refusalOf(`${heading}DATA=1 2 3 4,5;`)).toBe('cube/wrong-number-of-values 5 4');
  expect(refusalOf(`${heading}DATA=1 2 3 0x10;`)).toBe('cube/malformed-value 0x10 4');
  expect(refusalOf('STUB="region";\nDATA=1;')).toBe('cube/malformed-field VALUES("region")');
});

test('sizes that multiply to a trillion are refused before a cell is made', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => `"${i}"`).join(',');
  const names = ['a', 'b', 'c'];
  const values = names.map((name) => `VALUES("${name}")=${many};`).join('\n');
  expect(refusalOf(`STUB="a","b","c";\n${values}\nDATA=1;`)).toBe(
    'cube/too-many-cells 1000000000000 500000',
  );
});
