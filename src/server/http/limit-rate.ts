import rateLimit from '@fastify/rate-limit';
import { DomainError } from '#domain/domain-error.ts';
import type { App } from './feature.ts';

/** At most so many requests a minute from one address. */
export async function limitRate(app: App, requestsPerMinute: number): Promise<void> {
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: '1 minute',
    errorResponseBuilder: (_request, context) =>
      new DomainError('http/too-many-requests', { seconds: Math.ceil(context.ttl / 1000) }),
  });
}
