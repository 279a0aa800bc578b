import type {
  ActivityContentText,
  ActivityListText,
  ActivityText,
  ListAnswersText,
  ListMappingText,
  ListPreviewText,
} from '#contract/activities.ts';
import { paths, pathTo } from '#contract/paths.ts';
import type { SheetResultText } from '#contract/sheets.ts';
import { type Ask, ask, send, sendForm, sendJson } from '../../api.ts';
import { formOf } from '../sheets/send-sheet.ts';

/** The activities that the reader may see. */
export function askActivities(): Ask<ActivityListText> {
  return ask(paths.activities);
}

/** Writes an activity, or changes one from the version that was seen. */
export function saveActivity(
  content: ActivityContentText,
  before: Pick<ActivityText, 'id' | 'version'> | undefined,
): Promise<ActivityText> {
  if (before === undefined) return sendJson(paths.activities, content);
  return send(pathTo(paths.activity, { activity: before.id }), {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': `"${before.version}"` },
    body: JSON.stringify(content),
  });
}

/** Takes an activity away that is still as it was seen. */
export function removeActivity({ id, version }: ActivityText): Promise<{ readonly id: string }> {
  return send(pathTo(paths.activity, { activity: id }), {
    method: 'DELETE',
    headers: { 'if-match': `"${version}"` },
  });
}

/** How a list is to be read, as far as somebody has said. */
export interface ListReading {
  readonly mapping?: ListMappingText;
  readonly answers?: ListAnswersText;
}

/** What a party's own list would give; nothing is saved. */
export function previewList(file: File, reading: ListReading): Promise<ListPreviewText> {
  return sendForm(paths.activityListPreview, formOf(file, fieldsOf(reading)));
}

/** Reads a party's own list in, when it would still do what its preview said. */
export function readList(file: File, reading: ListReading, hash: string): Promise<SheetResultText> {
  return sendForm(paths.activityListRead, formOf(file, { ...fieldsOf(reading), hash }));
}

function fieldsOf({ mapping, answers }: ListReading): Readonly<Record<string, string>> {
  return {
    ...(mapping === undefined ? {} : { mapping: JSON.stringify(mapping) }),
    ...(answers === undefined ? {} : { answers: JSON.stringify(answers) }),
  };
}
