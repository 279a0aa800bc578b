/** A file as a browser and a program send it. */
export interface DataFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const utf8Mark = '\ufeff';

/** A CSV file of UTF-8, with or without byte order mark, from its lines. */
export function composeFile(
  name: string,
  lines: readonly string[],
  { mark = false, lineEnd = '\n' }: { readonly mark?: boolean; readonly lineEnd?: string } = {},
): DataFile {
  const text = `${mark ? utf8Mark : ''}${lines.join(lineEnd)}${lineEnd}`;
  return composeBytes(name, Buffer.from(text));
}

/** A CSV file in windows-1252, as older spreadsheets write it; its text must fit in Latin 1. */
export function composeWindowsFile(name: string, lines: readonly string[]): DataFile {
  return composeBytes(name, Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1'));
}

/** A file of any bytes. */
export function composeBytes(name: string, buffer: Buffer): DataFile {
  return { name, mimeType: 'text/csv', buffer };
}
