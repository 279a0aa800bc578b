import { expect, test } from 'vitest';
import { listTerms } from './list-terms.ts';
import { stemWord } from './stem-word.ts';

test.each([
  ['skola', 'skolan', 'skolor', 'skolornas'],
  ['trygg', 'tryggt', 'trygghet', 'tryggheten'],
  ['våld', 'våldet', 'våldets'],
  ['utbilda', 'utbildning', 'utbildningarna'],
  ['kvinna', 'kvinnor', 'kvinnors'],
  ['förälder', 'föräldrar', 'föräldrarnas'],
  ['hus', 'huset'],
  ['skyddat', 'skyddade', 'skydd'],
  ['simma', 'simning'],
])('%s has the stem of its other forms', (...forms) => {
  expect(new Set(forms.map(stemWord)).size).toBe(1);
});

test.each([
  ['stöd', 'stad'],
  ['skola', 'skuld'],
  ['spel', 'språk'],
  ['familj', 'familjär'],
])('%s and %s keep stems of their own', (one, other) => {
  expect(stemWord(one)).not.toBe(stemWord(other));
});

const nothing: ReadonlySet<string> = new Set();
const wordsOf = (...texts: string[]): string[][] => {
  const { documents, words } = listTerms(texts, nothing);
  return documents.map((document) => document.map((term) => words[term]!));
};

test('a compound counts as itself and its parts, and its binding letter is dropped', () => {
  expect(wordsOf('Föräldrastödskurs', 'stöd till föräldrar', 'Trygghetsvandring')).toEqual([
    ['föräldrastödskurs', 'föräldrar', 'stöd', 'kurs'],
    ['stöd', 'föräldrar'],
    ['trygghetsvandring', 'trygghet', 'vandring'],
  ]);
});

test('what lacks a thing is about it too', () => {
  expect(wordsOf('psykisk ohälsa', 'hälsa')).toEqual([['psykisk', 'ohälsa', 'hälsa'], ['hälsa']]);
});

test('words of every plan, of places and numbers say nothing of the subject', () => {
  const { documents, words } = listTerms(
    ['Vi genomför gemensamma insatser mot narkotika i Gottsunda för unga 13–15 år'],
    new Set([stemWord('gottsunda')]),
  );
  expect(documents[0]!.map((term) => words[term])).toEqual(['narkotika']);
});

test('a word is not taken apart at a binding word', () => {
  expect(wordsOf('Förskola för alla', 'Skola')).toEqual([['förskola'], ['skola']]);
});

test('a text without a word of its own has no terms', () => {
  expect(wordsOf('', '12 – 13', 'och att det')).toEqual([[], [], []]);
});
