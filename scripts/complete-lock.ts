import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** An entry of `package-lock.json`, as far as we need to know it. */
export type LockEntry = {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
export type Lock = { packages: Record<string, LockEntry> };

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];
const libraries: Readonly<Record<string, string>> = { gnu: 'glibc', musl: 'musl' };

/**
 * The entries that a lock file lacks: packages for other platforms that the registry could not give
 * when the file was written. Without them `npm ci` calls the file out of step and installs nothing;
 * with them it skips what is for other platforms. They are known by name and version only, so they
 * carry no integrity.
 */
export function missingEntries(lock: Lock): Record<string, LockEntry> {
  const missing: Record<string, LockEntry> = {};
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const known = [`${path}/node_modules/${name}`, `node_modules/${name}`];
      if (known.some((place) => place in lock.packages)) continue;
      const platform = platformOf(name);
      if (!platform) continue;
      const dev = entry.dev ? { dev: true } : {};
      missing[`node_modules/${name}`] = { version, ...dev, optional: true, ...platform };
    }
  }
  return missing;
}

/** The platform in a name such as `@oxc-parser/binding-linux-arm64-musl`. */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> | undefined {
  const words = name.split(/[/-]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (!os || !cpu) return undefined;
  const libc = Object.keys(libraries).find((library) => words.at(-1)?.startsWith(library));
  return { os: [os], cpu: [cpu], ...(libc && os === 'linux' ? { libc: [libraries[libc]!] } : {}) };
}

if (import.meta.main) {
  const file = resolve(import.meta.dirname, '../package-lock.json');
  const lock: Lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingEntries(lock);
  const [rootEntry, ...entries] = Object.entries({ ...lock.packages, ...missing });
  entries.sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries([rootEntry!, ...entries]);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.info(`${Object.keys(missing).length} entries added.`);
}
