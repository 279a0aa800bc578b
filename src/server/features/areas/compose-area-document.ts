import { populationIndicator } from '#contract/text/profile/collect-sources.ts';
import type { PrintedDocument } from '../../documents/document.ts';
import { composeComparisons, composeHistory } from './compose-printed-comparisons.ts';
import { composeConditions } from './compose-printed-conditions.ts';
import { composeChildren, composeStrengths } from './compose-printed-opening.ts';
import { composeSources } from './compose-printed-sources.ts';
import { openPage, type PrintedPage, type PrintedProfile } from './printed-page.ts';

/** Skriv ut områdesprofil: the area page as a document, in the page's order and words. */
export function composeAreaDocument(printed: PrintedProfile): PrintedDocument {
  const page = openPage(printed);
  const { profile, speech } = page;
  return {
    language: speech.language,
    title: profile.area.name,
    lead: [...page.notes, leadOf(page)].join(' '),
    author: speech.say('printed.author'),
    date: printed.date,
    foot: [
      speech.say('printed.foot', { name: profile.area.name, date: speech.date(printed.date) }),
      ...page.notes,
    ].join(' · '),
    blocks: [
      ...composeStrengths(page),
      ...composeChildren(page),
      ...composeConditions(page),
      ...composeComparisons(page),
      ...composeHistory(page),
      ...composeSources(page),
    ],
  };
}

function leadOf({ profile, speech, cite }: PrintedPage): string {
  const population = profile.rows.find((row) => row.indicator === populationIndicator);
  return speech.say('printed.lead', {
    level: speech.say(`level.${profile.area.level}`),
    code: profile.area.code,
    parents: profile.area.parents.map((parent) => parent.name).join(' · '),
    inhabitants:
      population === undefined
        ? speech.say('profile.inhabitants-unknown')
        : `${cite(population.figure, populationIndicator)} ${speech.say('profile.inhabitants')}`,
  });
}
