import { paths } from '#contract/paths.ts';
import { authorizeParty } from '#domain/access/authorize-party.ts';
import { partyOfCaller } from '#domain/access/caller.ts';
import type { Feature } from '../../http/feature.ts';
import { acceptForms } from '../../http/receive-form.ts';
import { activitySheet } from './activity-sheet.ts';
import { addSheet } from './add-sheet.ts';
import { commitmentSheet } from './commitment-sheet.ts';
import { listRoutes } from './list-routes.ts';
import { partySheet } from './party-sheet.ts';
import type { SheetCaller, SheetWriter } from './sheet-noun.ts';

/** Whoever writes for a party, with its own rows. */
function authorizeOwn(at: SheetCaller): SheetWriter {
  return { ...at, party: authorizeParty(at.caller, partyOfCaller(at.caller) ?? '') };
}

/** Sheets that are taken out, changed in a spreadsheet and read in again. */
export const sheetRoutes: Feature = async (app, context) => {
  await acceptForms(app);
  addSheet(app, context, {
    noun: commitmentSheet,
    access: 'contributor',
    authorize: authorizeOwn,
    objectClass: 'commitment',
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
    authorize: authorizeOwn,
    objectClass: 'activity',
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
  addSheet(app, context, {
    noun: partySheet,
    access: 'operator',
    authorize: (operator) => operator,
    paths: {
      take: paths.partySheet,
      preview: paths.partySheetPreview,
      read: paths.partySheetRead,
    },
    operations: {
      take: 'takePartySheet',
      preview: 'previewPartySheet',
      read: 'readPartySheet',
    },
  });
  listRoutes(app, context);
};
