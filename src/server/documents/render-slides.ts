import PptxGenJS from 'pptxgenjs';
import { sealOfficeFile } from './seal-office-file.ts';
import type { Slide, SlideShow } from './slide-show.ts';
import { visibleText } from './visible-text.ts';

// Its types tell of the CommonJS file; Node loads the module, whose default is the class itself.
const Deck = PptxGenJS as unknown as typeof PptxGenJS.default;
const languages = { sv: 'sv-SE', en: 'en-GB' } as const;
const [ink, soft, paper] = ['1D1D1B', '5B5852', 'FBFAF7'];
/** Inches on a slide of 13.33 × 7.5. */
const place = {
  title: { x: 0.7, y: 0.5, w: 11.9, h: 1.6 },
  body: { x: 0.7, y: 2.3, w: 11.9, h: 4.3 },
  foot: { x: 0.7, y: 6.95, w: 10.5, h: 0.35 },
} as const;
const master = 'message';

/** Skriv bildspel: one message a slide as its title, text that can be edited, and the sources in the notes. */
export async function renderSlides(show: SlideShow): Promise<Buffer> {
  const deck = new Deck();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = visibleText(show.title);
  deck.author = show.author;
  deck.company = show.author;
  deck.theme = { headFontFace: 'Calibri', bodyFontFace: 'Calibri' };
  const lang = languages[show.language];
  deck.defineSlideMaster({
    title: master,
    background: { color: paper },
    objects: [
      {
        placeholder: {
          options: { name: 'title', type: 'title', ...place.title, align: 'left', valign: 'top' },
          text: '',
        },
      },
      {
        placeholder: {
          options: { name: 'body', type: 'body', ...place.body, align: 'left', valign: 'top' },
          text: '',
        },
      },
      {
        text: {
          text: visibleText(show.foot),
          options: { ...place.foot, fontSize: 10, color: soft, margin: 0 },
        },
      },
    ],
  });
  const first: Slide = { message: show.title, lines: [show.lead], note: show.foot };
  for (const { message, lines, note } of [first, ...show.slides]) {
    const slide = deck.addSlide({ masterName: master });
    slide.addText(visibleText(message), {
      placeholder: 'title',
      fontSize: message.length > 110 ? 26 : 32,
      bold: true,
      color: ink,
      lang,
      fit: 'shrink',
    });
    const many = lines.reduce((sum, line) => sum + Math.ceil(line.length / 80), 0) > 9;
    slide.addText(
      lines.map((line) => ({
        text: visibleText(line).replaceAll('\n', ' '),
        options: { breakLine: true, paraSpaceAfter: 8 },
      })),
      { placeholder: 'body', fontSize: many ? 16 : 20, color: ink, lang, fit: 'shrink' },
    );
    if (note !== '') slide.addNotes(visibleText(note));
  }
  const written = await deck.write({ outputType: 'uint8array' });
  return sealOfficeFile(written as Uint8Array, show.date); // as outputType says
}
