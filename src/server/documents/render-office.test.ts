import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { PrintedDocument } from './document.ts';
import { renderPdf } from './render-pdf.ts';
import { renderSlides } from './render-slides.ts';
import { renderWord } from './render-word.ts';
import type { SlideShow } from './slide-show.ts';

const hostile = '<script>alert(1)</script> =SUM(A1) & "citat" #rubrik $x$ *fet* \u0007{{fält}}';
const document: PrintedDocument = {
  language: 'sv',
  title: 'Årsrapport 2026',
  lead: 'En rad under rubriken',
  author: 'Samsyn',
  date: '2027-02-01',
  foot: 'Årsrapport 2026',
  blocks: [
    { kind: 'heading', level: 1, text: 'Kapitel' },
    { kind: 'heading', level: 2, text: 'Insatsområde' },
    { kind: 'heading', level: 3, text: 'Aktivitet' },
    { kind: 'paragraph', text: hostile },
    { kind: 'list', items: ['ett', 'två'] },
    {
      kind: 'entry',
      title: 'Uppsala kommun: Läxhjälp',
      note: 'Hela länet',
      parts: [{ label: 'Vad gjordes?', text: 'Rad ett\nRad två' }],
    },
    {
      kind: 'table',
      caption: 'Parterna',
      widths: [2, 1],
      heads: [{ text: 'Part' }, { text: 'Antal', alignEnd: true }],
      rows: [
        [
          { text: hostile, note: 'under' },
          { text: '12', alignEnd: true },
        ],
      ],
    },
    { kind: 'page-break' },
    { kind: 'numbered', items: ['Källan'] },
  ],
};
const show: SlideShow = {
  language: 'sv',
  title: 'Årsrapport 2026',
  lead: 'En rad',
  author: 'Samsyn',
  date: '2027-02-01',
  foot: 'Årsrapport 2026',
  slides: [
    { message: '12 av 19 parter har svarat', lines: [hostile, 'två'], note: 'Källa: svaren' },
  ],
};

function textsOf(file: Buffer, part: string): string {
  return strFromU8(unzipSync(file)[part]!);
}
/** What a reader sees of a part, its runs joined. */
function seen(xml: string): string {
  return [...xml.matchAll(/<(?:w|a):t(?: [^>]*)?>([^<]*)</g)]
    .map((match) => match[1]!)
    .join(' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
const plain = hostile.replace('\u0007', '');

test('a Word file has a title, headings, a header row and its language', async () => {
  const body = textsOf(await renderWord(document), 'word/document.xml');
  for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3']) {
    expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
  }
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(textsOf(await renderWord(document), 'word/styles.xml')).toContain(
    '<w:lang w:val="sv-SE"/>',
  );
  expect(textsOf(await renderWord(document), 'docProps/core.xml')).toContain('Årsrapport 2026');
});

test('markup and formulas are text in Word, and nothing of them runs', async () => {
  const body = textsOf(await renderWord(document), 'word/document.xml');
  expect(seen(body)).toContain(plain);
  expect(body).not.toContain('<script');
  expect(body).not.toMatch(/fldSimple|instrText/);
});

test('lines of a text stay lines in Word', async () => {
  const body = textsOf(await renderWord(document), 'word/document.xml');
  expect(body).toMatch(/Rad ett<\/w:t><\/w:r><w:r><w:br\/><w:t[^>]*>Rad två/);
});

test('a presentation has one message a slide as its title, and its sources in the notes', async () => {
  const file = await renderSlides(show);
  const slide = textsOf(file, 'ppt/slides/slide2.xml');
  expect(slide).toContain('type="title"');
  expect(seen(slide)).toContain('12 av 19 parter har svarat');
  expect(seen(slide)).toContain(plain);
  expect(slide).not.toContain('<script');
  expect(slide).toContain('lang="sv-SE"');
  expect(seen(textsOf(file, 'ppt/notesSlides/notesSlide2.xml'))).toContain('Källa: svaren');
});

test('the same document is the same bytes, with its own day', async () => {
  const [one, other] = [await renderWord(document), await renderWord(document)];
  expect(one.equals(other)).toBe(true);
  expect(textsOf(one, 'docProps/core.xml')).toContain('2027-02-01T00:00:00Z');
  const [slides, again] = [await renderSlides(show), await renderSlides(show)];
  expect(slides.equals(again)).toBe(true);
  expect(textsOf(slides, 'docProps/core.xml')).toContain('2027-02-01T00:00:00Z');
});

test('the same document is a tagged PDF with three levels of headings', () => {
  const text = renderPdf(document).toString('latin1');
  for (const level of ['/H1', '/H2', '/H3']) expect(text).toContain(level);
  expect(text).toContain('pdfuaid');
});

test('signs that the font lacks do not stop the page', () => {
  const blocks = [{ kind: 'paragraph', text: 'Tack 😀 شكرا 谢谢 \ud83d' } as const];
  expect(renderPdf({ ...document, blocks }).length).toBeGreaterThan(1000);
});
