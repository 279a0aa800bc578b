import { isSameGeometry } from '#statistics/spatial/same-geometry.ts';
import { DomainError } from '../domain-error.ts';
import { hasControl } from '../releases/check-text.ts';
import {
  type AreaId,
  type AreaLevel,
  areaIdOf,
  type DivisionId,
  isCodeOf,
  levelOf,
  parseDivision,
} from './area.ts';
import type { LoadedArea, NamedOutline } from './area-outline.ts';
import { nameArea } from './name-area.ts';
import { type LargerArea, placeArea, placeWithin } from './place-area.ts';

/** What a file does to an area: it is new, gets a first or another border, only another name or place, or nothing. */
export const outlineChanges = ['new', 'first-border', 'new-border', 'renamed', 'same'] as const;
export type OutlineChange = (typeof outlineChanges)[number];

/** Område som en fil ger: an area as it will stand. */
export interface PlannedArea {
  readonly id: AreaId;
  readonly division: DivisionId;
  readonly code: string;
  readonly name: string;
  /** Undefined above the municipalities. */
  readonly municipality: string | undefined;
  /** Nearest first. */
  readonly parents: readonly AreaId[];
  readonly change: OutlineChange;
}

/** Plan: what a file does, area by area in the order of the file. */
export interface OutlinePlan {
  readonly areas: readonly PlannedArea[];
  /** RegSO that the file's DeSO name and nobody had, or had no name for. */
  readonly regso: readonly PlannedArea[];
  /** `area/unknown-parent`, `area/regso-elsewhere`, `area/unreadable-name`. */
  readonly refusals: readonly DomainError[];
}

/** What a plan is made against. */
export interface PlanGround {
  readonly file: string;
  readonly division: DivisionId;
  /** The division's areas by code. */
  readonly loaded: ReadonlyMap<string, LoadedArea>;
  /** Larger areas by id. */
  readonly larger: ReadonlyMap<AreaId, LargerArea>;
  /** The area that a division of a party's own covers; undefined for others. */
  readonly within?: AreaId | undefined;
}

/** Two borders nearer than this many metres everywhere are one, written with other decimals. */
const sameBorderMetres = 0.1;
const longestName = 200;

/** Planera inläsning av gränser, given in metres with codes that have been checked. */
export function planOutlines(outlines: readonly NamedOutline[], ground: PlanGround): OutlinePlan {
  const refusals: DomainError[] = [];
  const larger = new Map(ground.larger);
  const regso = new Map<AreaId, PlannedArea>();
  const areas = outlines.flatMap((outline): PlannedArea[] => {
    const { code } = outline;
    if (code === undefined || !isCodeOf(ground.division, code)) return [];
    const refuse = (reason: string, data: Readonly<Record<string, string>>): PlannedArea[] => {
      const { file } = ground;
      refusals.push(new DomainError(reason, { file, feature: outline.feature, code, ...data }));
      return [];
    };
    const { name } = outline;
    if (name !== undefined && !isReadableName(name)) {
      return refuse('area/unreadable-name', { value: name.slice(0, longestName) });
    }
    const place =
      ground.within === undefined
        ? placeArea(ground.division, code, outline.regso, larger)
        : placeWithin(ground.within, larger);
    if ('unfit' in place) return refuse('area/regso-elsewhere', { value: place.unfit });
    if ('unknown' in place) return refuse('area/unknown-parent', { parent: place.unknown });
    if (place.regso !== undefined) {
      const planned = planRegso(place.regso, name, larger.get(place.regso.id));
      if (planned.change !== 'same') regso.set(planned.id, planned);
      larger.set(planned.id, planned);
    }
    return [planArea(outline, code, place.parents, ground, larger)];
  });
  return { areas, regso: [...regso.values()], refusals };
}

function planArea(
  outline: NamedOutline,
  code: string,
  placed: readonly AreaId[],
  { division, loaded }: PlanGround,
  larger: ReadonlyMap<AreaId, LargerArea>,
): PlannedArea {
  const { level } = parseDivision(division);
  const known = loaded.get(code);
  // A file that says nothing of RegSO takes no area out of the RegSO it lies in.
  const parents =
    known !== undefined && level === 'deso' && outline.regso === undefined ? known.parents : placed;
  const named = parents.map((id) => larger.get(id)).find((one) => one && one.name !== one.code);
  const ownName = level === 'deso' ? undefined : (outline.name ?? known?.name ?? code);
  const isMoved = known !== undefined && parents.join() !== known.parents.join();
  const name =
    known !== undefined && level === 'deso' && !isMoved
      ? known.name
      : nameArea(level, ownName, code, named?.name);
  return {
    id: areaIdOf(division, code),
    division,
    code,
    name,
    municipality: municipalityOf(level, code, parents),
    parents,
    change: changeOf(outline, known, isMoved || known?.name !== name),
  };
}

/** Undefined above the municipalities, and for a division of a party's own that covers a county. */
function municipalityOf(
  level: AreaLevel,
  code: string,
  parents: readonly AreaId[],
): string | undefined {
  if (level === 'country' || level === 'county') return undefined;
  if (level !== 'own') return code.slice(0, 4);
  return parents.find((id) => levelOf(id) === 'municipality')?.split(':')[1];
}

function changeOf(
  { geometry }: NamedOutline,
  known: LoadedArea | undefined,
  isRenamed: boolean,
): OutlineChange {
  if (known === undefined) return 'new';
  if (known.geometry === undefined) return 'first-border';
  if (!isSameGeometry(geometry, known.geometry, sameBorderMetres)) return 'new-border';
  return isRenamed ? 'renamed' : 'same';
}

/** A RegSO that a DeSO names: it is new, gets the name it lacked, or stands as it is. */
function planRegso(
  place: Pick<PlannedArea, 'id' | 'division' | 'code' | 'parents'>,
  name: string | undefined,
  known: LargerArea | undefined,
): PlannedArea {
  const isNamed = known !== undefined && known.name !== known.code;
  const isRenamed = !isNamed && name !== undefined && name !== known?.name;
  return {
    ...place,
    name: isNamed ? known.name : (name ?? place.code),
    municipality: place.code.slice(0, 4),
    change: known === undefined ? 'new' : isRenamed ? 'renamed' : 'same',
  };
}

function isReadableName(name: string): boolean {
  return name.length <= longestName && name.isWellFormed() && !hasControl(name);
}
