/** A value that can stand beside an error code: plain data, never a sentence. */
export type ErrorDatum = string | number | boolean | null | readonly (string | number)[];

/**
 * A refusal by a rule: a code such as `area/unknown-division` and the data a reader needs to act.
 * The sentence for each code is in `contract/text`.
 */
export class DomainError extends Error {
  readonly code: string;
  readonly data: Readonly<Record<string, ErrorDatum>>;

  constructor(code: string, data: Readonly<Record<string, ErrorDatum>> = {}) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.data = data;
  }
}
