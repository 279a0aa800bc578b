import { readFile } from 'node:fs/promises';
import type { AreaProfile } from '#contract/areas.ts';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import { sayFigure } from '#contract/text/say-value.ts';
import { openArea } from '../area/area-screen.ts';
import { expect, test } from '../run/journey.ts';
import { readPdf } from './read-pdf.ts';

const areas = ['deso2025:0380C1600', 'deso2025:0381C1120', 'deso2025:0380C1130'];
const squeeze = (text: string): string => text.replace(/\s/g, '');

for (const area of areas) {
  test(`the PDF of ${area} is two tagged pages with the numbers of the API`, async ({
    request,
    ask,
    sv,
  }) => {
    const profile = await ask<AreaProfile>(`/api/areas/${area}`);
    const { indicators } = await ask<{ indicators: IndicatorMetadata[] }>('/api/indicators');
    const answer = await request.get(`/api/areas/${area}/profile.pdf?sprak=sv`);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    const { pages, text, words } = readPdf(await answer.body());
    expect(pages.map((size) => size.map(Math.round))).toEqual([
      [595, 842],
      [595, 842],
    ]);
    expect(text).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toMatch(/\/Lang\s*\(sv(?:-SE)?\)/);
    expect(text).toMatch(/\/DisplayDocTitle true/);
    expect(Buffer.from(text, 'latin1').toString('utf8')).toContain(profile.area.name);
    const said = squeeze(words);
    expect(said).toContain(squeeze(profile.area.name));
    expect(said).toContain(squeeze(sv.number(profile.area.population ?? 0, 0)));
    for (const condition of profile.evaluation?.conditions ?? []) {
      const indicator = indicators.find((one) => one.id === condition.usedIndicator);
      if (condition.figure === null || indicator === undefined) continue;
      expect(said).toContain(squeeze(sayFigure(sv, condition.figure, indicator)));
      const other = condition.comparison?.figure;
      if (other) expect(said).toContain(squeeze(sayFigure(sv, other, indicator)));
    }
    expect(said).toContain(squeeze('Jämförelsen är Uppsala och Enköping. Den ersätter riket'));
  });
}

test('the page leads to its PDF and its CSV, in the language of the page', async ({
  page,
  sv,
  en,
}) => {
  await openArea(page, 'deso2025:0380C1600');
  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: sv.say('profile.pdf') }).click(),
  ]);
  expect(pdf.suggestedFilename()).toMatch(/0380C1600.*\.pdf$/);
  expect(readPdf(await readFile(await pdf.path())).text).toMatch(/\/Lang\s*\(sv/);
  await openArea(page, 'deso2025:0380C1600', '?sprak=en');
  const [english] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: en.say('profile.pdf') }).click(),
  ]);
  expect(readPdf(await readFile(await english.path())).text).toMatch(/\/Lang\s*\(en/);
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^CSV, / }).click(),
  ]);
  const [head = ''] = (await readFile(await csv.path(), 'utf8')).split(/\r?\n/);
  expect(head).toContain(en.say('csv.release'));
});
