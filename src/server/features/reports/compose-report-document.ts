import type { Speech } from '#contract/text/format.ts';
import type { ReportBlock, ReportText } from '#contract/text/report/report-text.ts';
import type { Block, PrintedDocument } from '../../documents/document.ts';
import type { SlideShow } from '../../documents/slide-show.ts';
import type { ReportSummaryRow } from './rows.ts';

/** What is said around a report's own text. */
export interface ReportCover {
  readonly text: ReportText;
  readonly row: ReportSummaryRow;
  readonly speech: Speech;
  /** What must be said of everything in an invented county. */
  readonly notes: readonly string[];
}

/** Årsrapporten som dokument: the same chapters as the page, for PDF and Word. */
export function composeReportDocument(cover: ReportCover): PrintedDocument {
  const { text, row, speech } = cover;
  return {
    ...around(cover),
    language: speech.language,
    title: text.title,
    author: speech.say('report.author'),
    date: row.frozen_on ?? row.composed,
    blocks: [
      ...text.chapters.flatMap(({ heading, blocks }): readonly Block[] => [
        { kind: 'heading', level: 1, text: heading },
        ...blocks.map(blockOf),
      ]),
      { kind: 'heading', level: 1, text: speech.say('report.chapter-sources') },
      { kind: 'numbered', items: text.sources },
    ],
  };
}

/** Årsrapporten som bildspel. */
export function composeReportShow(cover: ReportCover): SlideShow {
  const { text, row, speech } = cover;
  return {
    ...around(cover),
    language: speech.language,
    title: text.title,
    author: speech.say('report.author'),
    date: row.frozen_on ?? row.composed,
    slides: text.slides,
  };
}

function around({ text, row, speech, notes }: ReportCover): { lead: string; foot: string } {
  const { say, date } = speech;
  const { frozen_on: frozen, decision, checksum } = row;
  const standing =
    frozen === null || decision === null || checksum === null
      ? say('report.foot-draft')
      : say('report.foot-frozen', { day: date(frozen), decision, checksum });
  return {
    lead: [...notes, text.lead, ...(frozen === null ? [`${standing}.`] : [])].join(' '),
    foot: [say('report.foot', { year: String(row.year) }), standing, ...notes].join(' · '),
  };
}

function blockOf(block: ReportBlock): Block {
  if (block.kind === 'heading') return { kind: 'heading', level: block.level, text: block.text };
  if (block.kind !== 'table') return block;
  const { caption, widths, heads, numeric, rows } = block;
  const cell = (text: string, column: number) => ({ text, alignEnd: numeric.includes(column) });
  return {
    kind: 'table',
    caption,
    widths,
    heads: heads.map(cell),
    rows: rows.map((row) => row.map(cell)),
  };
}
