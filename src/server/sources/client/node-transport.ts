import { lookup } from 'node:dns';
import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPrivateAddress } from './is-private-address.ts';
import type { Transport, WireRequest } from './transport.ts';

const agents = {
  'https:': new HttpsAgent({ keepAlive: true, maxSockets: 2 }),
  'http:': new HttpAgent({ keepAlive: true, maxSockets: 2 }),
};

/** A name that leads to a private address is not followed: the address is judged after it is looked up. */
const lookupPublic: LookupFunction = (name, options, answer) => {
  lookup(name, { ...options, all: true }, (error, found) => {
    if (error !== null) return answer(error, '');
    const open = found.filter((one) => !isPrivateAddress(one.address));
    const first = open[0];
    if (first === undefined) {
      return answer(privateAddress(), '');
    }
    if (options.all) return answer(null, open);
    answer(null, first.address, first.family);
  });
};

const privateAddress = (): Error =>
  Object.assign(new Error('private address'), { code: 'EPRIVATE' });

/** The network itself. Node's own requests, because they let the address be judged before it is called. */
export const nodeTransport: Transport = (question) =>
  new Promise((resolve, reject) => {
    const secure = question.address.protocol === 'https:';
    const host = question.address.hostname.replace(/^\[|\]$/g, '');
    // An address that is no name is never looked up.
    if (!question.mayBePrivate && isIP(host) !== 0 && isPrivateAddress(host)) {
      return reject(privateAddress());
    }
    const request = (secure ? requestHttps : requestHttp)(question.address, {
      agent: agents[secure ? 'https:' : 'http:'],
      method: question.method,
      headers: question.headers,
      signal: question.signal,
      ...(question.mayBePrivate ? {} : { lookup: lookupPublic }),
    });
    limitConnecting(request, question);
    request.once('response', (answer) =>
      resolve({ status: answer.statusCode ?? 0, headers: headersOf(answer), body: answer }),
    );
    // Also after the answer has begun: without a listener a late error would end the program.
    request.on('error', reject);
    request.end(question.body);
  });

function limitConnecting(request: ReturnType<typeof requestHttp>, question: WireRequest): void {
  const timer = setTimeout(() => {
    request.destroy(Object.assign(new Error('no connection'), { code: 'ETIMEDOUT' }));
  }, question.connectWithin);
  const connected = (): void => clearTimeout(timer);
  request.once('close', connected);
  request.once('socket', (socket) => {
    if (!socket.connecting) return connected();
    const ready = question.address.protocol === 'https:' ? 'secureConnect' : 'connect';
    socket.once(ready, connected);
  });
}

function headersOf(answer: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [name, String(value ?? '')]),
  );
}
