import { populationIndicator } from '#contract/text/profile/collect-sources.ts';
import { sayStrengths } from '#contract/text/profile/say-strengths.ts';
import { sayAge } from '#contract/text/say-value.ts';
import type { Block } from '../../documents/document.ts';
import type { PrintedPage } from './printed-page.ts';

/** Det här är starkt. */
export function composeStrengths(page: PrintedPage): Block[] {
  const { speech, profile, indicatorOf, sources } = page;
  const strengths = sayStrengths(speech, profile, indicatorOf);
  return [
    { kind: 'heading', level: 1, text: speech.say('profile.strong') },
    strengths.length === 0
      ? { kind: 'paragraph', text: speech.say('profile.strong-none') }
      : {
          kind: 'list',
          items: strengths.map(
            ({ text, release }) => `${text} [${sources.numberOf(release) ?? '?'}]`,
          ),
        },
  ];
}

/** Barn och unga, with their age groups by sex. */
export function composeChildren(page: PrintedPage): Block[] {
  const { speech, profile, indicatorOf, cite } = page;
  const rows = profile.rows.filter((row) => indicatorOf(row.indicator)?.aboutChildren === true);
  const ages = profile.ages.filter(({ age }) => Number.parseInt(age, 10) < 20);
  const heading: Block = { kind: 'heading', level: 1, text: speech.say('profile.children-title') };
  if (rows.length === 0 && ages.length === 0) {
    return [heading, { kind: 'paragraph', text: speech.say('profile.children-none') }];
  }
  const items = rows.map(
    (row) => `${page.nameOf(row.indicator)}: ${cite(row.figure, row.indicator)}`,
  );
  const table: Block = {
    kind: 'table',
    caption: speech.say('profile.ages-title'),
    widths: [2, ...ages.map(() => 1.3)],
    heads: [
      { text: `${speech.say('profile.ages-title')}${citeAges(page)}` },
      ...ages.map(({ age }) => ({ text: sayAge(speech, age), alignEnd: true })),
    ],
    rows: (['women', 'men'] as const).map((sex) => [
      { text: speech.say(`profile.${sex}`) },
      ...ages.map((row) => ({
        text: page.figureText(row[sex], populationIndicator),
        alignEnd: true,
      })),
    ]),
  };
  return [heading, { kind: 'list', items }, ...(ages.length === 0 ? [] : [table])];
}

/** The sources of the age groups, once for the table. */
function citeAges({ profile, sources }: PrintedPage): string {
  const releases = profile.ages.flatMap(({ women, men }) => [women?.release, men?.release]);
  const numbers = new Set(releases.map((release) => release && sources.numberOf(release)));
  return [...numbers]
    .filter((n) => n !== undefined)
    .map((n) => ` [${n}]`)
    .join('');
}
