import type { TestDatabase } from '#server/database/testing/test-database.ts';
import type { App } from '#server/http/feature.ts';
import { canary } from './sow-row.ts';
import { callerHeader } from './trial-callers.ts';
import { ids } from './trial-ids.ts';

/** Annual reports of the closed round, made as those who follow up make them: one frozen, and a draft. */
export async function sowReports(app: App, { owner }: TestDatabase): Promise<void> {
  const send = async (
    method: 'POST' | 'PATCH',
    path: string,
    payload: object,
    version = 1,
  ): Promise<{ readonly id: string }> => {
    const headers = { [callerHeader]: 'nck coordination', 'if-match': `"${version}"` };
    const answer = await app.inject({ method, url: `/api/reports${path}`, headers, payload });
    if (answer.statusCode >= 400) throw new RangeError(answer.body);
    return answer.json();
  };
  const make = async (known: string, kind: string): Promise<void> => {
    const { id } = await send('POST', '', { round: ids.closedRound, corrects: null });
    // Both worlds give the same ids.
    await owner.query('update annual_report set id = $1 where id = $2', [known, id]);
    const words = canary('council', kind);
    await send('PATCH', `/${known}`, { foreword: words, conclusions: words });
  };
  await make(ids.annualReport, 'public');
  const decision = { decision: canary('council', 'public'), decidedOn: '2026-11-01' };
  await send('POST', `/${ids.annualReport}/freeze`, decision, 2);
  await make(ids.annualDraft, 'draft');
}
