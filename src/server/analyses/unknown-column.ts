import { DomainError } from '#domain/domain-error.ts';

const mostNamed = 12;

/** A refusal that names the columns of a file, as far as they can be read. */
export function unknownColumn(file: string, column: string, heads: readonly string[]): DomainError {
  const shown = heads.slice(0, mostNamed).map((head) => printable(head));
  const columns = heads.length > mostNamed ? [...shown, '…'] : shown;
  return new DomainError('analysis/unknown-column', { file, column, columns });
}

const printable = (text: string): string =>
  text
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 40) || '–';
