import type { Page } from '@playwright/test';

/** What has the focus: enough to know it again, and to tell whether a reader sees it. */
export type Focus = {
  /** Its place in the page; `page` when nothing has the focus. */
  readonly place: string;
  /** What it is called, or what it says. */
  readonly name: string;
  /** The heading id of the section around it. */
  readonly isIn: string;
  /** It, or the label it belongs to, has an outline of at least two pixels. */
  readonly isVisible: boolean;
};

export function describeFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) {
      return { place: 'page', name: 'page', isIn: '', isVisible: true };
    }
    const steps: number[] = [];
    for (let one: Element | null = element; one?.parentElement; one = one.parentElement) {
      steps.unshift([...one.parentElement.children].indexOf(one));
    }
    const isOutlined = (one: Element | null): boolean => {
      if (one === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    return {
      place: steps.join('.'),
      name: element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 80),
      isIn: element.closest('section')?.getAttribute('aria-labelledby') ?? '',
      isVisible: isOutlined(element) || isOutlined(element.closest('label')),
    };
  });
}

/** Presses a key until something is so, at most 120 times. */
export async function pressUntil(
  page: Page,
  key: string,
  isSo: () => Promise<boolean>,
): Promise<void> {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press(key);
    if (await isSo()) return;
  }
  throw new Error(
    `${key} pressed 120 times led nowhere: last at ${(await describeFocus(page)).name}`,
  );
}
