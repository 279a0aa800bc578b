import { paths } from '#contract/paths.ts';
import type { Feature } from '../../http/feature.ts';
import { acceptForms } from '../../http/receive-form.ts';
import { activitySheet } from './activity-sheet.ts';
import { addSheet } from './add-sheet.ts';
import { commitmentSheet } from './commitment-sheet.ts';
import { listRoutes } from './list-routes.ts';

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
  addSheet(app, context, {
    noun: activitySheet,
    access: 'contributor',
    writers: ['contributor', 'party-administrator'],
    paths: {
      take: paths.activitySheet,
      preview: paths.activitySheetPreview,
      read: paths.activitySheetRead,
    },
    operations: {
      take: 'takeActivitySheet',
      preview: 'previewActivitySheet',
      read: 'readActivitySheet',
    },
  });
  listRoutes(app, context);
};
