import { spawnSync } from 'node:child_process';

/** A command line that runs a program with a small disk of its own at a folder; the disk goes with it. */
export type SmallDisk = (folder: string, program: readonly string[]) => readonly string[];

/** Mounts need rights of the system: those of root, or of a user who is root in a world of its own. */
const worlds = [['--mount'], ['--mount', '--user', '--map-root-user']];

/** How this machine makes a small disk; undefined where it cannot. */
export function findSmallDisk(mebibytes: number): SmallDisk | undefined {
  const mount = `mount -t tmpfs -o size=${mebibytes}m samsyn "$0"`;
  const world = worlds.find(
    (one) => spawnSync('unshare', [...one, 'sh', '-c', mount, '/mnt']).status === 0,
  );
  if (world === undefined) return undefined;
  return (folder, program) => [
    'unshare',
    ...world,
    'sh',
    '-c',
    `${mount} && exec "$@"`,
    folder,
    ...program,
  ];
}
