import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** An answer compressed once, to be sent many times. */
export interface PackedAnswer {
  readonly type: string;
  readonly plain: Buffer;
  readonly brotli: Buffer;
  readonly gzip: Buffer;
}

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);
/** Close to the best there is, in a tenth of the time. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

export async function packAnswer(text: string, type: string): Promise<PackedAnswer> {
  const plain = Buffer.from(text);
  const [brotli, gzipped] = await Promise.all([asBrotli(plain, quality), asGzip(plain)]);
  return { type, plain, brotli, gzip: gzipped };
}

/** Sends the smallest form that the caller takes. */
export function sendPacked(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: PackedAnswer,
): FastifyReply {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  reply.type(answer.type).header('vary', 'accept-encoding, accept-language');
  if (/\bbr\b/.test(accepted)) return reply.header('content-encoding', 'br').send(answer.brotli);
  if (/\bgzip\b/.test(accepted)) return reply.header('content-encoding', 'gzip').send(answer.gzip);
  return reply.send(answer.plain);
}
