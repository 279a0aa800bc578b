import { basename } from 'node:path/posix';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import Type, { type TSchema } from 'typebox';
import Value from 'typebox/value';
import {
  type ReleaseStatement,
  releaseStatement,
  type TableReading,
  tableReading,
  withdrawal,
} from '#contract/releases.ts';
import { DomainError } from '#domain/domain-error.ts';
import { uploadLimit } from '../../http/limit-body.ts';
import { refuseUnreadableText } from '../../http/refuse-junk.ts';
import type { UploadedFile } from './preview-release.ts';

/** What a multipart message may hold: a file, a reading and a statement. */
export const multipartLimits = {
  fileSize: uploadLimit,
  files: 1,
  fields: 4,
  parts: 5,
  fieldSize: 200_000,
  headerPairs: 20,
} as const;

/** An upload: the file with its reading, and what is said of the load. */
export interface Upload {
  readonly file: UploadedFile;
  readonly statement: unknown;
}

const partialReading = Type.Partial(tableReading, { additionalProperties: false });
const longestName = 200;
const mebibyte = 1024 * 1024;

/**
 * Receives a multipart message into memory, at most 25 MB.
 *
 * @throws DomainError `release/file-missing`, `release/file-too-large`, `release/malformed-reading`,
 *   `release/malformed-statement`, `http/unreadable-text`, `http/unsupported-body`
 */
export async function receiveUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new DomainError('http/unsupported-body');
  const { file, fields } = await receiveParts(request).catch(asRefusal);
  if (file === undefined) throw new DomainError('release/file-missing');
  const given = parseField(fields.get('reading') ?? '{}', 'reading');
  checkShape(partialReading, given, 'release/malformed-reading', 'reading');
  const statement = parseField(fields.get('statement') ?? '{}', 'statement');
  return { file: { ...file, given: given as Partial<TableReading> }, statement }; // checked above
}

/** The statement in its right form; throws `release/malformed-statement` with the fields. */
export function readStatement(statement: unknown): ReleaseStatement {
  const trimmed = trimTexts(statement);
  checkShape(releaseStatement, trimmed, 'release/malformed-statement', 'statement');
  return trimmed as ReleaseStatement; // checked on the line before
}

/** Who withdraws and why, said in more than spaces; throws `release/malformed-statement`. */
export function readWithdrawal(body: unknown): Type.Static<typeof withdrawal> {
  const trimmed = trimTexts(body);
  checkShape(withdrawal, trimmed, 'release/malformed-statement', 'body');
  return trimmed as Type.Static<typeof withdrawal>; // checked on the line before
}

function trimTexts(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, text]) => [
      name,
      typeof text === 'string' ? text.trim() : text,
    ]),
  );
}

type ReceivedFile = { readonly bytes: Uint8Array; readonly fileName: string };

async function receiveParts(
  request: FastifyRequest,
): Promise<{ file: ReceivedFile | undefined; fields: ReadonlyMap<string, string> }> {
  let file: ReceivedFile | undefined;
  const fields = new Map<string, string>();
  for await (const part of request.parts()) {
    if (part.type === 'file') file = await receiveFile(part);
    else fields.set(part.fieldname, String(part.value));
  }
  return { file, fields };
}

/** A message that is cut or breaks its own form is the sender's, not a fault of ours. */
function asRefusal(error: unknown): never {
  const known = error instanceof DomainError || (error as { statusCode?: number }).statusCode;
  throw known ? error : new DomainError('http/malformed-body');
}

async function receiveFile(part: MultipartFile): Promise<ReceivedFile> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of part.file as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
  }
  if (part.file.truncated) {
    const megabytes = Math.ceil(size / mebibyte);
    throw new DomainError('release/file-too-large', { megabytes, limit: uploadLimit / mebibyte });
  }
  const name = basename((part.filename ?? '').replaceAll('\\', '/')).slice(-longestName);
  refuseUnreadableText(name, 'file');
  return { bytes: Buffer.concat(chunks), fileName: name === '' ? 'file.csv' : name };
}

function parseField(text: string, field: 'reading' | 'statement'): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new DomainError(`release/malformed-${field}`, { fields: [field] });
  }
  refuseUnreadableText(value, field);
  return value;
}

function checkShape(schema: TSchema, value: unknown, code: string, root: string): void {
  if (Value.Check(schema, value)) return;
  const fields = Value.Errors(schema, value)
    .slice(0, 20)
    .map((error) => `${root}${error.instancePath.replaceAll('/', '.')}`);
  throw new DomainError(code, { fields: [...new Set(fields)] });
}
