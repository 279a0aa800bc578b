import { DomainError } from '#domain/domain-error.ts';
import { type NumberShow, showOfFormat, showOfNumber } from '#domain/workbooks/show-number.ts';
import type { WorkbookSheet } from '#domain/workbooks/workbook.ts';
import type { Archive } from '../../archives/read-archive.ts';
import { attributeOf, scanXml, type XmlHandler, XmlRefusal } from '../../archives/scan-xml.ts';
import { decodeEscapes, type WorkbookParts } from './read-sheet.ts';

/** A sheet and where in the packed file its cells are. */
export interface SheetPart extends WorkbookSheet {
  readonly entry: string;
}

/**
 * Reads one XML file of the workbook piece by piece, until `wanted` says that enough has been read.
 *
 * @throws DomainError `workbook/document-type`, `workbook/broken`, and what unpacking throws
 */
export function scanPart(
  archive: Archive,
  file: string,
  entry: string,
  handler: XmlHandler,
  wanted: () => boolean = () => true,
): void {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const scanner = scanXml(handler);
  try {
    archive.unpack(entry, (piece) => {
      scanner.push(decoder.decode(piece, { stream: true }));
      return wanted();
    });
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const kind = error instanceof XmlRefusal ? error.reason : 'malformed';
    if (kind === 'document-type') throw new DomainError('workbook/document-type', { file, entry });
    if (!(error instanceof XmlRefusal || error instanceof TypeError)) throw error;
    throw new DomainError('workbook/broken', { file, place: entry.slice(0, 80) });
  }
}

/** What sheets share, and the sheets in their order. Sheets of charts are not among them. */
export function readParts(
  archive: Archive,
  file: string,
): { readonly parts: WorkbookParts; readonly sheets: readonly SheetPart[] } {
  const has = new Set(archive.names);
  const relations = (entry: string): readonly Relation[] =>
    has.has(entry) ? readRelations(archive, file, entry) : [];
  const main = relations('_rels/.rels').find((one) => one.type === 'officeDocument');
  const book = main === undefined ? 'xl/workbook.xml' : resolvePath('', main.target);
  if (!has.has(book)) throw new DomainError('workbook/not-a-workbook', { file });
  const folder = book.slice(0, book.lastIndexOf('/') + 1);
  const related = relations(`${folder}_rels/${book.slice(folder.length)}.rels`);
  const find = (type: string): string | undefined => {
    const relation = related.find((one) => one.type === type);
    const entry = relation && resolvePath(folder, relation.target);
    return entry !== undefined && has.has(entry) ? entry : undefined;
  };
  const sheets: SheetPart[] = [];
  let from1904 = false;
  scanPart(archive, file, book, {
    ...silent,
    open: (name, attributes) => {
      if (name === 'workbookPr') {
        from1904 = ['1', 'true'].includes(attributeOf(attributes, 'date1904') ?? '');
      }
      if (name !== 'sheet') return;
      const id = attributeOf(attributes, 'id');
      const relation = related.find((one) => one.id === id && one.type === 'worksheet');
      const entry = relation && resolvePath(folder, relation.target);
      if (entry === undefined || !has.has(entry)) return;
      const hidden = (attributeOf(attributes, 'state') ?? 'visible') !== 'visible';
      sheets.push({ name: attributeOf(attributes, 'name') ?? '', hidden, entry });
    },
  });
  const [strings, styles] = [find('sharedStrings'), find('styles')];
  return {
    sheets,
    parts: {
      file,
      from1904,
      strings: strings === undefined ? [] : readStrings(archive, file, strings),
      styles: styles === undefined ? [] : readStyles(archive, file, styles),
    },
  };
}

interface Relation {
  readonly id: string;
  /** The last word of its type, which is the same in both dialects of the format. */
  readonly type: string;
  readonly target: string;
}

const silent: XmlHandler = { open: () => {}, close: () => {}, text: () => {} };

function readRelations(archive: Archive, file: string, entry: string): readonly Relation[] {
  const relations: Relation[] = [];
  scanPart(archive, file, entry, {
    ...silent,
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const type = attributeOf(attributes, 'Type') ?? '';
      relations.push({
        id: attributeOf(attributes, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: attributeOf(attributes, 'Target') ?? '',
      });
    },
  });
  return relations;
}

/** A path from the packed file's root, or from a folder in it. */
function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Texts that cells point at; how to pronounce them is not kept. */
function readStrings(archive: Archive, file: string, entry: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let reading = false;
  let phonetic = false;
  scanPart(archive, file, entry, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') reading = !phonetic;
    },
    text: (piece) => {
      if (reading) text += piece;
    },
    close: (name) => {
      if (name === 'si') strings.push(decodeEscapes(text));
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') reading = false;
    },
  });
  return strings;
}

function readStyles(archive: Archive, file: string, entry: string): readonly NumberShow[] {
  const own = new Map<number, NumberShow>();
  const styles: NumberShow[] = [];
  let within = false;
  scanPart(archive, file, entry, {
    ...silent,
    open: (name, attributes) => {
      if (name === 'numFmt') {
        const format = showOfFormat(attributeOf(attributes, 'formatCode') ?? '');
        own.set(Number(attributeOf(attributes, 'numFmtId')), format);
      } else if (name === 'cellXfs') within = true;
      else if (name === 'xf' && within) {
        const id = Number(attributeOf(attributes, 'numFmtId') ?? 0);
        styles.push(own.get(id) ?? showOfNumber(id));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') within = false;
    },
  });
  return styles;
}
