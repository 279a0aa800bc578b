import { expect, test } from 'vitest';
import type { PrintedDocument } from './document.ts';
import { renderPdf } from './render-pdf.ts';

const small: PrintedDocument = {
  language: 'sv',
  title: 'Område Å',
  lead: 'En rad under rubriken',
  author: 'Samsyn',
  date: '2026-11-22',
  foot: 'Samsyn',
  blocks: [
    { kind: 'heading', level: 1, text: 'Rubrik' },
    { kind: 'paragraph', text: 'Text med #tecken, $dollar$ och *stjärnor* som ska stå kvar.' },
    { kind: 'list', items: ['ett', 'två'] },
    { kind: 'numbered', items: ['Källa'] },
    {
      kind: 'table',
      caption: 'Tabell',
      widths: [2, 1, 2],
      heads: [{ text: 'Mått' }, { text: 'Värde', alignEnd: true }, { text: 'Jämförelse' }],
      rows: [
        [
          { text: 'Arbetslöshet', note: 'SCB 2024' },
          { text: '9,1 %', alignEnd: true, strong: true },
          {
            own: 0.7,
            spread: { min: 0, low: 0.2, high: 0.6, max: 1 },
            marks: [{ at: 0.4, kind: 'line' }],
            description: 'Området 9,1 %, riket 6,8 %',
          },
        ],
      ],
    },
  ],
};

test('a document becomes a tagged PDF in its language, with its title', () => {
  const text = renderPdf(small).toString('latin1');
  expect(text.startsWith('%PDF-1.7')).toBe(true);
  expect(text).toContain('/MarkInfo');
  expect(text).toContain('/StructTreeRoot');
  expect(text).toMatch(/\/Lang\s*\(sv\)/);
  expect(text).toContain('pdfuaid');
});

test('the same document gives the same bytes', () => {
  expect(renderPdf(small).equals(renderPdf(small))).toBe(true);
});

test('a document that cannot be set is refused, not half written', () => {
  expect(() => renderPdf({ ...small, date: 'i går' })).toThrow();
});
