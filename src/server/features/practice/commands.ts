import type { Party } from '#domain/parties/party.ts';
import type { PracticeCounty } from '#domain/practice/practice-county.ts';
import { readIn, type WriteTransaction } from '../../database/write-transaction.ts';
import { replaceNeighbours, storeAreas, storeOutlines } from '../areas/commands.ts';
import { measureOutline, pairNeighbours } from '../areas/measure-outlines.ts';
import { insertRuleVersion } from '../disadvantage/commands.ts';
import { selectRuleVersions } from '../disadvantage/queries.ts';
import { appendLogEntry } from '../log/commands.ts';
import { storeDivisions, storeIndicators, storeInOrder } from '../reference/commands.ts';
import { composeAreas } from './compose-areas.ts';
import { composeOutlines } from './compose-outlines.ts';
import type { PracticeDefinitions } from './read-catalogue.ts';

/** Who the log names for what the generator makes. */
export const practiceAuthor = 'Samsyn';
/** Rows a statement: a whole country in one would be more than PostgreSQL takes as JSON. */
const rowsAtOnce = 5_000;

/**
 * Everything of an invented county but its figures and efforts: areas, borders, indicators, parties and the
 * rule.
 *
 * @returns whether it is the first time; a start that was cut off comes here again
 */
export async function storeCounty(
  tx: WriteTransaction,
  definitions: PracticeDefinitions,
  county: PracticeCounty,
): Promise<boolean> {
  const { catalogue, overlay, rule } = definitions;
  const areas = composeAreas(county, catalogue.names);
  await storeDivisions(tx, definitions.divisions);
  for (const some of slices(areas)) await storeAreas(tx, some);
  for (const [division, outlines] of composeOutlines(county)) {
    for (const some of slices(outlines)) {
      const origin = { source: overlay.publisher, load: undefined };
      await storeOutlines(tx, some.map(measureOutline), origin);
    }
    await replaceNeighbours(tx, division, pairNeighbours(outlines));
  }
  await storeIndicators(tx, definitions.indicators);
  await storeInOrder(tx, 'party', [
    ...definitions.parties,
    ...municipalParties(county, definitions),
  ]);
  await storeInOrder(tx, 'policy_area', definitions.policyAreas);
  await storeInOrder(tx, 'method', definitions.methods);
  const by = { actor: practiceAuthor, role: 'system' } as const;
  const isFirst = (await selectRuleVersions(readIn(tx))).length === 0;
  if (isFirst) {
    const { adoptedBy } = overlay;
    await insertRuleVersion(tx, rule, { adoptedBy, decision: rule.source }, by);
  }
  await appendLogEntry(tx, {
    ...by,
    action: 'reference/loaded',
    objectKind: 'reference',
    objectId: 'practice',
    data: { areas: areas.length, seed: county.seed },
  });
  return isFirst;
}

/** As many municipalities as the real agreement has. */
const municipalities = 8;

function municipalParties(
  county: PracticeCounty,
  { catalogue, overlay }: PracticeDefinitions,
): readonly Party[] {
  const { municipalityParty, withoutGenitive } = catalogue.names;
  const genitive = (name: string): string =>
    withoutGenitive.includes(name.slice(-1)) ? name : `${name}s`;
  return county.municipalities.slice(0, municipalities).map(({ code, name }) => ({
    id: `practice-municipality-${code}`,
    name: {
      sv: municipalityParty.sv.replace('{name}', genitive(name)),
      en: municipalityParty.en.replace('{name}', name),
    },
    kind: 'municipality',
    convener: false,
    municipality: code,
    aliases: [name],
    source: overlay.publisher,
  }));
}

function* slices<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    yield rows.slice(from, from + rowsAtOnce);
  }
}
