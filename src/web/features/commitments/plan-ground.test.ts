import { expect, test } from 'vitest';
import { shortName } from './plan-ground.ts';

test.each<[string, string, readonly string[]]>([
  ['Enköpings kommun', 'Enköping', ['Enköping kommun', 'Enköping']],
  ['Länsstyrelsen Uppsala län', 'Länsstyrelsen', ['Länsstyrelsen', 'Lst']],
  ['Nationellt centrum för kvinnofrid', 'NCK', ['NCK', 'Nationellt centrum för kvinnofrid (NCK)']],
  ['Uppsala universitet', 'Uppsala universitet', ['UU']],
  ['Polismyndigheten', 'Polismyndigheten', ['Polisen']],
  ['Region Uppsala', 'Region Uppsala', ['Landstinget']],
])('%s is called %s where there is little room', (name, short, aliases) => {
  expect(shortName(name, aliases)).toBe(short);
});
