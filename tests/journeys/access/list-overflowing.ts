import type { Page } from '@playwright/test';

/** What reaches out of the page to the right; tables may scroll in a frame of their own. */
export function listOverflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (element: Element): boolean =>
      /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
    const isFramed = (element: Element): boolean => {
      for (
        let one = element.parentElement;
        one !== null && one !== document.body;
        one = one.parentElement
      ) {
        if (scrolls(one)) return true;
      }
      return false;
    };
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > width + 1 && !isFramed(one))
      .map(
        (one) => `${one.tagName}.${one.className} ${Math.round(one.getBoundingClientRect().right)}`,
      )
      .slice(0, 5)
      .concat(`page ${document.documentElement.scrollWidth}`);
  });
}
