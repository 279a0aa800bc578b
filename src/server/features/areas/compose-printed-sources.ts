import { sayReleaseParts, saySourceParts } from '#contract/text/profile/say-source.ts';
import type { Block } from '../../documents/document.ts';
import type { PrintedPage } from './printed-page.ts';

/** Källor, numbered as the figures cite them. */
export function composeSources(page: PrintedPage): Block[] {
  const { speech, sources, releases, indicatorOf } = page;
  const told = new Set<string>();
  const items = sources.list.map((source) => {
    const release = releases.find((one) => one.id === source.release);
    const head =
      release === undefined
        ? speech.say('profile.source-unknown', { id: source.release })
        : `${release.publisher}, ${release.table}. ${sayReleaseParts(speech, release).join(' ')}`;
    const measures = source.items.flatMap(({ indicator: id, periods }) => {
      const indicator = indicatorOf(id);
      if (indicator === undefined) return [];
      // How a measure is made is told once, at its first source.
      const parts = told.has(id) ? [] : saySourceParts(speech, indicator, periods);
      told.add(id);
      return [[indicator.name[speech.language], parts.join(', ')].filter((x) => x).join(': ')];
    });
    return `${head} ${measures.join(' · ')}.`;
  });
  return [
    { kind: 'heading', level: 1, text: speech.say('profile.sources-title') },
    { kind: 'paragraph', small: true, text: speech.say('printed.numbers') },
    { kind: 'numbered', items },
  ];
}
