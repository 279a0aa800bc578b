import { inflateSync } from 'node:zlib';

/** A picture as rows of red, green and blue, 0–255. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel, row by row from the top. */
  readonly rgb: Uint8Array;
};

/**
 * Reads a screenshot: PNG with 8 bits a channel, colour with or without alpha, not interlaced
 * (ISO/IEC 15948), which is what the browser writes.
 *
 * @throws RangeError for another kind of PNG
 */
export function readPng(file: Buffer): Picture {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [depth, colour, , , interlace] = file.subarray(24, 29);
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlace !== 0) {
    throw new RangeError(`invalid picture: depth ${depth}, colour ${colour}`);
  }
  const channels = colour === 6 ? 4 : 3;
  const bytes = undoFilters(inflateSync(joinData(file)), width * channels, channels);
  const rgb = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; to < rgb.length; from += channels, to += 3) {
    rgb[to] = bytes[from]!;
    rgb[to + 1] = bytes[from + 1]!;
    rgb[to + 2] = bytes[from + 2]!;
  }
  return { width, height, rgb };
}

/** How many pixels have each colour, as `#rrggbb`. */
export function countColours(picture: Picture): Map<string, number> {
  const { rgb } = picture;
  const counts = new Map<number, number>();
  // Most pixels are as the one before: counted together.
  for (let i = 0; i < rgb.length; ) {
    const [red, green, blue] = [rgb[i]!, rgb[i + 1]!, rgb[i + 2]!];
    const start = i;
    do i += 3;
    while (rgb[i] === red && rgb[i + 1] === green && rgb[i + 2] === blue);
    const colour = (red << 16) | (green << 8) | blue;
    counts.set(colour, (counts.get(colour) ?? 0) + (i - start) / 3);
  }
  return new Map(
    [...counts].map(([colour, count]) => [`#${colour.toString(16).padStart(6, '0')}`, count]),
  );
}

function joinData(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const kind = file.toString('latin1', at + 4, at + 8);
    if (kind === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

function undoFilters(data: Buffer, stride: number, step: number): Uint8Array {
  const rows = data.length / (stride + 1);
  const out = new Uint8Array(rows * stride);
  // The row above the first is nought.
  let above = new Uint8Array(stride);
  for (let row = 0; row < rows; row++) {
    const from = row * (stride + 1);
    const line = out.subarray(row * stride, (row + 1) * stride);
    line.set(data.subarray(from + 1, from + 1 + stride));
    undoFilter(data[from]!, line, above, step);
    above = line;
  }
  return out;
}

function undoFilter(filter: number, line: Uint8Array, above: Uint8Array, step: number): void {
  if (filter === 0) return;
  for (let i = 0; i < line.length; i++) {
    const left = i < step ? 0 : line[i - step]!;
    const up = above[i]!;
    if (filter === 1) line[i]! += left;
    else if (filter === 2) line[i]! += up;
    else if (filter === 3) line[i]! += (left + up) >> 1;
    else line[i]! += likest(left, up, i < step ? 0 : above[i - step]!);
  }
}

/** Paeth: of left, up and corner the one nearest to left + up - corner. */
function likest(left: number, up: number, corner: number): number {
  const a = Math.abs(up - corner);
  const b = Math.abs(left - corner);
  const c = Math.abs(left + up - 2 * corner);
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
