import type { AreaProfile, ProfileRow } from '#contract/areas.ts';
import type { ConditionEvaluation } from '#contract/disadvantage.ts';
import type { Figure } from '#contract/figures.ts';
import type { ReleaseText } from '#contract/releases.ts';
import type { Speech } from '#contract/text/format.ts';
import {
  collectSources,
  populationIndicator,
  type Sources,
} from '#contract/text/profile/collect-sources.ts';
import {
  type DescribedIndicator,
  explainCondition,
  type IndicatorOf,
} from '#contract/text/profile/explain-condition.ts';
import { hasValue, sayRole } from '#contract/text/profile/say-comparison.ts';
import { sayReleaseParts, saySourceParts } from '#contract/text/profile/say-source.ts';
import { sayStrengths } from '#contract/text/profile/say-strengths.ts';
import { sayAge, sayDifference, sayFigure, sayPeriod } from '#contract/text/say-value.ts';
import type { Block, Cell, PrintedDocument } from '../../documents/document.ts';
import { composePrintedStrip } from './compose-printed-strip.ts';

/** What a printed profile is made of. `date` is the ISO day it is made. */
export interface PrintedProfile {
  readonly profile: AreaProfile;
  readonly indicators: readonly DescribedIndicator[];
  readonly releases: readonly ReleaseText[];
  readonly speech: Speech;
  readonly date: string;
}

/** What the parts of the document share. */
interface Page extends PrintedProfile {
  readonly indicatorOf: IndicatorOf;
  readonly sources: Sources;
  /** A figure as text with the number of its source: `9,1 % [2]`. */
  readonly cite: (figure: Figure | null, indicator: string) => string;
}

/** Skriv ut områdesprofil: the area page as a document, in the page's order and words. */
export function composeAreaDocument(printed: PrintedProfile): PrintedDocument {
  const { profile, speech, indicators } = printed;
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const sources = collectSources(profile);
  const indicatorOf: IndicatorOf = (id) => byId.get(id);
  const page: Page = {
    ...printed,
    indicatorOf,
    sources,
    cite: (figure, indicator) => {
      const measure = indicatorOf(indicator);
      if (figure === null || measure === undefined) return '–';
      return `${sayFigure(speech, figure, measure)} [${sources.numberOf(figure.release) ?? '?'}]`;
    },
  };
  return {
    language: speech.language,
    title: profile.area.name,
    lead: leadOf(page),
    author: speech.say('printed.author'),
    date: printed.date,
    foot: speech.say('printed.foot', {
      name: profile.area.name,
      date: speech.date(printed.date),
    }),
    blocks: [
      ...strengthBlocks(page),
      ...childrenBlocks(page),
      ...conditionBlocks(page),
      ...comparisonBlocks(page),
      ...historyBlocks(page),
      ...sourceBlocks(page),
    ],
  };
}

function leadOf({ profile, speech, cite }: Page): string {
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

function strengthBlocks(page: Page): Block[] {
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

function childrenBlocks(page: Page): Block[] {
  const { speech, profile, indicatorOf, cite } = page;
  const rows = profile.rows.filter((row) => indicatorOf(row.indicator)?.aboutChildren === true);
  const ages = profile.ages.filter(({ age }) => Number.parseInt(age, 10) < 20);
  const heading: Block = { kind: 'heading', level: 1, text: speech.say('profile.children-title') };
  if (rows.length === 0 && ages.length === 0) {
    return [heading, { kind: 'paragraph', text: speech.say('profile.children-none') }];
  }
  const items = rows.map(
    (row) => `${nameOf(page, row.indicator)}: ${cite(row.figure, row.indicator)}`,
  );
  const table: Block = {
    kind: 'table',
    caption: speech.say('profile.ages-title'),
    widths: [2, ...ages.map(() => 1.3)],
    heads: [
      { text: speech.say('profile.ages-title') },
      ...ages.map(({ age }) => ({ text: sayAge(speech, age), alignEnd: true })),
    ],
    rows: (['women', 'men'] as const).map((sex) => [
      { text: speech.say(`profile.${sex}`) },
      ...ages.map((row) => ({ text: cite(row[sex], populationIndicator), alignEnd: true })),
    ]),
  };
  return [heading, { kind: 'list', items }, ...(ages.length === 0 ? [] : [table])];
}

function conditionBlocks(page: Page): Block[] {
  const { speech, profile } = page;
  const { evaluation } = profile;
  if (evaluation === null) return [];
  const total = evaluation.conditions.length;
  const standIn = evaluation.conditions.find((one) => one.comparison?.standIn)?.comparison;
  const say = speech.say;
  return [
    {
      kind: 'heading',
      level: 1,
      text: say('profile.conditions-title', { total, met: evaluation.met }),
    },
    {
      kind: 'paragraph',
      text: [
        say(`profile.outcome.${evaluation.outcome}`),
        ...(evaluation.borderline ? [say('profile.borderline')] : []),
        ...(standIn
          ? [
              say('profile.stand-in', {
                name: standIn.name,
                wanted: say('profile.role.country'),
              }),
            ]
          : []),
        say('profile.conditions-sentence'),
      ].join(' '),
    },
    {
      kind: 'table',
      caption: say('profile.condition'),
      widths: [5.4, 1.7, 1.7, 2, 1.5],
      heads: [
        { text: say('profile.condition') },
        { text: say('profile.value'), alignEnd: true },
        { text: say('profile.comparison'), alignEnd: true },
        { text: say('profile.difference'), alignEnd: true },
        { text: say('profile.outcome') },
      ],
      rows: evaluation.conditions.map((condition) => conditionCells(page, condition)),
    },
  ];
}

function conditionCells(page: Page, condition: ConditionEvaluation): Cell[] {
  const { speech, indicatorOf, cite } = page;
  const measure = indicatorOf(condition.usedIndicator);
  return [
    {
      text: nameOf(page, condition.indicator),
      note: explainCondition(speech, condition, indicatorOf).join(' '),
    },
    { text: cite(condition.figure, condition.usedIndicator), alignEnd: true },
    { text: cite(condition.comparison?.figure ?? null, condition.usedIndicator), alignEnd: true },
    {
      text:
        condition.difference === null || measure === undefined
          ? '–'
          : sayDifference(speech, condition.difference, measure),
      alignEnd: true,
    },
    {
      text: speech.say(`profile.${condition.outcome}`),
      strong: condition.outcome === 'meets',
      ...(condition.nearLine ? { note: speech.say('profile.near-line') } : {}),
    },
  ];
}

function comparisonBlocks(page: Page): Block[] {
  const { speech, profile, cite } = page;
  const rows = profile.rows.filter((row) => row.indicator !== populationIndicator);
  const heading: Block = { kind: 'heading', level: 1, text: speech.say('profile.compared-title') };
  if (rows.length === 0) {
    return [heading, { kind: 'paragraph', text: speech.say('profile.compared-none') }];
  }
  const first = rows.flatMap((row) => row.comparisons).find(hasValue);
  return [
    heading,
    {
      kind: 'paragraph',
      small: true,
      text: speech.say('printed.legend', {
        comparison: first === undefined ? '–' : sayRole(speech, first),
      }),
    },
    {
      kind: 'table',
      caption: speech.say('profile.compared-title'),
      widths: [3.2, 1.8, 3.4, 3.6],
      heads: [
        { text: speech.say('printed.measure') },
        { text: speech.say('printed.value'), alignEnd: true },
        { text: speech.say('printed.picture') },
        { text: speech.say('printed.against') },
      ],
      rows: rows.map((row) => {
        const indicator = page.indicatorOf(row.indicator);
        const strip = indicator && composePrintedStrip(speech, row, indicator);
        return [
          {
            text: nameOf(page, row.indicator),
            note: sayPeriod(speech, row.figure.period),
          },
          { text: cite(row.figure, row.indicator), alignEnd: true },
          strip ?? { text: '–' },
          { text: comparisonText(page, row) },
        ];
      }),
    },
  ];
}

function comparisonText({ speech, indicatorOf }: Page, row: ProfileRow): string {
  const indicator = indicatorOf(row.indicator);
  if (indicator === undefined) return '–';
  const known = row.comparisons
    .filter(hasValue)
    .map((one) => `${sayRole(speech, one)} ${sayFigure(speech, one.figure, indicator)}`);
  return known.length === 0 ? '–' : known.join(' · ');
}

function historyBlocks(page: Page): Block[] {
  const { speech } = page;
  const rows = page.profile.rows.filter((row) => row.history.length >= 2);
  if (rows.length === 0) return [];
  const periods = [...new Set(rows.flatMap((row) => row.history.map((f) => f.period)))].sort();
  return [
    { kind: 'heading', level: 1, text: speech.say('profile.history-title') },
    {
      kind: 'table',
      caption: speech.say('profile.history-title'),
      widths: [3, ...periods.map(() => 1)],
      heads: [
        { text: speech.say('printed.measure') },
        ...periods.map((period) => ({ text: sayPeriod(speech, period), alignEnd: true })),
      ],
      rows: rows.map((row) => {
        const decimals = page.indicatorOf(row.indicator)?.decimals ?? 1;
        return [
          { text: nameOf(page, row.indicator) },
          ...periods.map((period) => {
            const figure = row.history.find((one) => one.period === period);
            const value = figure?.value;
            return {
              text: value == null ? '–' : speech.number(value, decimals),
              alignEnd: true,
            };
          }),
        ];
      }),
    },
  ];
}

function sourceBlocks(page: Page): Block[] {
  const { speech, sources, releases, indicatorOf } = page;
  const items = sources.list.map((source) => {
    const release = releases.find((one) => one.id === source.release);
    const parts = source.items.flatMap((item) => {
      const indicator = indicatorOf(item.indicator);
      return indicator === undefined
        ? []
        : [
            `${indicator.name[speech.language]}: ${saySourceParts(speech, indicator, item.periods).join(' · ')}`,
          ];
    });
    const head =
      release === undefined
        ? speech.say('profile.source-unknown', { id: source.release })
        : `${release.publisher}, ${release.table}. ${sayReleaseParts(speech, release).join(' ')}`;
    return [head, ...parts].join('\n');
  });
  return [
    { kind: 'heading', level: 1, text: speech.say('profile.sources-title') },
    { kind: 'paragraph', small: true, text: speech.say('printed.numbers') },
    { kind: 'numbered', items },
  ];
}

function nameOf({ indicatorOf, speech }: Page, id: string): string {
  return indicatorOf(id)?.name[speech.language] ?? id;
}
