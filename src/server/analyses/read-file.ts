import { readFileSync, statSync } from 'node:fs';
import { DomainError } from '#domain/domain-error.ts';

/** A text may have about so many signs; larger files cannot be read whole. */
const mostMegabytes = 500;

/** The bytes of a file; throws `analysis/file-not-readable`, `analysis/file-too-large`. */
export function readFile(file: string): Uint8Array {
  try {
    const megabytes = Math.ceil(statSync(file).size / 1024 / 1024);
    if (megabytes > mostMegabytes) {
      throw new DomainError('analysis/file-too-large', { file, megabytes, limit: mostMegabytes });
    }
    return readFileSync(file);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const cause = (error as NodeJS.ErrnoException).code ?? '';
    throw new DomainError('analysis/file-not-readable', { file, cause });
  }
}
