import { sql } from 'kysely';
import { parse as parseYaml } from 'yaml';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import { pathsIn, type ReferenceFiles, textOf } from '../reference/reference-files.ts';

/** A file of `data/plan`; what it leaves out an agreement does not have. */
interface AgreementFile {
  readonly id: string;
  readonly part: string;
  readonly number: number;
  readonly title: unknown;
  readonly source: string;
  readonly agreement?: string;
  readonly validFrom: string;
  readonly dayKnown: boolean;
  readonly signaturesKnown: boolean;
  /** The council's decision, when it is known. */
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
    const file = parseYaml(textOf(files, path)) as AgreementFile;
    const content = {
      title: file.title,
      source: file.source,
      sections: file.sections,
      priorities: file.priorities ?? [],
      actionAreas: file.actionAreas ?? [],
      jointActivities: file.jointActivities ?? [],
    };
    await sql`
      insert into agreement_version (id, part, number, state, content, agreement_id, valid_from, day_known,
        signatures_known, decision_number, decision_date, decision_note, changed_by)
      values (${file.id}, ${file.part}, ${file.number}, 'adopted', ${JSON.stringify(content)}::jsonb,
        ${file.agreement ?? null}, ${file.validFrom}, ${file.dayKnown}, ${file.signaturesKnown},
        ${file.decision?.number ?? null}, ${file.decision?.date ?? null}, ${file.decision?.note ?? ''}, ${author})
      on conflict (id) do nothing`.execute(tx);
  }
}
