import { inflateSync } from 'node:zlib';

/** What a PDF says of itself, read from its bytes. */
export type PdfFile = {
  /** Everything outside the streams, and the streams that are object or plain text. */
  readonly text: string;
  /** Width and height of each page in points. */
  readonly pages: readonly (readonly [number, number])[];
  /** The drawn characters, in the order they are drawn. */
  readonly words: string;
};

/**
 * Reads a PDF (ISO 32000-1) as far as its pages, its own description and its text: compressed streams
 * are inflated, and glyphs are turned into characters by the fonts' ToUnicode maps.
 */
export function readPdf(file: Buffer): PdfFile {
  const streams = readStreams(file);
  const text = [file.toString('latin1'), ...streams].join('\n');
  const objects = readObjects(text);
  const pages = [...objects.values()].filter((body) => /\/Type\s*\/Page\b/.test(body));
  return { text, pages: pages.map(readSize), words: readWords(objects, streams) };
}

/** The body of every object by its number. */
function readObjects(text: string): Map<string, string> {
  const found = text.matchAll(/(\d+) 0 obj([\s\S]*?)endobj/g);
  return new Map([...found].map(([, id = '', body = '']) => [id, body]));
}

function readSize(page: string): [number, number] {
  const size = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(page) ?? [];
  return [Number(size[1]), Number(size[2])];
}

function readStreams(file: Buffer): string[] {
  const found: string[] = [];
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue;
    const start = at + (file[at + 6] === 13 ? 8 : 7);
    const end = file.indexOf('endstream', start);
    const body = file.subarray(start, end);
    try {
      found.push(inflateSync(body).toString('latin1'));
    } catch {
      // A picture or a font in another packing.
    }
  }
  return found;
}

type Glyphs = ReadonlyMap<number, string>;

function readWords(objects: ReadonlyMap<string, string>, streams: readonly string[]): string {
  const fonts = readFonts(objects, [...objects.values()]);
  const pages = [...objects.values()].filter((body) => /\/Type\s*\/Page\b/.test(body));
  const perPage = pages.map((page) => readPage(page, objects));
  if (perPage.every((said) => said !== undefined)) return perPage.join('\n');
  return streams
    .filter((stream) => /\bTf\b/.test(stream))
    .map((stream) => readContent(stream, fonts))
    .join('\n');
}

/** The text of one page, by its own names of fonts: two pages may give the same name to different ones. */
function readPage(page: string, objects: ReadonlyMap<string, string>): string | undefined {
  const content = /\/Contents\s+(\d+) 0 R/.exec(page)?.[1];
  const resources = /\/Resources\s+(\d+) 0 R/.exec(page)?.[1];
  const stream = objects.get(content ?? '');
  if (stream === undefined) return undefined;
  const fonts = readFonts(objects, [page, objects.get(resources ?? '') ?? '']);
  try {
    return fonts.size === 0 ? undefined : readContent(inflateBody(stream), fonts);
  } catch {
    return undefined;
  }
}

/** The glyphs of every font by the name the pages give it, such as `f0`. */
function readFonts(
  objects: ReadonlyMap<string, string>,
  bodies: readonly string[],
): Map<string, Glyphs> {
  const fonts = new Map<string, Glyphs>();
  for (const body of bodies) {
    for (const [, name = '', id = ''] of body.matchAll(/\/([A-Za-z]\w*)\s+(\d+) 0 R/g)) {
      const map = /\/ToUnicode\s+(\d+) 0 R/.exec(objects.get(id) ?? '')?.[1];
      if (map !== undefined) fonts.set(name, readGlyphs(inflateBody(objects.get(map) ?? '')));
    }
  }
  return fonts;
}

function inflateBody(body: string): string {
  if (body.includes('begincmap')) return body;
  const start = /stream\r?\n/.exec(body);
  const from = (start?.index ?? 0) + (start?.[0].length ?? 0);
  return inflateSync(Buffer.from(body.slice(from), 'latin1')).toString('latin1');
}

function readGlyphs(map: string): Glyphs {
  const glyphs = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, from = '', to = ''] of block.matchAll(/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>/g)) {
      glyphs.set(Number.parseInt(from, 16), ofUtf16(to));
    }
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    const ranges = block.matchAll(/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>/g);
    for (const [, from = '', to = '', first = ''] of ranges) {
      const [low, high, start] = [from, to, first].map((part) => Number.parseInt(part, 16));
      for (let i = low!; i <= high!; i++) glyphs.set(i, String.fromCharCode(start! + i - low!));
    }
  }
  return glyphs;
}

function ofUtf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

// A string in brackets or parentheses, with escaped signs inside.
const literal = String.raw`\((?:[^()\\]|\\[\s\S])*\)`;
const hex = String.raw`<[\dA-Fa-f\s]*>`;
const tokens = new RegExp(
  String.raw`/(\w+)\s+[\d.]+\s+Tf|\[((?:${literal}|[^\]()])*)\]\s*TJ|(${hex}|${literal})\s*Tj|\b(ET)\b`,
  'g',
);
const strings = new RegExp(`${hex}|${literal}`, 'g');

/** The text of a page: two bytes a glyph, as both our writers set it. */
function readContent(content: string, fonts: ReadonlyMap<string, Glyphs>): string {
  let glyphs: Glyphs | undefined;
  let said = '';
  for (const [, font, array, single, end] of content.matchAll(tokens)) {
    if (font !== undefined) glyphs = fonts.get(font);
    if (end !== undefined) said += ' ';
    for (const [string] of (array ?? single ?? '').matchAll(strings)) {
      const bytes = readString(string);
      for (let i = 0; i + 1 < bytes.length; i += 2)
        said += glyphs?.get(bytes.readUInt16BE(i)) ?? '';
    }
  }
  return said;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function readString(string: string): Buffer {
  if (string.startsWith('<')) return Buffer.from(string.replace(/[<>\s]/g, ''), 'hex');
  const plain = string
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
      /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
    );
  return Buffer.from(plain, 'latin1');
}
