import { answerApart, runApart } from '../../run-apart.ts';
import { type FileReading, type FileToRead, readFile } from './read-file.ts';

/** A file that needs more is not a table of ours. */
const longestSeconds = 20;

/**
 * Reads a table in a process of its own.
 *
 * @throws DomainError what `readFile` throws, `release/reading-too-slow` and
 *   `release/reading-too-large`
 */
export function readFileApart(file: FileToRead): Promise<FileReading> {
  return runApart(import.meta.url, file, longestSeconds);
}

answerApart(import.meta.url, readFile);
