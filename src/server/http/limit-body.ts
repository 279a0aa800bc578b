import type { FastifyRequest } from 'fastify';
import { DomainError } from '#domain/domain-error.ts';
import type { App } from './feature.ts';

const mebibyte = 1024 * 1024;
/** A file to load: 25 MB holds every table of the country by small area. */
export const uploadLimit: number = 25 * mebibyte;
/** Everything else that is sent. */
export const bodyLimit: number = mebibyte;
/** A multipart message holds its file and some lines around it. */
const multipartLimit = uploadLimit + 64 * 1024;
const drainMilliseconds = 10_000;

/** Refuses a body by its declared length, before any of it is read. */
export function limitBody(app: App): void {
  app.addHook('onRequest', async (request) => {
    const length = Number(request.headers['content-length'] ?? 0);
    const isFile = (request.headers['content-type'] ?? '').startsWith('multipart/form-data');
    if (length <= (isFile ? multipartLimit : bodyLimit)) return;
    stopDraining(request);
    throw new DomainError(isFile ? 'release/file-too-large' : 'http/body-too-large', {
      megabytes: Math.round(length / mebibyte),
      limit: (isFile ? uploadLimit : bodyLimit) / mebibyte,
    });
  });
}

/** The rest of the body is thrown away as it comes, so that the sender reads the answer; not for long. */
export function stopDraining(request: FastifyRequest): void {
  setTimeout(() => {
    if (!request.raw.complete) request.raw.destroy();
  }, drainMilliseconds).unref();
}
