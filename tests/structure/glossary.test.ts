import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSentences } from './read-text.ts';
import { readText, root } from './read-tree.ts';

/** A row of the glossary: Swedish terms and the English words any one of which may stand for them. */
interface Term {
  readonly swedish: readonly string[];
  readonly english: readonly string[];
}

type Sentences = ReadonlyMap<string, string>;

/** The terms of a cell: apart by ·, / or comma, without remarks in parentheses and marks. */
function termsOf(cell: string): string[] {
  return cell
    .replace(/\([^)]*\)|[*`?]/g, ' ')
    .split(/ · | \/ |, |;/)
    .map((term) => term.trim().replace(/\s+/g, ' ').toLowerCase())
    .filter((term) => term !== '');
}

/** Rows of the tables headed `Swedish | English | …`; several terms in one row go pair by pair. */
function readGlossary(text: string): Term[] {
  const rows = [...text.matchAll(/^\|([^|]+)\|([^|]+)\|/gm)]
    .map((match) => [termsOf(match[1]!), termsOf(match[2]!)] as const)
    .filter(([swedish]) => swedish[0] !== 'swedish' && !/^:?-+:?$/.test(swedish[0] ?? '-'));
  return rows.flatMap(([swedish, english]) => {
    const paired = swedish.length > 1 && swedish.length === english.length;
    if (!paired) return [{ swedish, english }];
    return swedish.map((term, place) => ({ swedish: [term], english: [english[place]!] }));
  });
}

const escaped = (term: string): string => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where a term stands as whole words. */
function findTerm(sentence: string, term: string): number {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(term)}(?![\\p{L}\\p{N}])`, 'iu');
  return sentence.search(pattern);
}

/** The English term in singular or plural: area and areas, policy and policies. */
function saysEnglish(sentence: string, term: string): boolean {
  const stem = escaped(term)
    .replace(/y$/, '(?:y|ie)')
    .replace(/(?:party|parties)/, 'part(?:y|ies)');
  return new RegExp(`(?<![\\p{L}])${stem}`, 'iu').test(sentence);
}

/**
 * Sentences whose English says another word than the glossary. The longest term that fits a place
 * counts: "socioekonomiskt utsatt område" is not also "område".
 */
function otherWords(glossary: readonly Term[], swedish: Sentences, english: Sentences): string[] {
  const terms = glossary
    .flatMap((row) => row.swedish.map((term) => ({ term, english: row.english })))
    .sort((a, b) => b.term.length - a.term.length);
  return [...swedish].flatMap(([key, sentence]) => {
    // What stands in braces is not said but filled in.
    let rest = sentence.replace(/\{\s*\w+[^{}]*\}/g, '{}');
    const translation = english.get(key);
    if (translation === undefined) return [];
    const said = new Map<string, readonly string[]>();
    for (const { term, english: words } of terms) {
      if (findTerm(rest, term) < 0) continue;
      said.set(term, [...(said.get(term) ?? []), ...words]);
      if (terms.some((other) => other.term === term && other.english !== words)) continue;
      rest = rest.replace(new RegExp(escaped(term), 'giu'), ' ');
    }
    return [...said]
      .filter(([, words]) => !words.some((word) => saysEnglish(translation, word)))
      .map(([term, words]) => `${key}: "${term}" is not "${words.join('" or "')}"`);
  });
}

/** "Vulnerable" is the police's word for its listed areas; nobody's word for a person. */
function forbiddenWords(swedish: Sentences, english: Sentences): string[] {
  const aboutPeople =
    /utsatta?\s+(?:personer|människor|invånare|barn|unga|ungdomar|familjer|grupper|hushåll)/i;
  const wrongSwedish = [...swedish]
    .filter(([, sentence]) => aboutPeople.test(sentence))
    .map(([key]) => `sv ${key}`);
  const wrongEnglish = [...english]
    .filter(([, sentence]) => /\bvulnerable\b/i.test(sentence) && !/\bpolice\b/i.test(sentence))
    .map(([key]) => `en ${key}`);
  return [...wrongSwedish, ...wrongEnglish];
}

const path = 'docs/glossary.md';
const glossary = existsSync(join(root, path)) ? readGlossary(readText(path).text) : [];
const swedish = await readSentences('sv');
const english = await readSentences('en');
const sentences = (entries: Record<string, string>): Sentences => new Map(Object.entries(entries));

test('the glossary has terms in both languages', () => {
  expect(glossary.length).toBeGreaterThan(0);
  expect(glossary.filter((term) => term.english.length === 0)).toEqual([]);
});

test('the texts use the words of the glossary', () => {
  expect(otherWords(glossary, swedish, english)).toEqual([]);
  const planted = readGlossary(
    [
      '| Swedish | English | Code | Note |',
      '| --- | --- | --- | --- |',
      '| område | area | `area` | |',
      '| socioekonomiskt utsatt område | disadvantaged area | | |',
      '| part / aktör | party / organisation | | |',
    ].join('\n'),
  );
  const one = sentences({
    a: 'Socioekonomiskt utsatt område',
    b: 'Område {område}',
    c: 'En part',
    d: 'En part',
    e: 'Områdesnamn',
  });
  const other = sentences({
    a: 'Vulnerable area',
    b: 'Areas {område}',
    c: 'An organisation',
    d: 'Two parties',
    e: 'Name',
  });
  expect(otherWords(planted, one, other)).toEqual([
    'a: "socioekonomiskt utsatt område" is not "disadvantaged area"',
    'c: "part" is not "party"',
  ]);
});

test('no text calls an area or a person vulnerable', () => {
  expect(forbiddenWords(swedish, english)).toEqual([]);
  const one = sentences({ a: 'Stöd till utsatta barn', b: 'Utsatt område' });
  const other = sentences({
    a: 'Support for children',
    b: 'Vulnerable area',
    c: 'On the police list of vulnerable areas',
  });
  expect(forbiddenWords(one, other)).toEqual(['sv a', 'en b']);
});
