import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import {
  type ReleaseStatement,
  releaseStatement,
  type TableReading,
  tableReading,
  withdrawal,
} from '#contract/releases.ts';
import type { Caller } from '#domain/access/caller.ts';
import { checkShape, parseField, receiveForm, trimTexts } from '../../http/receive-form.ts';
import { refuseUnreadableText } from '../../http/refuse-junk.ts';
import { signStatement } from '../../http/sign-author.ts';
import type { UploadedFile } from './preview-release.ts';

/** An upload: the file with its reading, and what is said of the load. */
export interface Upload {
  readonly file: UploadedFile;
  readonly statement: unknown;
}

const partialReading = Type.Partial(tableReading, { additionalProperties: false });

/**
 * Receives a table with its reading and statement.
 *
 * @throws DomainError what `receiveForm` throws, `release/malformed-reading`,
 *   `release/malformed-statement`
 */
export async function receiveUpload(request: FastifyRequest): Promise<Upload> {
  const form = await receiveForm(request, 'file.csv');
  const given = parseField(form, 'reading', 'release/malformed-reading');
  checkShape(partialReading, given, 'release/malformed-reading', 'reading');
  const statement = parseField(form, 'statement', 'release/malformed-statement');
  const sender = form.fields.get('sender');
  refuseUnreadableText(sender, 'sender');
  // The shape of what is given has been checked above.
  return { file: { ...form.file, given: given as Partial<TableReading>, sender }, statement };
}

/** The statement in its right form; throws `release/malformed-statement` with the fields. */
export function readStatement(statement: unknown, caller: Caller): ReleaseStatement {
  const trimmed = signStatement(trimTexts(statement), caller);
  checkShape(releaseStatement, trimmed, 'release/malformed-statement', 'statement');
  return trimmed as ReleaseStatement; // checked on the line before
}

/** Who withdraws and why, said in more than spaces; throws `release/malformed-statement`. */
export function readWithdrawal(body: unknown): Type.Static<typeof withdrawal> {
  const trimmed = trimTexts(body);
  checkShape(withdrawal, trimmed, 'release/malformed-statement', 'body');
  return trimmed as Type.Static<typeof withdrawal>; // checked on the line before
}
