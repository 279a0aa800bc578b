import { multipartOf } from '#server/features/releases/testing/release-client.ts';
import type { App } from '#server/http/feature.ts';
import { callerHeader } from './trial-callers.ts';
import { ids } from './trial-ids.ts';

/** A file that an operation takes, small and real. */
export interface Upload {
  readonly file: string;
  /** Where the hash is had that its reading asks for; none for a preview. */
  readonly preview?: string;
}

/** A new row of one's own, and what nobody else may touch: the hidden party's row. */
const commitments = [
  'Vad;Insatsområde;Hela länet;Från och med;Till och med;Rad-id;Version',
  'Läxhjälp;Förutsättningar för goda levnadsvanor;ja;2026-01-01;2026-12-31;;',
  `Övertagen;Förutsättningar för goda levnadsvanor;ja;2026-01-01;2026-12-31;${ids.commitment('heby')};1`,
].join('\n');
const activities = [
  'Vad;Hela länet;Från och med;Till och med;Rad-id;Version',
  'Läxhjälp;ja;2026-01-01;2026-12-31;;',
  `Övertagen;ja;2026-01-01;2026-12-31;${ids.activity('heby')};1`,
].join('\n');
const parties = ['Namn på svenska;Rad-id', 'Heby prov;heby-municipality'].join('\n');
const list = ['Nr;Aktivitet;Plats;Målgrupp;När', '1;Läxhjälp;Hela länet;Unga;2026'].join('\n');

/** By operation. */
export const uploads: Readonly<Record<string, Upload>> = {
  previewCommitmentSheet: { file: commitments },
  readCommitmentSheet: { file: commitments, preview: '/api/sheets/commitments/preview' },
  previewActivitySheet: { file: activities },
  readActivitySheet: { file: activities, preview: '/api/sheets/activities/preview' },
  previewPartySheet: { file: parties },
  readPartySheet: { file: parties, preview: '/api/sheets/parties/preview' },
  previewActivityList: { file: list },
  readActivityList: { file: list, preview: '/api/activity-lists/preview' },
};

/** Each file is read in a process of its own, so that one caller sends it for all of the same right. */
const uploaders = new Set(['nck contributor', 'operator']);

/** The body of a caller's request with its file; the rest send none. */
export async function formOf(
  app: App,
  operation: string,
  caller: string,
): Promise<{ readonly payload: Buffer; readonly type: string } | undefined> {
  const upload = uploads[operation];
  if (upload === undefined || !uploaders.has(caller)) return undefined;
  const form = await multipartOf(upload.file, {}, 'blad.csv');
  if (upload.preview === undefined) return form;
  const answer = await app.inject({
    method: 'POST',
    url: upload.preview,
    headers: { [callerHeader]: caller, 'content-type': form.type },
    payload: form.payload,
  });
  const { hash = '', sheet } = answer.json() as { hash?: string; sheet?: { hash: string } };
  return multipartOf(upload.file, { hash: sheet?.hash ?? hash }, 'blad.csv');
}
