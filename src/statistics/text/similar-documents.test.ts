import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { cosineSimilarity, sharedTerms } from './cosine-similarity.ts';
import { similarDocuments } from './similar-documents.ts';
import { weighTerms } from './weigh-terms.ts';

// Three documents: "a b", "a c", "d". By hand: weights of document 0 are ln(1 + 3/2) for a and ln(1 + 3/1)
// for b, so that the cosine of 0 and 1 is 0.9163² / (0.9163² + 1.3863²) = 0.30404.
const three = weighTerms([[0, 1], [0, 2], [3]]);

test('a shared term weighs by how few documents hold it', () => {
  expect(cosineSimilarity(three, 0, 1)).toBeCloseTo(0.30404, 5);
  expect(cosineSimilarity(three, 0, 2)).toBe(0);
});

test('a term that stands often weighs more, by the logarithm', () => {
  // (1 + ln 3) ln 3 and ln 3: the angle to a document with the first alone is 2.0986 / √(2.0986² + 1).
  const { weights } = weighTerms([[0, 0, 0, 1], [2]]);
  expect(weights[0]! / weights[1]!).toBeCloseTo(1 + Math.log(3), 12);
  expect(weights[0]).toBeCloseTo(0.902755, 5);
});

test('the parts of shared terms add up to the similarity, the largest first', () => {
  const weighted = weighTerms([
    [0, 1, 2],
    [0, 1, 3],
    [1, 4],
    [1, 5],
  ]);
  const shared = sharedTerms(weighted, 0, 1);
  expect(shared.map(({ term }) => term)).toEqual([0, 1]);
  const sum = shared.reduce((total, { part }) => total + part, 0);
  expect(sum).toBeCloseTo(cosineSimilarity(weighted, 0, 1), 12);
});

test('a larger part stands before a smaller, equal parts by rising term', () => {
  const root = Math.sqrt(0.3);
  const weights = { starts: [0, 4, 8], terms: [1, 2, 5, 8, 1, 2, 5, 9] };
  const parts = Float64Array.of(root, root, Math.sqrt(0.4), 0, root, root, Math.sqrt(0.4), 0);
  const weighted = {
    starts: Int32Array.from(weights.starts),
    terms: Int32Array.from(weights.terms),
    weights: parts,
  };
  expect(sharedTerms(weighted, 0, 1).map(({ term }) => term)).toEqual([5, 1, 2]);
  expect(cosineSimilarity(weighted, 0, 1)).toBeCloseTo(1, 12);
});

test('documents without terms are like nothing', () => {
  const weighted = weighTerms([[], [], [1]]);
  expect(cosineSimilarity(weighted, 0, 1)).toBe(0);
  const told: number[] = [];
  for (let i = 0; i < 3; i++) similarDocuments(weighted, 0.01)(i, (other) => told.push(other));
  expect(told).toEqual([]);
});

test('the index finds exactly the pairs that comparing all of them finds', () => {
  const { integerBelow } = createRandom(11);
  const documents = Array.from({ length: 60 }, () =>
    Array.from({ length: 1 + integerBelow(12) }, () => integerBelow(40)),
  );
  const weighted = weighTerms(documents);
  const find = similarDocuments(weighted, 0.2);
  const found = new Map<string, number>();
  for (let i = 0; i < 60; i++) find(i, (j, similarity) => found.set(`${i} ${j}`, similarity));
  const wanted = new Map<string, number>();
  for (let i = 0; i < 60; i++) {
    for (let j = i + 1; j < 60; j++) {
      const similarity = cosineSimilarity(weighted, i, j);
      if (similarity >= 0.2) wanted.set(`${i} ${j}`, similarity);
    }
  }
  expect([...found.keys()].sort()).toEqual([...wanted.keys()].sort());
  expect(found.size).toBeGreaterThan(20);
  for (const [pair, similarity] of wanted) expect(found.get(pair)).toBeCloseTo(similarity, 12);
});

test('a term that is no whole number and a limit of nothing are refused', () => {
  expect(() => weighTerms([[1.5]])).toThrow('invalid term: 1.5');
  expect(() => weighTerms([[-1]])).toThrow('invalid term: -1');
  expect(() => similarDocuments(three, 0)).toThrow('invalid least: 0');
});
