import { readFileSync, statSync } from 'node:fs';
import { DomainError } from '#domain/domain-error.ts';
import { uploadLimit } from '#server/http/limit-body.ts';

/** A file's bytes; throws `release/file-too-large`, `release/file-not-readable`. */
export function readBytes(file: string): Uint8Array<ArrayBuffer> {
  try {
    const megabytes = statSync(file).size / 1024 / 1024;
    const limit = uploadLimit / 1024 / 1024;
    if (megabytes > limit) {
      throw new DomainError('release/file-too-large', { megabytes: Math.ceil(megabytes), limit });
    }
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const cause = (error as NodeJS.ErrnoException).code ?? '';
    throw new DomainError('release/file-not-readable', { file, cause });
  }
}

/** A file with its reading, and what is said of it, as the server receives them. */
export function formOf(fields: {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly reading: object;
  readonly statement?: object;
}): FormData {
  const form = new FormData();
  form.set('reading', JSON.stringify(fields.reading));
  if (fields.statement !== undefined) form.set('statement', JSON.stringify(fields.statement));
  form.set('file', new Blob([fields.file]), fields.name);
  return form;
}
