import { answerApart, runApart } from '../../run-apart.ts';
import {
  type OutlineFileReading,
  type OutlineFileToRead,
  readOutlineFile,
} from './read-outline-file.ts';

/** A file of 130,000 corners takes five seconds, and one of three times as many over half a minute. */
const longestSeconds = 60;

/**
 * Reads a file with borders in a process of its own.
 *
 * @throws DomainError what `readOutlineFile` throws, `release/reading-too-slow` and
 *   `release/reading-too-large`
 */
export function readOutlineFileApart(file: OutlineFileToRead): Promise<OutlineFileReading> {
  return runApart(import.meta.url, file, longestSeconds);
}

answerApart(import.meta.url, readOutlineFile);
