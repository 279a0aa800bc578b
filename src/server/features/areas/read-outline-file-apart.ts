import { answerApart, runApart } from '../../run-apart.ts';
import {
  type OutlineFileReading,
  type OutlineFileToRead,
  readOutlineFile,
} from './read-outline-file.ts';

/**
 * Reads a file with borders in a thread of its own.
 *
 * @throws DomainError what `readOutlineFile` throws, and `release/reading-too-slow`
 */
export function readOutlineFileApart(file: OutlineFileToRead): Promise<OutlineFileReading> {
  return runApart(import.meta.url, file);
}

answerApart(import.meta.url, readOutlineFile);
