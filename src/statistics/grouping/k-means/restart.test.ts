import { expect, test } from 'vitest';
import { createStream } from '../../random.ts';
import { orderRows } from '../row-order.ts';
import { makeGroupingCounty } from '../testing/made-county.ts';
import { affordableProducts } from './product-search.ts';
import { refine } from './refine.ts';
import { runRestart } from './restart.ts';
import { newSearch } from './search.ts';
import { seedCentres } from './seed-centres.ts';

// Runs are stored with a checksum: the groups below must come out again in every version.
const rows = orderRows(makeGroupingCounty(60, 4, 3));
const told = (group: Int32Array): string => group.join('');

test('a stream draws the same starting centres in every version', () => {
  const seeded = [0, 1].map((stream) => {
    const search = newSearch(rows, 8);
    seedCentres(search, createStream(1, stream));
    return told(search.group);
  });
  expect(seeded).toEqual([
    '335333323332255430333335002632036604047416046600066106067006',
    '665366443631152467444332741742335240703022405547525572020775',
  ]);
});

test('a stream makes the same restart in every version, the longer it is patient the better', () => {
  const products = affordableProducts(rows);
  const restarts = [0, 2, 5].map((patience) =>
    runRestart(rows, products, 8, createStream(1, 3), patience),
  );
  expect(restarts.map(({ group }) => told(group))).toEqual([
    '665166341513355460444145003033112541041423110270052272711772',
    '556445334643366450343446003166112674071426771270162272711772',
    '556445234242266350333346032122110634031462331670166676711771',
  ]);
  expect(restarts.map(({ steps }) => steps)).toEqual([1, 1, 1]);
});

test('without a table of pairs a stream makes the same restart in every version', () => {
  const restarts = [0, 1].map((stream) => runRestart(rows, undefined, 8, createStream(1, stream)));
  expect(restarts.map(({ group }) => told(group))).toEqual([
    '335443224642255430242445002066761604047416047100761101067701',
    '662366143231122467444342771722335240743052007577725575000775',
  ]);
  expect(restarts.map(({ steps }) => steps)).toEqual([9, 7]);
  const many = orderRows(makeGroupingCounty(2500, 2, 7));
  expect(runRestart(many, undefined, 9, createStream(1, 0)).steps).toBe(29);
});

test('good groups are carried on the same way in every version', () => {
  const few = orderRows(makeGroupingCounty(150, 4, 7));
  const start = Int32Array.from({ length: 150 }, (_, i) => i % 5);
  const { group, steps } = refine(few, start, 5, createStream(1, 0));
  expect(told(group)).toBe(
    '111411114411104213311132211414441441221131024111101414432122014124422342220334222240222332420240432422302020240333340332222334202020230000000022333033',
  );
  expect(steps).toBe(82);
});
