import type { ControlLine } from './transfer-file.ts';

/** A piece of a transfer file: what a control line says, or bytes of rows. */
export type TransferPart = { readonly control: ControlLine } | { readonly rows: Buffer };

const lineEnd = 10;
const backslash = 92;
const dot = 46;
/** No control line of ours is longer. */
const longestControl = 10_000_000;

/**
 * Divides the text of a transfer file into control lines and rows, whatever pieces it arrives in. Bytes
 * of rows are passed on in pieces too, so that a row of 100 MB needs no 100 MB here.
 *
 * @throws SyntaxError when a control line is not JSON
 */
export async function* readParts(source: AsyncIterable<Buffer>): AsyncGenerator<TransferPart> {
  let rest: Buffer = Buffer.alloc(0);
  let atLineStart = true;
  for await (const chunk of source) {
    const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (;;) {
      const until = endOfPart(buffer, from, atLineStart);
      if (until === from) break;
      yield partOf(buffer.subarray(from, until), atLineStart);
      atLineStart = buffer[until - 1] === lineEnd;
      from = until;
    }
    rest = buffer.subarray(from);
  }
  if (rest.length === 0) return;
  if (rest.at(-1) !== lineEnd) throw new SyntaxError('no line end');
  yield partOf(rest, atLineStart);
}

/** Where the part that begins at `from` ends; `from` itself when more must arrive before that is known. */
function endOfPart(buffer: Buffer, from: number, atLineStart: boolean): number {
  // Two bytes are always kept back: a control line may begin in them.
  if (buffer.length - from <= 2) return from;
  if (atLineStart && isControl(buffer, from)) {
    const end = buffer.indexOf(lineEnd, from);
    if (end < 0 && buffer.length - from > longestControl) throw new SyntaxError('no line end');
    return end < 0 ? from : end + 1;
  }
  const next = buffer.indexOf('\n\\.', from);
  return next < 0 ? buffer.length - 2 : next + 1;
}

const isControl = (buffer: Buffer, at: number): boolean =>
  buffer[at] === backslash && buffer[at + 1] === dot;

function partOf(bytes: Buffer, atLineStart: boolean): TransferPart {
  if (!atLineStart || !isControl(bytes, 0)) return { rows: bytes };
  return { control: JSON.parse(bytes.subarray(2).toString()) as ControlLine }; // checked by its reader
}
