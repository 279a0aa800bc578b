import { parse as parseYaml } from 'yaml';
import type { Method } from '#domain/methods/method.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import { storeInOrder } from '../reference/commands.ts';
import { pathsIn, type ReferenceFiles, textOf } from '../reference/reference-files.ts';

/** Stores the register of methods that comes with the program. */
export async function loadMethods(tx: WriteTransaction, files: ReferenceFiles): Promise<void> {
  await storeInOrder(tx, 'method', readMethods(files));
}

/** The methods of the reference files, file after file. */
export function readMethods(files: ReferenceFiles): readonly Method[] {
  return pathsIn(files, 'methods', '.yaml').flatMap(
    (path) => parseYaml(textOf(files, path)) as Method[],
  );
}
