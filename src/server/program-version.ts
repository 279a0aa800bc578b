import { readFileSync } from 'node:fs';

/** The program's version as `package.json` states it; every release and answer tag carries it. */
export const programVersion: string = readVersion();

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return String((JSON.parse(text) as { version: unknown }).version);
}
