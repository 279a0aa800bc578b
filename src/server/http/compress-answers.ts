import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { App } from './feature.ts';

/** Brotli or gzip for answers made on request; cheap settings, since they are made each time. */
export async function compressAnswers(app: App): Promise<void> {
  await app.register(compress, {
    encodings: ['br', 'gzip', 'identity'],
    threshold: 1024,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
}
