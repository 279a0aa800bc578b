import { paths } from '#contract/paths.ts';
import type { Feature } from '../../http/feature.ts';
import { acceptForms } from '../../http/receive-form.ts';
import { addSheet } from './add-sheet.ts';
import { commitmentSheet } from './commitment-sheet.ts';

/** Sheets that are taken out, changed in a spreadsheet and read in again. */
export const sheetRoutes: Feature = async (app, context) => {
  await acceptForms(app);
  addSheet(app, context, {
    noun: commitmentSheet,
    access: 'contributor',
    writers: ['contributor', 'party-administrator'],
    paths: {
      take: paths.commitmentSheet,
      preview: paths.commitmentSheetPreview,
      read: paths.commitmentSheetRead,
    },
    operations: {
      take: 'takeCommitmentSheet',
      preview: 'previewCommitmentSheet',
      read: 'readCommitmentSheet',
    },
  });
};
