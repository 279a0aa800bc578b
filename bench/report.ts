import { openTypesetting } from '#server/typesetting/open-typesetting.ts';
import { makeReport } from './made-report.ts';
import { type Row, takeAll } from './row.ts';
import { timeAgainstYardstick } from './yardstick.ts';

/** The annual report of 19 parties with 60 commitments each, as PDF, Word and PowerPoint together. */
export function measureReport(): Promise<readonly Row[]> {
  return takeAll([
    {
      id: 'report-1140',
      what: 'Annual report, 19 parties × 60 commitments: PDF, Word and PowerPoint',
      goal: { figure: 'p99', most: 10_000 },
      take: timeReport,
    },
  ]);
}

/** On two warm threads, as the server sets them; each time another report, since one is not set twice. */
async function timeReport(): ReturnType<typeof timeAgainstYardstick> {
  const typesetting = openTypesetting({ threads: 2 });
  let run = 0;
  const setAll = async (): Promise<void> => {
    const row = rowOf(run++);
    const order = { row, language: 'sv', notes: [] } as const;
    const set = async (ending: 'pdf' | 'docx' | 'pptx'): Promise<void> => {
      const file = await typesetting.setReport({ ...order, ending });
      if (file.length < 10_000) throw new Error(`${ending} has ${file.length} bytes`);
    };
    await Promise.all([set('pdf'), set('docx'), set('pptx')]);
  };
  try {
    return await timeAgainstYardstick(setAll, 5);
  } finally {
    await typesetting.close();
  }
}

type ReportRow = Parameters<ReturnType<typeof openTypesetting>['setReport']>[0]['row'];

function rowOf(run: number): ReportRow {
  const content = makeReport(19, 60, `${run}. `);
  return {
    id: 'report',
    round_id: 'round',
    year: 2026,
    version: 1,
    composed: content.composed,
    decision: null,
    decided_on: null,
    frozen_on: null,
    frozen_by: null,
    checksum: null,
    corrects_id: null,
    corrected_by: null,
    foreword: 'Förord',
    conclusions: 'Slut',
    content,
    frozen: null,
  };
}
