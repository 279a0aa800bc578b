import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import type { PxwebSettings } from './answer-pxweb.ts';
import { behaviours, type Delivery } from './behaviours.ts';
import { openSources, type Sources } from './rules.ts';

/** The invented sources as a mirror on this machine: `SAMSYN_SOURCES` is its address. */
export interface ServedSources extends Sources {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves all sources at one address, each in a folder of its host's name, as an operator's mirror does.
 * Figures of real small areas are the published ones in `data`; everything else is invented.
 */
export async function serveSources(
  settings: Partial<PxwebSettings> = {},
  port = 0,
): Promise<ServedSources> {
  const sources = openSources(settings);
  const server = createServer((request, response) => {
    readBody(request).then(
      (body) => respond(sources, request, body, response),
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...sources,
    address,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function respond(
  sources: Sources,
  request: IncomingMessage,
  body: string,
  response: ServerResponse,
): void {
  const [, host = '', path = ''] = /^\/([^/]+)(\/.*)?$/.exec(request.url ?? '') ?? [];
  const url = new URL(path || '/', `https://${host || 'nobody'}`);
  send(sources.answer({ host, url, method: request.method ?? 'GET', body }), response);
}

function send(delivery: Delivery, response: ServerResponse): void {
  if (delivery.kind === 'hang') return;
  if (delivery.kind === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const { bytes, kind, status, headers } = delivery;
  const length = kind === 'cut' ? bytes.length * 2 : bytes.length;
  response.writeHead(status, { ...headers, 'content-length': length });
  if (kind === 'whole') {
    response.end(bytes);
  } else if (kind === 'cut') {
    response.write(bytes, () => response.destroy());
  } else {
    let at = 0;
    const timer = setInterval(() => response.write(bytes.subarray(at, ++at)), 1000);
    response.on('close', () => clearInterval(timer));
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** `node tests/sources/serve.ts --port 8099 --behaviour hang=api.kolada.se --behaviour drip` */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      behaviour: { type: 'string', multiple: true, default: [] },
    },
  });
  const served = await serveSources({}, Number(values.port));
  for (const wanted of values.behaviour) {
    const [name = '', where = ''] = wanted.split('=');
    served.behave(name, where);
  }
  console.log(`SAMSYN_SOURCES=${served.address}`);
  console.log(`Behaviours: ${Object.keys(behaviours).join(', ')}`);
}

if (import.meta.main) await main();
