import type {
  CompassAreas,
  CompassRun,
  CompassRunSummary,
  Landscape,
  OutsideCompass,
  OutsideCompassAreas,
} from '#contract/compass.ts';
import { landscapeName } from '#contract/text/landscape-name.ts';
import type { Language } from '#contract/text/language.ts';

/** Everything the landscape mode shows, as far as it has come. */
export interface LandscapeContent {
  /** Runs of the division that are done, adopted first, newest first; undefined until known. */
  readonly runs: readonly CompassRunSummary[] | undefined;
  readonly outsides: readonly OutsideCompass[];
  readonly run: CompassRun | undefined;
  readonly areas: CompassAreas | undefined;
  /** Another's compass, when the address asks for it. */
  readonly outside: OutsideCompassAreas | undefined;
  /** What the map's colours mean, in order. */
  readonly shown: readonly ShownLandscape[];
  /** Position of the landscape that is brought forward. */
  readonly chosen: number | undefined;
}

/** A landscape, or a class of another's compass, as the legend shows it. */
export interface ShownLandscape {
  readonly position: number;
  readonly letter: string;
  readonly colour: number;
  readonly name: string;
  /** Nobody has decided the name yet. */
  readonly isProposed: boolean;
  readonly areas: number;
}

/** The runs of a division that are done: adopted first, then the newest year, then the newest run. */
export function runsOf(
  runs: readonly CompassRunSummary[],
  division: string,
): readonly CompassRunSummary[] {
  return runs
    .filter((run) => run.division === division && run.state === 'done')
    .sort(
      (a, b) =>
        Number(b.adopted !== null) - Number(a.adopted !== null) ||
        b.year - a.year ||
        b.orderedAt.localeCompare(a.orderedAt),
    );
}

/** The landscapes of a run in the order of their letters. */
export function shownOfRun(run: CompassRun, language: Language): readonly ShownLandscape[] {
  return byLetter(run).map((one) => ({
    position: one.position,
    letter: one.letter,
    colour: one.colour,
    name: landscapeName(language, one),
    isProposed: one.name === null,
    areas: one.areas,
  }));
}

/** The landscapes of a run from A on; a letter's colour is its number. */
export function byLetter({ landscapes }: Pick<CompassRun, 'landscapes'>): readonly Landscape[] {
  return landscapes.toSorted((a, b) => a.colour - b.colour);
}

/** The classes of another's compass; their numbers stand in place of letters. */
export function shownOfOutside({ compass }: OutsideCompassAreas): readonly ShownLandscape[] {
  return compass.classes.map((one, position) => ({
    position,
    letter: String(position + 1),
    colour: position,
    name: one.name,
    isProposed: false,
    areas: one.areas,
  }));
}
