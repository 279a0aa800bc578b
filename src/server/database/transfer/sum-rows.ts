import { createHash } from 'node:crypto';
import type { TableSum } from './transfer-file.ts';

const lineEnd = 10;

/** A running count and SHA-256 over rows as they pass, in pieces of any length. */
export type RowSum = {
  readonly add: (bytes: Uint8Array) => void;
  readonly rows: () => number;
  /** Of what has passed so far. */
  readonly sha256: () => string;
};

export function sumRows(): RowSum {
  const hash = createHash('sha256');
  let rows = 0;
  return {
    add: (bytes) => {
      hash.update(bytes);
      for (let at = bytes.indexOf(lineEnd); at >= 0; at = bytes.indexOf(lineEnd, at + 1)) rows++;
    },
    rows: () => rows,
    sha256: () => hash.copy().digest('hex'),
  };
}

export function sumOf(table: string, sum: RowSum): TableSum {
  return { table, rows: sum.rows(), sha256: sum.sha256() };
}
