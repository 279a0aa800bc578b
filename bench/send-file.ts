import { paths } from '#contract/paths.ts';
import type { ReleasePreview, ReleaseResult, ReleaseStatement } from '#contract/releases.ts';

/** Previews a CSV file as a person would, and refuses one with errors. */
export async function sendPreview(url: string, table: string): Promise<ReleasePreview> {
  const answer = await fetch(url + paths.releasePreview, { method: 'POST', body: formOf(table) });
  const preview = (await readAnswer(answer)) as ReleasePreview;
  if (!preview.canLoad) {
    const first = preview.errors[0]?.code ?? 'no error named';
    throw new Error(`the preview found ${preview.cells} cells, ${first}`);
  }
  return preview;
}

/** Loads a CSV file that has been previewed. */
export async function sendLoad(
  url: string,
  table: string,
  fileHash: string,
): Promise<ReleaseResult> {
  const statement: ReleaseStatement = {
    author: 'Benchmark',
    publisher: 'Invented numbers',
    table: 'made-table',
    licence: 'none',
    note: '',
    publishAt: null,
    fileHash,
  };
  const body = formOf(table);
  body.append('statement', JSON.stringify(statement));
  return (await readAnswer(
    await fetch(url + paths.releases, { method: 'POST', body }),
  )) as ReleaseResult;
}

function formOf(table: string): FormData {
  const form = new FormData();
  form.append('file', new Blob([table], { type: 'text/csv' }), 'made-table.csv');
  return form;
}

/** The JSON of an answer that is one. */
export async function readAnswer(answer: Response): Promise<unknown> {
  if (answer.ok) return answer.json();
  throw new Error(`${new URL(answer.url).pathname} answers ${answer.status}`);
}
