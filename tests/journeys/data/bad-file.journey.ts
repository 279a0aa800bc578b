import { Readable } from 'node:stream';
import { expect, test } from '../run/writing-journey.ts';
import { loadFile, readProblem, readSaved, sendPreview } from './ask-samsyn.ts';
import { composeBytes, composeFile, type DataFile } from './compose-file.ts';
import { chooseFile } from './load-screen.ts';

const head = 'DeSO;Indikator;År;Värde';
const good = '0380C1230;unemployment;2024;4,1';

/** A file of the good row and a bad one: what it is called, the bad row, and the sentence on the screen. */
const badRows = [
  [
    'an unknown area code',
    '0380C9999;unemployment;2024;4,1',
    'rad 3, kolumnen DeSO: ”0380C9999” är inget känt område i deso2025. Rätta koden',
  ],
  [
    'a code of another edition',
    'deso2018:0380C1230;unemployment;2024;4,1',
    'rad 3, kolumnen DeSO: ”deso2018:0380C1230” hör till deso2018, men filen läses som deso2025. Välj rätt ',
  ],
  [
    'the same cell twice with different values',
    '0380C1230;unemployment;2024;5,2',
    'rad 3, kolumnen Värde: här står ”5,2”, men samma område, period och grupp har ”4,1” på rad 2 i kolumnen Värde. Behåll den rätta raden.',
  ],
  [
    'a unit in a cell',
    '0380C1240;unemployment;2024;5,2 %',
    'rad 3, kolumnen Värde: ”5,2 %” har enheten i cellen. Skriv bara talet',
  ],
  [
    'a year out of range',
    '0380C1240;unemployment;1066;5,2',
    'rad 3, kolumnen År: ”1066” ligger utanför åren 1749–2100. Rätta året.',
  ],
  [
    'a year that has not begun',
    '0380C1240;unemployment;2099;5,2',
    'rad 3, kolumnen Värde: perioden 2099 har inte börjat',
  ],
  [
    'a value out of range',
    '0380C1240;unemployment;2024;104',
    'rad 3, kolumnen Värde: ”104” ligger utanför 0–100, som är möjligt för Arbetslöshet. Rätta värdet',
  ],
  [
    'a cell that begins as a formula',
    "0380C1240;unemployment;2024;=cmd|' /C calc'!A0",
    "rad 3, kolumnen Värde: ”=cmd|' /C calc'!A0” börjar som en formel. Skriv värdet som text eller tal",
  ],
  [
    'an indicator nobody knows',
    '0380C1240;lycka;2024;5,2',
    'rad 3, kolumnen Indikator: ”lycka” är ingen känd indikator. Skriv indikatorns id eller namn',
  ],
  [
    'a word where a number should stand',
    '0380C1240;unemployment;2024;fyra',
    'rad 3, kolumnen Värde: ”fyra” är inget tal. Skriv ett tal som 12,5',
  ],
  [
    'a row with a cell too few',
    '0380C1240;unemployment;2024',
    'rad 3: raden har 3 celler men rubrikerna är 4. Kontrollera avgränsare',
  ],
] as const;

for (const [name, row, sentence] of badRows) {
  test(`${name} is refused on the screen with file, row, column, value and what to do`, async ({
    page,
    request,
  }) => {
    const before = await readSaved(request);
    await chooseFile(page, composeFile('dålig.csv', [head, good, row]));
    await expect(page.getByRole('alert')).toContainText(/^Filen kan inte läsas in: /);
    await expect(page.getByRole('alert')).toContainText('Inget har sparats.');
    const told = page.getByRole('listitem').filter({ hasText: `dålig.csv, ${sentence}` });
    await expect(told.first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Läs in' })).toHaveCount(0);
    expect(await readSaved(request)).toEqual(before);
  });
}

/** Files that cannot be read as a table at all, and the sentence on the screen. */
const badFiles: readonly (readonly [string, DataFile, RegExp])[] = [
  [
    'a file with a NUL byte',
    composeBytes(
      'nolla.csv',
      Buffer.from(`${head}\n${good}\n0380C12\u000040;unemployment;2024;1\n`),
    ),
    /^nolla\.csv, rad 3, kolumnen 1: här står ett nolltecken, .* Spara den på nytt/,
  ],
  [
    'a file with half a sign',
    composeBytes(
      'halv.csv',
      Buffer.concat([Buffer.from(`${head}\n0380C1230`), Buffer.from([0xed, 0xa0, 0x80, 0x0a])]),
    ),
    /^halv\.csv, rad 2: här står halva tecken .* Skriv ut filen på nytt från källan\./,
  ],
  ['an empty file', composeBytes('tom.csv', Buffer.alloc(0)), /^tom\.csv är tom\. Välj en fil med/],
  [
    'a file with nothing but heads',
    composeFile('rubriker.csv', [head]),
    /^rubriker\.csv har inga rader under rubrikerna\. Kontrollera/,
  ],
  [
    'a workbook cut off',
    composeBytes('bok.csv', Buffer.from('PK\u0003\u0004 and more')),
    /^bok\.csv är skadad och kan inte packas upp\. Hämta eller spara filen på nytt\./,
  ],
];

for (const [name, file, sentence] of badFiles) {
  test(`${name} is refused on the screen with a sentence and nothing saved`, async ({
    page,
    request,
    pageErrors,
  }) => {
    const before = await readSaved(request);
    await chooseFile(page, file);
    await expect(page.getByRole('alert').locator('p').first()).toHaveText(sentence);
    await expect(page.getByRole('button', { name: 'Läs in' })).toHaveCount(0);
    expect(await readSaved(request)).toEqual(before);
    // The browser writes the refused request in its console by itself.
    expect(pageErrors.splice(0)).toEqual([expect.stringContaining('400')]);
  });
}

test('a unit that does not fit the measure is refused with the unit it has', async ({
  page,
  request,
}) => {
  const before = await readSaved(request);
  await chooseFile(
    page,
    composeFile('kronor.csv', [
      'DeSO;Indikator;År;Värde;Enhet',
      '0380C1230;net-income;2024;412;kr',
    ]),
  );
  await expect(page.getByRole('listitem').filter({ hasText: 'kronor.csv, rad 2' })).toContainText(
    'filens enhet är ”kr”, men Nettoinkomst mäts i tusen kronor per person och år. Räkna om värdena',
  );
  expect(await readSaved(request)).toEqual(before);
});

test('a load of a file with an error, or of another file than the one previewed, saves nothing', async ({
  request,
}) => {
  const before = await readSaved(request);
  const bad = composeFile('dålig.csv', [head, good, '0380C9999;unemployment;2024;4,1']);
  await expect(loadFile(request, bad)).rejects.toThrow(/preview-has-errors.*rad 3/s);
  const other = composeFile('annan.csv', [head, good]);
  const statement = {
    author: 'Analytiker',
    publisher: 'Prov',
    table: '',
    licence: '',
    note: '',
    publishAt: null,
    fileHash: '0'.repeat(64),
  };
  const answer = await request.post('/api/releases', {
    multipart: { reading: '{}', statement: JSON.stringify(statement), file: other },
  });
  expect(answer.status()).toBe(409);
  expect(await readProblem(answer)).toMatchObject({ code: 'release/other-file' });
  expect(await readSaved(request)).toEqual(before);
});

test('a file of 200 MB is refused at once with a sentence, whether or not it tells its size', async ({
  served,
  request,
}) => {
  const before = await readSaved(request);
  const megabyte = Buffer.alloc(1024 * 1024, '0380C1230;unemployment;2024;4,1\n');
  let sent = 0;
  async function* body(): AsyncGenerator<Buffer> {
    yield Buffer.from(
      '--x\r\ncontent-disposition: form-data; name="file"; filename="stor.csv"\r\n\r\n',
    );
    for (; sent < 200; sent++) yield megabyte;
    yield Buffer.from('\r\n--x--\r\n');
  }
  const started = performance.now();
  const { url, session } = served;
  const streamed = await fetch(`${url}/api/releases/preview`, {
    method: 'POST',
    headers: {
      'content-type': 'multipart/form-data; boundary=x',
      cookie: session,
      origin: url,
    },
    body: Readable.toWeb(Readable.from(body())) as ReadableStream,
    duplex: 'half',
  } as RequestInit);
  expect(streamed.status).toBe(413);
  expect((await streamed.json()).detail).toMatch(
    /^Filen är \d+ MB och gränsen är 25 MB\. .*Dela filen/,
  );
  // The bytes beyond the limit are read only to be thrown away: the wait is the sending.
  expect(performance.now() - started).toBeLessThan(20_000);

  const whole = composeBytes('stor.csv', Buffer.alloc(200 * 1024 * 1024, 0x31));
  const answer = await sendPreview(request, whole);
  expect(answer.status()).toBe(413);
  expect((await readProblem(answer)).detail).toMatch(/^Filen är 200 MB och gränsen är 25 MB/);
  expect(await readSaved(request)).toEqual(before);
});
