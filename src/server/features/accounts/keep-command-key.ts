import { createHmac } from 'node:crypto';
import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the file with the command line's key is called in the data folder. */
export const commandKeyFile = 'command-key';

/** The key of the command line: HMAC-SHA-256 under the installation's secret. */
export function commandKeyOf(secret: string): string {
  return createHmac('sha256', secret).update('samsyn command line').digest('base64url');
}

/** Writes the key where only the one who runs Samsyn may read it, for commands on the same machine. */
export function keepCommandKey(dataFolder: string, secret: string): string {
  const key = commandKeyOf(secret);
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const path = join(dataFolder, commandKeyFile);
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, key, { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, path);
  return key;
}
