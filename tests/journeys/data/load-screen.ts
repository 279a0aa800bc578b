import type { Locator, Page } from '@playwright/test';
import { expect } from '../run/journey.ts';
import type { DataFile } from './compose-file.ts';

/** What is said of a load in step three. */
export interface SaidOfLoad {
  readonly publisher: string;
  readonly table?: string;
  readonly licence?: string;
  readonly note?: string;
  /** Local time, as the field has it. */
  readonly publishAt?: string;
}

const analyst: SaidOfLoad = {
  publisher: 'Statistiska centralbyrån (SCB)',
  table: 'TAB6680',
  licence: 'CC0 1.0',
};

/** Opens the loads and chooses a file with the keyboard: step one. The preview follows by itself. */
export async function chooseFile(page: Page, file: DataFile): Promise<void> {
  await page.goto('/data/inlasningar');
  await chooseAnotherFile(page, file);
}

/** Chooses a file, or another in its place. */
export async function chooseAnotherFile(page: Page, file: DataFile): Promise<void> {
  const field = page.locator('input[type=file]');
  // A page that has just come moves the focus to its heading; then the key is pressed once more.
  await expect(async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser', { timeout: 4_000 }),
      field.press('Enter'),
    ]);
    await chooser.setFiles(file);
  }).toPass({ timeout: 20_000 });
}

/** The value beside a name in the preview, or in a release. */
export function factOf(page: Page, name: string): Locator {
  return page.locator(`dt:text-is("${name}") + dd`).first();
}

/** Checks facts of a preview by name. */
export async function expectFacts(
  page: Page,
  facts: Readonly<Record<string, string | RegExp>>,
): Promise<void> {
  for (const [name, value] of Object.entries(facts)) {
    await expect(factOf(page, name), name).toHaveText(value);
  }
}

/** Says from where, and loads by keyboard: step three. */
export async function submitLoad(page: Page, said: Partial<SaidOfLoad> = {}): Promise<void> {
  const { publisher, table, licence, note, publishAt } = { ...analyst, ...said };
  await page.getByLabel('Vem publicerar siffrorna').focus();
  // One tab from field to field, in the order in which they are read.
  for (const text of [publisher, table, licence, note]) {
    await page.keyboard.insertText(text ?? '');
    await page.keyboard.press('Tab');
  }
  if (publishAt !== undefined) await page.getByLabel('Visas från').fill(publishAt);
  await page.getByRole('button', { name: 'Läs in' }).press('Enter');
}

/** Withdraws the release whose page is open, whole and with a reason. */
export async function submitWithdrawal(page: Page, reason: string): Promise<void> {
  await page.getByText('Återkalla', { exact: true }).press('Enter');
  await page.getByLabel('Varför återkallas den').fill(reason);
  await page.getByRole('button', { name: 'Återkalla utgåvan' }).press('Enter');
}
