import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { unpackTar } from './unpack-tar.ts';

const cache = resolve(import.meta.dirname, '../../../node_modules/.cache/chromium');
const archives = ['al2023', 'swiftshader', 'fonts'] as const;

/**
 * Unpacks the Chromium of `@sparticuz/chromium` with its libraries, its software graphics and a
 * font, and returns the folder. The package's own code unpacks into one place for all jobs of a
 * machine and leaves the libraries out, so it is not used. The folder appears whole or not at all,
 * and of two jobs at once the second keeps what the first made.
 */
export function unpackChromium(): string {
  const require = createRequire(import.meta.url);
  const home = resolve(dirname(require.resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(readFileSync(packageFile(home), 'utf8'));
  const folder = join(cache, version);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, 'draft-'));
  try {
    const bin = join(dirname(packageFile(home)), 'bin');
    for (const name of archives) {
      unpackTar(brotliDecompressSync(readFileSync(join(bin, `${name}.tar.br`))), draft);
    }
    const program = brotliDecompressSync(readFileSync(join(bin, 'chromium.br')));
    writeFileSync(join(draft, 'chromium'), program, { mode: 0o755 });
    writeFileSync(join(draft, 'fonts.conf'), fontSettings(folder));
    chmodSync(draft, 0o755);
    renameSync(draft, folder);
  } catch (error) {
    // Another job was first.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  for (const name of readdirSync(cache)) {
    // Earlier versions, 210 MB each.
    if (name !== version && !name.startsWith('draft-')) {
      rmSync(join(cache, name), { recursive: true, force: true });
    }
  }
  return folder;
}

function packageFile(folder: string): string {
  const file = join(folder, 'package.json');
  return existsSync(file) ? file : packageFile(dirname(folder));
}

const fontSettings = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
