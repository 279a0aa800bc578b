import type { NamePreview } from '#contract/area-names.ts';
import { type DivisionId, parseDivision } from '#domain/areas/area.ts';
import { findNameColumns, type NameChange, planNames } from '#domain/areas/plan-names.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { hashBytes } from '../releases/commands.ts';
import { selectOutlineState } from './preview-outlines.ts';
import { selectNamesOf } from './queries.ts';
import { type NameFile, readNameFileApart } from './read-name-file-apart.ts';

/** A list of names that somebody wants to load into a division. */
export interface NameUpload extends NameFile {
  readonly division: DivisionId;
}

/** The preview, and what a load would store if nothing has changed since. */
export interface PreviewedNames {
  readonly preview: NamePreview;
  readonly changes: readonly NameChange[];
  readonly state: string;
}

const mostShown = 50;

/**
 * Everything that a load of names would do; nothing is saved. Two statements.
 *
 * @throws DomainError `area/unknown-division`, `area/names-not-ours`, `area/no-name-columns`, and what
 *   `readNameFileApart` throws
 */
export async function previewNames(
  db: ReadHandle,
  { division, bytes, fileName }: NameUpload,
): Promise<PreviewedNames> {
  const state = await selectOutlineState(db, division);
  if (parseDivision(division).level !== 'own') {
    throw new DomainError('area/names-not-ours', { division });
  }
  const [areas, { table, errors }] = await Promise.all([
    selectNamesOf(db, division),
    readNameFileApart({ bytes, fileName }),
  ]);
  const reading = findNameColumns(table.heads);
  if (reading === undefined) {
    throw new DomainError('area/no-name-columns', { file: fileName, heads: [...table.heads] });
  }
  const { changes, same, refusals } = planNames(table, reading, division, areas);
  const all = [...errors, ...refusals];
  const preview: NamePreview = {
    fileName,
    fileHash: hashBytes(bytes),
    division,
    reading,
    rows: table.rows.length,
    changed: changes.length,
    same,
    examples: changes.slice(0, mostShown).map((change) => ({ ...change })),
    errors: all.slice(0, mostShown).map((remark) => ({ ...remark, data: { ...remark.data } })),
    errorCount: all.length,
    canLoad: all.length === 0 && changes.length > 0,
  };
  return { preview, changes, state };
}
