import { sql } from 'kysely';
import { parse as parseYaml } from 'yaml';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import { pathsIn, type ReferenceFiles, textOf } from '../reference/reference-files.ts';

/** A file with an adopted version; what it leaves out an agreement does not have. */
export interface AgreementFile {
  readonly id: string;
  readonly part: string;
  readonly number: number;
  readonly title: unknown;
  readonly source: string;
  readonly agreement?: string;
  readonly validFrom: string;
  readonly dayKnown: boolean;
  readonly signaturesKnown: boolean;
  /** Left out when no source tells it. */
  readonly decision?: { readonly number: string; readonly date: string; readonly note: string };
  readonly sections: unknown;
  readonly priorities?: unknown;
  readonly actionAreas?: unknown;
  readonly jointActivities?: unknown;
}

/** The agreement and the plan that come with the program, once: later versions are adopted by decision. */
export async function storeFirstAgreement(
  tx: WriteTransaction,
  files: ReferenceFiles,
  author: string,
): Promise<void> {
  for (const path of pathsIn(files, 'plan', '.yaml')) {
    await storeAgreementFile(tx, parseYaml(textOf(files, path)) as AgreementFile, author);
  }
}

/** Stores a version as adopted, unless it is there. The transaction asks as the system. */
export async function storeAgreementFile(
  tx: WriteTransaction,
  file: AgreementFile,
  author: string,
): Promise<void> {
  const content = {
    title: file.title,
    source: file.source,
    sections: file.sections,
    priorities: file.priorities ?? [],
    actionAreas: file.actionAreas ?? [],
    jointActivities: file.jointActivities ?? [],
  };
  const { decision } = file;
  await sql`
    insert into agreement_version (id, part, number, state, content, agreement_id, valid_from, day_known,
      signatures_known, decision_number, decision_date, decision_note, changed_by)
    values (${file.id}, ${file.part}, ${file.number}, 'adopted', ${JSON.stringify(content)}::jsonb,
      ${file.agreement ?? null}, ${file.validFrom}, ${file.dayKnown}, ${file.signaturesKnown},
      ${decision?.number ?? null}, ${decision?.date ?? null}, ${decision?.note ?? ''}, ${author})
    on conflict (id) do nothing`.execute(tx);
}
