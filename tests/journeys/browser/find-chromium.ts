import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackChromium } from './unpack-chromium.ts';

/** A browser as Playwright's launch options want it. */
export type Browser = {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
};

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

// WebGL 2 on any machine: ANGLE on SwiftShader, without which there is none or its process dies.
const graphics = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // For WebGL only: a page that is painted so takes a second instead of a tenth.
  '--disable-gpu-rasterization',
];
// Root and most containers have no sandbox to give. The pages are our own.
const unsandboxed = ['--no-sandbox'];

/**
 * The browser of the journeys: the one `CHROME` names, else the system's Chromium or Chrome, else
 * the one from npm (Linux on x64).
 *
 * @throws Error with a sentence what to do where there is none
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): Browser {
  const env = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
  const args = [...graphics, ...unsandboxed];
  const named = environment.CHROME;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME names ${named}, which does not exist.`);
    return { executablePath: named, args, env };
  }
  const found = installed(environment.PATH ?? '');
  if (found) return { executablePath: found, args, env };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No Chromium or Chrome was found. Install one, or name it: CHROME=/path npm test',
    );
  }
  const folder = unpackChromium();
  const libraries = [join(folder, 'lib'), folder, environment.LD_LIBRARY_PATH];
  return {
    executablePath: join(folder, 'chromium'),
    args,
    env: {
      ...env,
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(delimiter),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

function installed(path: string): string | undefined {
  const candidates = path
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...candidates, ...elsewhere].find((candidate) => existsSync(candidate));
}
