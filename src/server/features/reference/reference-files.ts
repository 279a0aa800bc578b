import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { BothLanguages } from '#domain/indicators/indicator.ts';

/** The folder of reference data that comes with the program. */
export const referenceFolder: string = join(import.meta.dirname, '../../../../data');

/** A reference file: its path below the folder, its bytes and their hash. */
export interface ReferenceFile {
  readonly path: string;
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** The reference files by path, with forward slashes. */
export type ReferenceFiles = ReadonlyMap<string, ReferenceFile>;

/** What an invented county is made from is no reference of a real one. */
const invented = 'practice/';

/** Reads every YAML, CSV and GeoJSON file below the folder: some 25 ms for 1.5 MB. */
export function readReferenceFiles(folder: string): ReferenceFiles {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:yaml|csv|geojson)$/.test(path))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith(invented))
    .sort();
  return new Map(
    paths.map((path) => {
      const bytes = readFileSync(join(folder, path));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return [path, { path, bytes, sha256 }];
    }),
  );
}

/** The text of a file that must be there. */
export function textOf(files: ReferenceFiles, path: string): string {
  const file = files.get(path);
  if (file === undefined) throw new RangeError(`missing reference file: ${path}`);
  return file.bytes.toString('utf8');
}

/** The paths below a folder with an ending. */
export function pathsIn(files: ReferenceFiles, folder: string, ending: string): readonly string[] {
  return [...files.keys()].filter((path) => path.startsWith(`${folder}/`) && path.endsWith(ending));
}

/** What the real county is called. */
export function readCountyName(folder: string = referenceFolder): BothLanguages {
  const file = readFileSync(join(folder, 'installation.yaml'), 'utf8');
  return (parseYaml(file) as { readonly name: BothLanguages }).name;
}
