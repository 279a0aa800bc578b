import type {
  AreaLandscape,
  CompassAdoption,
  CompassAreas,
  CompassComparison,
  CompassOrder,
  CompassPreview,
  CompassRecipeText,
  CompassRepeat,
  CompassRun,
  CompassRunSummary,
  LandscapeNaming,
  OutsideCompass,
  OutsideCompassAreas,
  OutsideCompassPreview,
  OutsideCompassProposal,
  OutsideCompassRequest,
} from '#contract/compass.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { type Ask, ask, sendJson } from '../../api.ts';

/** Every run of the compass, newest first. */
export function askCompassRuns(): Ask<{ runs: CompassRunSummary[] }> {
  return ask(paths.compassRuns);
}

export function askCompassRun(run: string): Ask<CompassRun> {
  return ask(pathTo(paths.compassRun, { run }));
}

export function askCompassAreas(run: string): Ask<CompassAreas> {
  return ask(pathTo(paths.compassAreas, { run }));
}

/** What moved from one run to another. */
export function askCompassMoves(run: string, other: string): Ask<CompassComparison> {
  return ask(pathTo(paths.compassCompare, { run, other }));
}

/** The landscape of an area, its path through the years and its twins. */
export function askAreaLandscape(area: string): Ask<AreaLandscape> {
  return ask(pathTo(paths.areaLandscape, { area }));
}

/** Which values a run would use and whom it would leave out; nothing is saved. */
export function previewCompass(
  recipe: CompassRecipeText,
  signal?: AbortSignal,
): Promise<CompassPreview> {
  return sendJson(paths.compassPreview, recipe, signal);
}

export function orderCompass(order: CompassOrder): Promise<{ run: string }> {
  return sendJson(paths.compassRuns, order);
}

export function cancelCompass(run: string): Promise<CompassRunSummary> {
  return sendJson(pathTo(paths.compassCancel, { run }), {});
}

/** Runs the same recipe on the same data again and tells whether the same bytes came out. */
export function repeatCompass(run: string): Promise<CompassRepeat> {
  return sendJson(pathTo(paths.compassRepeat, { run }), {});
}

export function adoptCompass(
  order: CompassAdoption & { readonly run: string },
): Promise<CompassRunSummary> {
  const { run, ...adoption } = order;
  return sendJson(pathTo(paths.compassAdopt, { run }), adoption);
}

export function nameLandscape(
  order: LandscapeNaming & { readonly landscape: string },
): Promise<unknown> {
  const { landscape, ...naming } = order;
  return sendJson(pathTo(paths.landscapeName, { landscape }), naming);
}

/** Compasses made by others. */
export function askOutsideCompasses(): Ask<{ compasses: OutsideCompass[] }> {
  return ask(paths.outsideCompasses);
}

/** One of them with its areas, and its agreement with a run of ours. */
export function askOutsideCompass(compass: string, run?: string): Ask<OutsideCompassAreas> {
  return ask(pathTo(paths.outsideCompass, { compass }, { run }));
}

export function previewOutsideCompass(
  request: OutsideCompassRequest,
): Promise<OutsideCompassPreview> {
  return sendJson(paths.outsideCompassPreview, request);
}

export function loadOutsideCompass(proposal: OutsideCompassProposal): Promise<{ id: string }> {
  return sendJson(paths.outsideCompasses, proposal);
}
