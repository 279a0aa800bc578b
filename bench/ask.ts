import { Agent, get } from 'node:http';

/** An answer as it came over the line. */
export interface Answer {
  readonly status: number;
  /** How it was compressed; undefined when it was not. */
  readonly encoding: string | undefined;
  /** Length of the body, compressed. */
  readonly bytes: number;
}

/** As browsers ask. */
export const headers = {
  'accept-encoding': 'gzip, deflate, br',
  accept: 'application/json, text/html;q=0.9, */*;q=0.8',
} as const;

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/**
 * Asks for an address and counts the body's bytes without unpacking them.
 *
 * @throws Error when the answer is not a 200.
 */
export function ask(url: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('error', reject);
      response.on('end', () => {
        const status = response.statusCode ?? 0;
        const { pathname } = new URL(url);
        if (status !== 200) reject(new Error(`${pathname} answers ${status}`));
        else resolve({ status, encoding: response.headers['content-encoding'], bytes });
      });
    });
    request.on('error', reject);
  });
}
