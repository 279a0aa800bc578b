import type { Page } from '@playwright/test';
import { expect } from '../run/journey.ts';

/** Opens an area's page and waits until its sources, the last of it, are there. */
export async function openArea(page: Page, area: string, query = ''): Promise<void> {
  await page.goto(`/omrade/${area}${query}`);
  await expect(page.locator('#kallor')).toBeVisible();
}
