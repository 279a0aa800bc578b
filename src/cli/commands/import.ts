import { resolve } from 'node:path';
import type { Speech } from '#contract/text/format.ts';
import { readInInstallation } from '#server/database/transfer/move-installation.ts';
import { houseChoice } from '../house-choice.ts';
import { readFileWord } from '../read-words.ts';

/**
 * `samsyn import FILE`: reads a whole installation from a file into an empty folder or database.
 *
 * @throws DomainError `transfer/…`, `start/already-running`, `database/…`
 */
export async function importFrom(
  speech: Speech,
  environment: NodeJS.ProcessEnv,
  words: readonly string[],
): Promise<void> {
  const started = performance.now();
  const file = resolve(readFileWord(words, 'import'));
  const { header, sums, place } = await readInInstallation(houseChoice(environment), file);
  console.info(
    speech.say('transfer.imported', {
      ...{ file, place },
      moment: speech.dateTime(header.createdAt),
      version: header.programVersion,
      tables: speech.number(sums.length, 0),
      rows: speech.number(
        sums.reduce((all, { rows }) => all + rows, 0),
        0,
      ),
      seconds: speech.number((performance.now() - started) / 1000, 1),
    }),
  );
  console.info(speech.say('transfer.next'));
}
