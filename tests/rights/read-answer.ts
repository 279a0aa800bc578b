import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { readPdf } from '../journeys/printed/read-pdf.ts';

/** What a caller got, as text: files are opened, so that nothing hides in them. */
export function textOfAnswer(payload: Buffer): string {
  const head = payload.subarray(0, 5).toString('latin1');
  if (head !== '%PDF-')
    return head.startsWith('PK') ? textOfZip(payload) : payload.toString('utf8');
  const sum = createHash('sha256').update(payload).digest('base64');
  const text = read.get(sum) ?? textOfPdf(payload);
  read.set(sum, text);
  return text;
}

/** The same PDF is given to many. */
const read = new Map<string, string>();

/** Workbooks, documents and presentations: every part, with its properties, notes and hidden pages. */
function textOfZip(payload: Buffer): string {
  return Object.entries(unzipSync(payload))
    .filter(([name]) => /\.(?:xml|rels|txt)$/.test(name))
    .map(([name, bytes]) => `${name}\n${joinRuns(name, strFromU8(bytes))}`)
    .join('\n');
}

/** A word may be split where its type changes: what is said within a paragraph is put together. */
function joinRuns(name: string, xml: string): string {
  if (!/^(?:word|ppt)\//.test(name)) return xml;
  const said = xml.replaceAll(/<\/[wa]:p>|<[wa]:(?:br|tab)\/>/g, '\n').replaceAll(/<[^>]*>/g, '');
  return `${xml}\n${said}`;
}

/** The words of the pages and of the tags beside them; lines may break after a hyphen. */
function textOfPdf(payload: Buffer): string {
  return readPdf(payload).words.replaceAll(/-\s+/g, '-');
}

/** The words that tell which rows have been read: party and kind of each. */
export function canariesIn(text: string): readonly (readonly [string, string])[] {
  const found = text.matchAll(/kanarie-([a-z]+(?:\+[a-z]+)?)-([a-z]+)/g);
  return [
    ...new Map([...found].map(([all, party, kind]) => [all, [party!, kind!] as const])).values(),
  ];
}
