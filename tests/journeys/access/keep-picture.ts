import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { countColours, readPng } from '../run/read-png.ts';

// Opened by whoever changed a screen; not kept in the repository. `SAMSYN_PICTURES=whole` takes whole
// pages, which is slow; else what is seen first.
const folder = join(import.meta.dirname, '../../../test-results/pictures');

/** Takes the picture of the page, keeps it, and makes sure that something is on it. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const fullPage = process.env.SAMSYN_PICTURES === 'whole';
  const file = await page.screenshot({ fullPage, scale: 'css', timeout: 30_000 });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), file);
  const picture = readPng(file);
  const colours = [...countColours(picture).values()].sort((a, b) => b - a);
  const paper = (colours[0] ?? 0) / (picture.width * picture.height);
  expect(colours.length, `${name} has colours`).toBeGreaterThan(20);
  expect(paper, `${name} is more than paper`).toBeLessThan(0.997);
}
