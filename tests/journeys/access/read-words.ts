import type { Page } from '@playwright/test';
import { en } from '#contract/text/en.ts';
import { sv } from '#contract/text/sv.ts';

// What a test of the other language may find: sentences without parts to fill in, that differ.
const english = new Set<string>(Object.values(en));
/** Sentences that only the Swedish interface says. */
export const swedish: readonly string[] = (Object.keys(sv) as (keyof typeof sv)[])
  // An area is called what it is called.
  .filter((key) => !key.startsWith('rule.area-name.'))
  .filter((key) => !sv[key].includes('{') && sv[key] !== en[key] && !english.has(sv[key]))
  .map((key) => sv[key].trim());

// "Utsatt" is said of areas, in the name of the rule and of the police's list; never of anyone, but in
// the name of a goal of the national strategy, which is what it is.
const ofAreas =
  /(?:utsatta? (?:och|\/) särskilt )?utsatta? områden?s?\b|socioekonomiskt utsatt(?! \p{L})|våldsutsatta kvinnor och barn/giu;

/** Words on the page that Samsyn never says of anybody. What parties have written says what it says. */
export async function listForbiddenWords(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const one of body.querySelectorAll('main [lang="sv"], script, style')) one.remove();
    return body.textContent;
  });
  const said = text.replace(ofAreas, '');
  return (
    said.match(/.{0,30}(?:utsatt|\bpoäng\b|\bindexvärde|\brankning|\brisknivå).{0,30}/giu) ?? []
  );
}

/** Every text on the page on its own, names for those who hear it included. */
export async function readTexts(page: Page): Promise<Set<string>> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [document.title];
    while (walker.nextNode()) {
      // What is marked as Swedish, such as the link to it and names in a glossary, may be.
      if (walker.currentNode.parentElement?.closest('[lang="sv"]')) continue;
      found.push(walker.currentNode.textContent?.trim() ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) {
        found.push(element.getAttribute(name)?.trim() ?? '');
      }
    }
    return found;
  });
  return new Set(texts);
}
