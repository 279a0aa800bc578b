import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Cell, PrintedDocument, Strip } from './document.ts';
import { sealOfficeFile } from './seal-office-file.ts';
import { visibleText } from './visible-text.ts';

const soft = '5B5852';
const languages = { sv: 'sv-SE', en: 'en-GB' } as const;
const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;
/** Between the margins of an A4 page, in twentieths of a point. */
const textWidth = 9638;

/** Skriv Word: the document with headings, header rows and language, as the PDF has it. */
export async function renderWord(document: PrintedDocument): Promise<Buffer> {
  const language = { value: languages[document.language] };
  const file = new Document({
    title: visibleText(document.title),
    creator: document.author,
    lastModifiedBy: document.author,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 21, language } },
        title: { run: { size: 44, bold: true }, paragraph: { spacing: { after: 120 } } },
        heading1: heading(30, 360),
        heading2: heading(25, 280),
        heading3: heading(22, 200),
      },
    },
    numbering: {
      config: [
        {
          reference: 'sources',
          levels: [{ level: 0, format: 'decimal', text: '[%1]', alignment: AlignmentType.START }],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: pageMargin } },
        footers: { default: footOf(document) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(document.title) }),
          new Paragraph({ children: runsOf(document.lead, { color: soft }) }),
          ...document.blocks.flatMap(childrenOf),
        ],
      },
    ],
  });
  return sealOfficeFile(await Packer.toBuffer(file), document.date);
}

const pageMargin = { top: 1134, bottom: 1134, left: 1134, right: 1134 } as const;

function heading(size: number, before: number): object {
  return {
    run: { size, bold: true, color: '1D1D1B' },
    paragraph: { spacing: { before, after: 100 }, keepNext: true },
  };
}

function footOf({ foot }: PrintedDocument): Footer {
  return new Footer({
    children: [
      new Paragraph({
        children: [
          ...runsOf(`${foot} · `, { size: 16, color: soft }),
          new TextRun({ size: 16, color: soft, children: [PageNumber.CURRENT] }),
        ],
      }),
    ],
  });
}

function childrenOf(block: Block): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], children: runsOf(block.text) })];
    case 'paragraph':
      return [paragraph(block.text, block.small ? { size: 17, color: soft } : {})];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ bullet: { level: 0 }, children: runsOf(item) }),
      );
    case 'numbered':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: 'sources', level: 0 },
            children: runsOf(item, { size: 18 }),
          }),
      );
    case 'entry':
      return [
        paragraph(block.title, { bold: true }, { keepNext: true, spacing: { before: 160 } }),
        paragraph(block.note, { size: 18, color: soft }),
        ...block.parts.map(
          ({ label, text }) =>
            new Paragraph({
              spacing: { after: 40 },
              children: [...runsOf(`${label} `, { color: soft }), ...runsOf(text)],
            }),
        ),
      ];
    case 'table':
      return [paragraph(block.caption, { bold: true }, { keepNext: true }), tableOf(block)];
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true, children: [] })];
  }
}

function tableOf({ heads, rows, widths }: Extract<Block, { kind: 'table' }>): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columnWidths = widths.map((width) => Math.round((textWidth * width) / whole));
  const cell = (content: Cell | Strip, column: number, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      borders: { top: none, left: none, right: none, bottom: line },
      children:
        'own' in content ? [paragraph(content.description)] : cellParagraphs(content, isHead),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths,
    rows: [
      new TableRow({ tableHeader: true, children: heads.map((head, i) => cell(head, i, true)) }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((content, i) => cell(content, i, false)),
          }),
      ),
    ],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: 'D9D5CC' } as const;

function cellParagraphs(cell: Cell, isHead: boolean): Paragraph[] {
  const alignment = cell.alignEnd ? AlignmentType.END : AlignmentType.START;
  const run = { bold: isHead || cell.strong === true };
  return [
    new Paragraph({ alignment, children: runsOf(cell.text, run) }),
    ...(cell.note === undefined
      ? []
      : [new Paragraph({ alignment, children: runsOf(cell.note, { size: 17, color: soft }) })]),
  ];
}

type RunLook = { readonly bold?: boolean; readonly size?: number; readonly color?: string };

function paragraph(
  text: string,
  look: RunLook = {},
  rest: { readonly keepNext?: boolean; readonly spacing?: { readonly before: number } } = {},
): Paragraph {
  return new Paragraph({ spacing: { after: 100 }, ...rest, children: runsOf(text, look) });
}

/** Lines of a text stay lines. */
function runsOf(text: string, look: RunLook = {}): TextRun[] {
  return visibleText(text)
    .split('\n')
    .map((one, i) => new TextRun({ ...look, text: one, ...(i === 0 ? {} : { break: 1 }) }));
}
