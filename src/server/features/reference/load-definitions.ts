import { parse as parseYaml } from 'yaml';
import type { DivisionId } from '#domain/areas/area.ts';
import type { SeriesBreak } from '#domain/breaks/series-break.ts';
import type { RuleVersion } from '#domain/disadvantage/rule-version.ts';
import { checkIndicator } from '#domain/indicators/check-indicator.ts';
import type { Party } from '#domain/parties/party.ts';
import type { PolicyArea } from '#domain/policy-areas/policy-area.ts';
import { readIn, type WriteTransaction } from '../../database/write-transaction.ts';
import { replaceNeighbours, storeAreas, storeOutlines } from '../areas/commands.ts';
import { measureOutline, pairNeighbours } from '../areas/measure-outlines.ts';
import { selectLoadedOutlines } from '../areas/outline-queries.ts';
import { type BodyFile, loadBodies } from '../bodies/load-bodies.ts';
import { insertRuleVersion } from '../disadvantage/commands.ts';
import { selectRuleVersions } from '../disadvantage/queries.ts';
import { storeDocuments } from '../documents/commands.ts';
import { storeGoals } from '../goals/load-goals.ts';
import { appendLogEntry } from '../log/commands.ts';
import { loadMethods } from '../methods/load-methods.ts';
import { storeFirstAgreement } from '../plans/load-agreement.ts';
import { rememberFiles, storeDivisions, storeIndicators, storeInOrder } from './commands.ts';
import { readAreas, readDivisions } from './read-areas.ts';
import { readShippedOutlines } from './read-outlines.ts';
import { pathsIn, type ReferenceFile, type ReferenceFiles, textOf } from './reference-files.ts';

/** Who the log names for what comes with the program. */
export const referenceAuthor = 'Samsyn';

/** The borders that come with the program: file, division and the field with the code. */
const outlineFile = {
  path: 'areas/deso2025-uppsala-enkoping.geojson',
  division: 'deso2025' as DivisionId,
  codeField: 'deso',
} as const;

/** Everything but the figures: areas, borders, indicators, parties, policy areas and the first rule. */
export async function loadDefinitions(
  tx: WriteTransaction,
  files: ReferenceFiles,
  changed: readonly ReferenceFile[],
): Promise<void> {
  const isChanged = (path: string): boolean => changed.some((file) => file.path === path);
  const divisions = readDivisions(textOf(files, 'divisions.yaml'));
  const areas = readAreas(textOf(files, 'areas/areas.csv'));
  await storeDivisions(tx, divisions);
  await storeAreas(tx, areas);
  if (isChanged(outlineFile.path)) {
    const own = areas.filter((area) => area.division_id === outlineFile.division);
    const shipped = readShippedOutlines(textOf(files, outlineFile.path), {
      file: outlineFile.path,
      division: outlineFile.division,
      codeField: outlineFile.codeField,
      knownCodes: new Set(own.map((area) => area.code)),
    });
    // What a person has loaded stays: the program's borders may be coarser, or older.
    const kept = await selectLoadedOutlines(readIn(tx), outlineFile.division);
    const keptIds = new Set(kept.map((outline) => outline.id));
    const outlines = shipped.filter((outline) => !keptIds.has(outline.id));
    const division = divisions.find((one) => one.id === outlineFile.division);
    const source = division?.source ?? '';
    await storeOutlines(tx, outlines.map(measureOutline), { source, load: undefined });
    await replaceNeighbours(tx, outlineFile.division, pairNeighbours([...outlines, ...kept]));
  }
  const indicators = pathsIn(files, 'indicators', '.yaml').map((path) =>
    checkIndicator(parseYaml(textOf(files, path)), path),
  );
  await storeIndicators(tx, indicators);
  await storeInOrder(tx, 'party', parseYaml(textOf(files, 'parties.yaml')) as Party[]);
  await loadBodies(tx, parseYaml(textOf(files, 'bodies.yaml')) as BodyFile);
  await storeInOrder(
    tx,
    'policy_area',
    parseYaml(textOf(files, 'policy-areas.yaml')) as PolicyArea[],
  );
  await storeInOrder(tx, 'series_break', parseYaml(textOf(files, 'breaks.yaml')) as SeriesBreak[]);
  await loadMethods(tx, files);
  await storeFirstRule(tx, files);
  await storeFirstAgreement(tx, files, referenceAuthor);
  await storeDocuments(
    tx,
    parseYaml(textOf(files, 'documents/governing-documents.yaml')) as { readonly id: string }[],
  );
  await storeGoals(tx, files);
  await rememberFiles(tx, changed);
  await appendLogEntry(tx, {
    actor: referenceAuthor,
    role: 'system',
    action: 'reference/loaded',
    objectKind: 'reference',
    objectId: 'definitions',
    data: {
      areas: areas.length,
      indicators: indicators.length,
      files: changed.map((file) => file.path),
    },
  });
}

/** The rule that the agreement states, once: later versions are adopted by decision. */
async function storeFirstRule(tx: WriteTransaction, files: ReferenceFiles): Promise<void> {
  if ((await selectRuleVersions(readIn(tx))).length > 0) return;
  const { adoptedBy, ...rule } = parseYaml(
    textOf(files, 'rules/disadvantaged-area-1.yaml'),
  ) as RuleVersion & { readonly adoptedBy: string };
  await insertRuleVersion(
    tx,
    rule,
    { adoptedBy, decision: rule.source },
    { actor: referenceAuthor, role: 'system' },
  );
}
