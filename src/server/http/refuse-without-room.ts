import { DomainError } from '#domain/domain-error.ts';
import type { FreeSpace } from '../free-space.ts';
import type { App } from './feature.ts';
import { stopDraining } from './limit-body.ts';

/** Refuses files while there is no room for what they hold, before any of them is read. */
export function refuseWithoutRoom(app: App, space: FreeSpace): void {
  app.addHook('onRequest', async (request) => {
    const isFile = (request.headers['content-type'] ?? '').startsWith('multipart/form-data');
    if (!isFile || space.hasRoom()) return;
    stopDraining(request);
    throw new DomainError('database/disk-full');
  });
}
