import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { checkSource } from '#domain/fetches/check-source.ts';
import type { FetchSource } from '#domain/fetches/fetch-source.ts';
import { referenceFolder } from '../reference/reference-files.ts';

const folder = join(referenceFolder, 'fetches');
let read: readonly FetchSource[] | undefined;

/** Hämtningskatalogen: every source of `data/fetches`, checked; read once. */
export function fetchCatalogue(): readonly FetchSource[] {
  read ??= readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => checkSource(parseYaml(readFileSync(join(folder, name), 'utf8')), name));
  return read;
}

/** A source of the catalogue by its id; undefined for one that an older program knew. */
export function sourceById(id: string): FetchSource | undefined {
  return fetchCatalogue().find((source) => source.id === id);
}
