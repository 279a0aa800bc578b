import { expect, test } from 'vitest';
import { readCode, readImports } from './read-code.ts';
import { readSource, type TextFile } from './read-tree.ts';

/** The one folder that opens connections to other machines. */
const client = 'src/server/sources/client/';
/** Speaks to this machine's own server only: one at 127.0.0.1, or the page it was served with. */
const inward = ['src/cli/running-server.ts', 'src/web/api.ts'];
const outwardModules = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/|$)|^undici$/;
/** A listening server's own address is of this module; a type opens nothing. */
const typeOnly = /import type \{[^}]*\} from '(?:node:)?(?:https?|http2|net|tls|dgram|dns)'/g;

function callOutward(files: readonly TextFile[]): string[] {
  return files
    .filter(({ path }) => !path.startsWith(client) && !inward.includes(path))
    .flatMap(({ path, text }) => {
      const code = readCode(text);
      const calls = /(?<![\w.])(?:globalThis\.|window\.)?fetch\s*\(|new WebSocket\b/.test(
        code.withoutStrings,
      );
      const modules = readImports(text.replace(typeOnly, '')).filter((name) =>
        outwardModules.test(name),
      );
      return [...(calls ? [`${path} fetches`] : []), ...modules.map((name) => `${path}: ${name}`)];
    });
}

test('only the client of the sources opens connections to other machines', () => {
  expect(callOutward(readSource())).toEqual([]);
  const plant = (text: string): string[] => callOutward([{ path: 'src/server/a.ts', text }]);
  expect(plant("await fetch('https://example.org');")).toEqual(['src/server/a.ts fetches']);
  expect(plant("import { request } from 'node:https';")).toHaveLength(1);
  expect(plant("import { connect } from 'net';")).toHaveLength(1);
  expect(plant("import { Agent } from 'undici';")).toHaveLength(1);
  expect(plant("const answer = await import('node:dns/promises');")).toHaveLength(1);
  expect(plant('new WebSocket(address);')).toHaveLength(1);
  expect(plant("import type { AddressInfo } from 'node:net';\nquery.refetch();")).toEqual([]);
});
