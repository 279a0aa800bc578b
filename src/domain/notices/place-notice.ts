import type { Gazetteer, NamedPlace, NoticePlace, SentNotice } from './notice.ts';

/** Words in area names that are no names of places by themselves. */
const saysNothing: ReadonlySet<string> = new Set([
  ...['centrum', 'centrala', 'city', 'innerstad', 'innerstaden', 'landsbygd', 'omland', 'tätort'],
  ...['norra', 'södra', 'östra', 'västra', 'norr', 'söder', 'öster', 'väster', 'nordöstra'],
  ...['nordvästra', 'sydöstra', 'sydvästra', 'inre', 'yttre', 'övre', 'nedre'],
  ...['främre', 'bortre', 'delar', 'med', 'och', 'samt', 'resten'],
]);
const shortest = 4;
/** More candidates than this say no more than the municipality does. */
const mostAreas = 6;

/** What a notice is placed by. `narrow: false` keeps to the municipality whatever the text says. */
type Placeable = Pick<SentNotice, 'title' | 'summary' | 'location'> & { readonly narrow?: boolean };

/**
 * Placera notis: the small areas whose names stand in its texts; else the municipality, which is the
 * location or the last part of the title; else the county. Never a point. The municipality is compared
 * without regard to case; names of small areas must have their capital letter, since many are ordinary
 * words.
 */
export function placeNotice(notice: Placeable, gazetteer: Gazetteer): NoticePlace {
  const municipality = municipalityOf(notice, gazetteer);
  const text = `${notice.title}. ${notice.summary}`;
  const candidates =
    notice.narrow === false
      ? []
      : gazetteer.smallAreas
          .filter((area) => municipality === undefined || area.municipality === municipality.id)
          .filter((area) => isNamedIn(text, area.name, gazetteer));
  if (candidates.length > 0 && candidates.length <= mostAreas) {
    return { precision: 'areas', areas: candidates.map((area) => area.id) };
  }
  if (municipality !== undefined) {
    return { precision: 'municipality', areas: [municipality.id] };
  }
  const inCounty = [notice.location, lastPart(notice.title)].some((name) =>
    isSame(name, gazetteer.county.name),
  );
  return inCounty
    ? { precision: 'county', areas: [gazetteer.county.id] }
    : { precision: 'unknown', areas: [] };
}

function municipalityOf(notice: Placeable, gazetteer: Gazetteer): NamedPlace | undefined {
  const named = [notice.location, lastPart(notice.title)];
  return gazetteer.municipalities.find((one) => named.some((name) => isSame(name, one.name)));
}

const lastPart = (title: string): string => title.slice(title.lastIndexOf(',') + 1);

/** Names alike but for case, spaces and a closing "kommun". */
function isSame(a: string, b: string): boolean {
  const plain = (name: string): string =>
    name
      .trim()
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/s? kommun$/, '');
  return plain(a) !== '' && plain(a) === plain(b);
}

/** Whether one of the places an area is named after stands in a text, by itself or in the genitive. */
function isNamedIn(text: string, areaName: string, gazetteer: Gazetteer): boolean {
  const large = [gazetteer.county, ...gazetteer.municipalities];
  return placeNames(areaName)
    .filter((name) => !large.some((one) => isSame(name, one.name)))
    .some((name) => hasWords(text, name));
}

/**
 * The places that an area is named after: `Gamla Gottsunda-Vårdsätra-Vreta` is three, the first of them another than
 * Gottsunda itself.
 *
 * @example
 * placeNames('Gamla Gottsunda-Vårdsätra-Vreta') // => ['Gamla Gottsunda', 'Vårdsätra', 'Vreta']
 * placeNames('Centrum') // => []
 */
export function placeNames(areaName: string): readonly string[] {
  return areaName
    .split(/[-/,–]| och | m\.? ?fl\.?/)
    .map((part) => {
      const words = part.trim().split(/\s+/);
      const start = words.findIndex((word) => !saysNothing.has(word.toLowerCase()));
      const end = words.findLastIndex((word) => !saysNothing.has(word.toLowerCase()));
      return start < 0 ? '' : words.slice(start, end + 1).join(' ');
    })
    .filter((name) => name.length >= shortest);
}

function hasWords(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const rest = text.slice(at + name.length);
    if (!/\p{L}/u.test(before) && /^s?(?!\p{L})/u.test(rest)) return true;
  }
  return false;
}
