import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Speech } from '#contract/text/format.ts';
import { exportInstallation } from '#server/database/transfer/move-installation.ts';
import { houseChoice } from '../house-choice.ts';
import { readFileWord } from '../read-words.ts';

/**
 * `samsyn export FILE`: writes the whole installation to a file, with nobody else in the database.
 *
 * @throws DomainError `transfer/…`, `start/already-running`, `database/…`
 */
export async function exportTo(
  speech: Speech,
  environment: NodeJS.ProcessEnv,
  words: readonly string[],
): Promise<void> {
  const started = performance.now();
  const file = resolve(readFileWord(words, 'export'));
  const { sums } = await exportInstallation(houseChoice(environment), file);
  console.info(
    speech.say('transfer.exported', {
      file,
      tables: speech.number(sums.length, 0),
      rows: speech.number(
        sums.reduce((all, { rows }) => all + rows, 0),
        0,
      ),
      megabytes: speech.number(statSync(file).size / 1e6, 1),
      seconds: speech.number((performance.now() - started) / 1000, 1),
    }),
  );
}
