import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { AreaLevel } from '#domain/areas/area.ts';
import type { RuleVersion } from '#domain/disadvantage/rule-version.ts';
import { checkIndicator } from '#domain/indicators/check-indicator.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { Method } from '#domain/methods/method.ts';
import type { Party } from '#domain/parties/party.ts';
import type { PolicyArea } from '#domain/policy-areas/policy-area.ts';
import type { PracticeEfforts } from '#domain/practice/efforts/practice-efforts.ts';
import type { PracticeCatalogue } from '#domain/practice/practice-catalogue.ts';
import type { BodyFile } from '../bodies/load-bodies.ts';
import { readMethods } from '../methods/load-methods.ts';
import type { DivisionRow } from '../reference/read-areas.ts';
import { readDivisions } from '../reference/read-areas.ts';
import {
  type ReferenceFiles,
  readReferenceFiles,
  referenceFolder,
  textOf,
} from '../reference/reference-files.ts';

/** What everything invented says of where it comes from. */
export interface PracticeOverlay {
  readonly source: Indicator['source'];
  readonly caveats: Indicator['caveats'];
  readonly lowestLevel: Readonly<Record<string, AreaLevel>>;
  readonly note: string;
  readonly publisher: string;
  readonly licence: string;
  readonly adoptedBy: string;
}

/** A version that every party has signed on a day, but some. */
export interface PracticeSignatures {
  readonly version: string;
  /** ISO date. */
  readonly signedOn: string;
  readonly but: readonly string[];
}

/** The definitions of an invented county: those that all counties share, said to be invented. */
export interface PracticeDefinitions {
  readonly catalogue: PracticeCatalogue;
  readonly overlay: PracticeOverlay;
  readonly divisions: readonly DivisionRow[];
  readonly indicators: readonly Indicator[];
  readonly parties: readonly Party[];
  readonly policyAreas: readonly PolicyArea[];
  readonly methods: readonly Method[];
  readonly rule: RuleVersion;
  readonly bodies: BodyFile;
  readonly efforts: PracticeEfforts;
  readonly signatures: readonly PracticeSignatures[];
  /** The agreement, the plans and the goals, and the register of methods that all counties share. */
  readonly planFiles: ReferenceFiles;
  readonly methodFiles: ReferenceFiles;
}

/**
 * Reads the word lists and definitions below `practice/`, and of the shared reference data the indicators,
 * policy areas and the rule: nothing of the real county.
 *
 * @throws DomainError `indicator/malformed-definition` with file and field
 */
export function readDefinitions(folder: string = referenceFolder): PracticeDefinitions {
  const shared = readReferenceFiles(folder);
  const own = readReferenceFiles(join(folder, 'practice'));
  const yaml = <T>(path: string): T => parseYaml(textOf(own, path)) as T;
  const overlay = yaml<PracticeOverlay>('overlay.yaml');
  const landscapes = yaml<Omit<PracticeCatalogue, 'names' | 'tables'>>('landscapes.yaml');
  const { standIn: _, ...rule } = parseYaml(
    textOf(shared, 'rules/disadvantaged-area-1.yaml'),
  ) as RuleVersion;
  return {
    catalogue: { ...landscapes, names: yaml('names.yaml'), tables: yaml('tables.yaml') },
    overlay,
    divisions: readDivisions(textOf(own, 'divisions.yaml')),
    indicators: readIndicators(shared).map((indicator) => ({
      ...indicator,
      source: overlay.source,
      caveats: overlay.caveats,
      lowestLevel: overlay.lowestLevel[indicator.id] ?? indicator.lowestLevel,
    })),
    parties: yaml('parties.yaml'),
    policyAreas: parseYaml(textOf(shared, 'policy-areas.yaml')) as PolicyArea[],
    methods: readMethods(shared),
    rule: { ...rule, standIn: undefined },
    bodies: yaml('bodies.yaml'),
    efforts: yaml('efforts.yaml'),
    signatures: yaml('signatures.yaml'),
    planFiles: own,
    methodFiles: shared,
  };
}

function readIndicators(files: ReferenceFiles): readonly Indicator[] {
  return [...files.keys()]
    .filter((path) => path.startsWith('indicators/') && path.endsWith('.yaml'))
    .map((path) => checkIndicator(parseYaml(textOf(files, path)), path));
}
