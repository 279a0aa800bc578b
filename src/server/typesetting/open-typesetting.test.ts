import { setImmediate } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import type { PrintedDocument } from '../documents/document.ts';
import { renderPdf } from '../documents/render-pdf.ts';
import { openTypesetting, type Typesetting } from './open-typesetting.ts';

const typesetting = openTypesetting({ threads: 2 });
const failing = openTypesetting({
  threads: 1,
  worker: new URL('./testing/failing-worker.ts', import.meta.url),
});
afterAll(() => Promise.all([typesetting.close(), failing.close()]));

const documentOf = (title: string): PrintedDocument => ({
  language: 'sv',
  title,
  lead: '',
  author: 'Samsyn',
  date: '2026-11-22',
  foot: 'Prov',
  blocks: [{ kind: 'paragraph', text: 'Ett stycke.' }],
});

/** How often others got their turn before the file was there. */
async function turnsDuring(set: () => Promise<unknown>): Promise<number> {
  let isSet = false;
  const setting = set().then(() => {
    isSet = true;
  });
  let turns = 0;
  for (; !isSet; turns++) await setImmediate();
  await setting;
  return turns;
}

test('while a document is set others get their turn, time and again', async () => {
  const document = documentOf('Årsrapport');
  expect(await turnsDuring(() => typesetting.setPdf(document))).toBeGreaterThan(10);
  // In the calling thread nobody else gets one until it is done.
  expect(await turnsDuring(async () => renderPdf(document))).toBeLessThan(3);
});

test('a file from a thread is the same as one from here', async () => {
  const [one, other] = ['Ett', 'Två'].map(documentOf);
  const files = await Promise.all([typesetting.setPdf(one!), typesetting.setPdf(other!)]);
  expect(files.map((file) => file.equals(renderPdf(one!)))).toEqual([true, false]);
  expect(files[1]!.equals(renderPdf(other!))).toBe(true);
});

const refusalOf = (by: Typesetting, title: string) =>
  by.setPdf(documentOf(title)).catch((error: unknown) => error);

test('a thread that fails or ends is told as a file that could not be made, with the cause', async () => {
  expect(await refusalOf(failing, 'fails')).toMatchObject({
    code: 'http/file-not-made',
    cause: { message: 'the document could not be set: planted' },
  });
  for (let time = 0; time < 2; time++) {
    expect(await refusalOf(failing, 'ends')).toMatchObject({
      code: 'http/file-not-made',
      cause: expect.any(Error),
    });
  }
});

test('after a document that cannot be set the next one is', async () => {
  const bad = { ...documentOf('Fel'), date: 'i går' };
  await expect(typesetting.setPdf(bad)).rejects.toMatchObject({ code: 'http/file-not-made' });
  expect((await typesetting.setPdf(documentOf('Rätt'))).subarray(0, 5).toString()).toBe('%PDF-');
});
