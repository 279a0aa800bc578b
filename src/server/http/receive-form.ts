import { basename } from 'node:path/posix';
import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyRequest, RouteShorthandOptions } from 'fastify';
import type { TSchema } from 'typebox';
import Value from 'typebox/value';
import { DomainError } from '#domain/domain-error.ts';
import type { App } from './feature.ts';
import { stopDraining, uploadLimit } from './limit-body.ts';
import { refuseUnreadableText } from './refuse-junk.ts';

/** A file that came with a form. */
export type ReceivedFile = { readonly bytes: Uint8Array; readonly fileName: string };

/** A form: its file, and the texts of its fields by name. */
export interface ReceivedForm {
  readonly file: ReceivedFile;
  readonly fields: ReadonlyMap<string, string>;
}

/** A route with a form is described for the document; the message itself is read part by part. */
export const uncheckedForm: Partial<RouteShorthandOptions> = {
  validatorCompiler: () => () => true,
};

const limits = {
  fileSize: uploadLimit,
  files: 1,
  fields: 4,
  parts: 5,
  fieldSize: 200_000,
  headerPairs: 20,
} as const;
const longestName = 200;
const mebibyte = 1024 * 1024;

/** Lets a feature's routes receive forms. */
export async function acceptForms(app: App): Promise<void> {
  await app.register(multipart, { limits });
}

/**
 * Receives a multipart message into memory, at most 25 MB.
 *
 * @throws DomainError `release/file-missing`, `release/file-too-large`, `http/unreadable-text`,
 *   `http/unsupported-body`, `http/malformed-body`
 */
export async function receiveForm(request: FastifyRequest, unnamed: string): Promise<ReceivedForm> {
  if (!request.isMultipart()) throw new DomainError('http/unsupported-body');
  const { file, fields } = await receiveParts(request, unnamed).catch(asRefusal);
  if (file === undefined) throw new DomainError('release/file-missing');
  return { file, fields };
}

async function receiveParts(
  request: FastifyRequest,
  unnamed: string,
): Promise<{ file: ReceivedFile | undefined; fields: ReadonlyMap<string, string> }> {
  let file: ReceivedFile | undefined;
  const fields = new Map<string, string>();
  for await (const part of request.parts()) {
    if (part.type === 'file') file = await receiveFile(request, part, unnamed);
    else fields.set(part.fieldname, String(part.value));
  }
  return { file, fields };
}

/** A message that is cut or breaks its own form is the sender's, not a fault of ours. */
function asRefusal(error: unknown): never {
  const known = error instanceof DomainError || (error as { statusCode?: number }).statusCode;
  throw known ? error : new DomainError('http/malformed-body');
}

async function receiveFile(
  request: FastifyRequest,
  part: MultipartFile,
  unnamed: string,
): Promise<ReceivedFile> {
  const chunks: Buffer[] = [];
  const collect = async (): Promise<void> => {
    for await (const chunk of part.file as AsyncIterable<Buffer>) chunks.push(chunk);
  };
  // A message that does not tell its length is refused when the limit is reached, not at its end.
  const reachedLimit = new Promise<true>((resolve) => part.file.once('limit', () => resolve(true)));
  if (await Promise.race([collect(), reachedLimit])) {
    stopDraining(request);
    const limit = uploadLimit / mebibyte;
    throw new DomainError('release/file-too-large', { megabytes: limit, limit });
  }
  const name = basename((part.filename ?? '').replaceAll('\\', '/')).slice(-longestName);
  refuseUnreadableText(name, 'file');
  return { bytes: Buffer.concat(chunks), fileName: name === '' ? unnamed : name };
}

/** A field's JSON, an empty object where the form has none; throws `code` with the field's name. */
export function parseField({ fields }: ReceivedForm, field: string, code: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(fields.get(field) ?? '{}');
  } catch {
    throw new DomainError(code, { fields: [field] });
  }
  refuseUnreadableText(value, field);
  return value;
}

/** An object's texts without the spaces around them. */
export function trimTexts(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, text]) => [
      name,
      typeof text === 'string' ? text.trim() : text,
    ]),
  );
}

/** Throws `code` with the parts of `root` that do not have their shape. */
export function checkShape(schema: TSchema, value: unknown, code: string, root: string): void {
  if (Value.Check(schema, value)) return;
  const fields = Value.Errors(schema, value)
    .slice(0, 20)
    .map((error) => `${root}${error.instancePath.replaceAll('/', '.')}`);
  throw new DomainError(code, { fields: [...new Set(fields)] });
}
