import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect } from '../run/journey.ts';

/** How many small areas the reference data holds. */
export const areaCount = 184;

/** Opens the map as the address says it, and waits until its areas and its table are there. */
export async function openMap(page: Page, query = ''): Promise<void> {
  await page.goto(`/karta${query}`);
  await expectMap(page);
}

export async function expectMap(page: Page): Promise<void> {
  await expect(drawnAreas(page)).toHaveCount(areaCount);
  await expect(tableRows(page).first()).toBeVisible();
  await expect(page.locator('[data-area]:not([data-fill="missing"])').first()).toBeAttached();
}

export function drawnAreas(page: Page): Locator {
  return page.locator('svg path[data-area]');
}

/** The map itself: one tab stop with keys of its own. */
export function mapStage(page: Page): Locator {
  return page.getByRole('application');
}

/** Rows of areas; a municipality without small areas has a row without a link. */
export function tableRows(page: Page): Locator {
  return page.locator('main table tbody tr:has(a)');
}

/** The panel of the chosen area. */
export function panel(page: Page): Locator {
  return page.locator('section[aria-labelledby="vald"]');
}

export type TableRow = {
  readonly area: string;
  /** The cells after the area's name, as they read. */
  readonly cells: readonly string[];
};

/** Every row as it reads, with the id of its area. */
export function readTable(page: Page): Promise<TableRow[]> {
  return tableRows(page).evaluateAll((rows) =>
    rows.map((row) => ({
      area: new URL(row.querySelector('a')!.href).searchParams.get('omrade') ?? '',
      cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()),
    })),
  );
}

/** What fills each area of the map: `class-3`, `count-6`, `missing`. */
export function readFills(page: Page): Promise<Record<string, string>> {
  return drawnAreas(page).evaluateAll((paths) =>
    Object.fromEntries(
      paths.map((path) => [path.getAttribute('data-area'), path.getAttribute('data-fill')]),
    ),
  );
}

/** `44 839` as a number. */
export function readNumber(text: string): number {
  return Number(text.replace(/\s/g, '').replace(',', '.').replace('−', '-'));
}

/** Which areas share an edge, by the reference file. */
export function readNeighbours(): Map<string, Set<string>> {
  const file = join(import.meta.dirname, '../../../data/areas/deso2025-neighbours.csv');
  const pairs = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  const neighbours = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => {
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  };
  for (const pair of pairs) {
    const [a, b] = pair.split(',').map((code) => `deso2025:${code}`) as [string, string];
    add(a, b);
    add(b, a);
  }
  return neighbours;
}
