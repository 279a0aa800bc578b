import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A disk in a file, whose power can be cut: what has not been told to stay on it is gone. */
export interface DiskWithPlug {
  /** Where it is mounted. */
  readonly folder: string;
  /**
   * The disk as it would be found after a power cut at this moment: the image without what the system
   * only holds in memory. Whoever writes on it should stand still.
   */
  readonly cutPower: () => DiskWithPlug;
  readonly remove: () => void;
}

/** Root may mount, and a system may have no devices for it. */
export function canMakeDisks(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return (
    spawnSync('losetup', ['--find']).status === 0 && spawnSync('mkfs.ext4', ['-V']).status === 0
  );
}

/** Makes an empty disk below a folder. */
export function makeDisk(place: string, mebibytes: number): DiskWithPlug {
  const image = join(place, 'disk-0.img');
  writeFileSync(image, '');
  truncateSync(image, mebibytes * 2 ** 20);
  execFileSync('mkfs.ext4', ['-q', '-F', image]);
  return mount(place, image, 0);
}

function mount(place: string, image: string, cuts: number): DiskWithPlug {
  // Direct: the image holds what was written to the device, and nothing waits in a memory of its own.
  const device = execFileSync('losetup', ['--direct-io=on', '--find', '--show', image], {
    encoding: 'utf8',
  }).trim();
  const folder = join(place, `mount-${cuts}`);
  mkdirSync(folder);
  execFileSync('mount', [device, folder]);
  return {
    folder,
    cutPower: () => {
      const found = join(place, `disk-${cuts + 1}.img`);
      copyFileSync(image, found);
      return mount(place, found, cuts + 1);
    },
    remove: () => {
      spawnSync('umount', ['--lazy', folder]);
      spawnSync('losetup', ['--detach', device]);
      rmSync(image, { force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
