import { answerApart, runApart } from '../../run-apart.ts';
import {
  type OutlineFileReading,
  type OutlineFileToRead,
  readOutlineFile,
} from './read-outline-file.ts';

/** All of Sweden in 380,000 corners takes four seconds; areas whose borders nearly meet, half as much more. */
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
