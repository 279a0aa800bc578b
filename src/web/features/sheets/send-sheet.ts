import { paths } from '#contract/paths.ts';
import type { SheetPreviewText, SheetResultText } from '#contract/sheets.ts';
import { sendForm } from '../../api.ts';

/** Where a kind of sheet is got, tried and read in. */
export interface SheetAddresses {
  readonly take: string;
  readonly preview: string;
  readonly read: string;
}

export const commitmentAddresses: SheetAddresses = {
  take: paths.commitmentSheet,
  preview: paths.commitmentSheetPreview,
  read: paths.commitmentSheetRead,
};
export const activityAddresses: SheetAddresses = {
  take: paths.activitySheet,
  preview: paths.activitySheetPreview,
  read: paths.activitySheetRead,
};

export const partyAddresses: SheetAddresses = {
  take: paths.partySheet,
  preview: paths.partySheetPreview,
  read: paths.partySheetRead,
};

/** What a changed sheet would do; nothing is saved. */
export function previewSheet(addresses: SheetAddresses, file: File): Promise<SheetPreviewText> {
  return sendForm(addresses.preview, formOf(file, {}));
}

/** Reads a sheet in, when it would still do what its preview said. */
export function readSheet(
  addresses: SheetAddresses,
  file: File,
  hash: string,
): Promise<SheetResultText> {
  return sendForm(addresses.read, formOf(file, { hash }));
}

/** A form with a file and texts. */
export function formOf(file: File, fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  form.set('file', file);
  for (const [name, text] of Object.entries(fields)) form.set(name, text);
  return form;
}
