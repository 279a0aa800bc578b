import { DomainError } from '../domain-error.ts';
import type { AgreementContent, AgreementPart } from './agreement-version.ts';

/** What a content refers to outside itself. */
export interface ContentSurroundings {
  readonly part: AgreementPart;
  /** Anchors of the agreement that a plan is an annex to; empty for an agreement. */
  readonly anchors: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
}

/**
 * Kontrollera innehållet i ett utkast: every id once, and nothing that refers to what is not there.
 *
 * @throws DomainError `plan/…`
 */
export function checkContent(content: AgreementContent, around: ContentSurroundings): void {
  const { sections, priorities, actionAreas, jointActivities } = content;
  if (around.part === 'agreement' && sections.length === 0)
    throw new DomainError('plan/no-sections');
  if (around.part === 'plan' && priorities.length === 0)
    throw new DomainError('plan/no-priorities');
  refuseRepeated(sections.map(({ anchor }) => anchor));
  refuseRepeated([...priorities, ...actionAreas, ...jointActivities].map(({ id }) => id));
  const knownPriorities = new Set(priorities.map(({ id }) => id));
  for (const { priority, alsoUnder, followedWith } of actionAreas) {
    demand('plan/unknown-priority', [priority, ...alsoUnder], knownPriorities);
    demand('plan/unknown-indicator', followedWith, around.indicators);
  }
  const knownAreas = new Set(actionAreas.map(({ id }) => id));
  demand(
    'plan/unknown-action-area',
    jointActivities.map(({ actionArea }) => actionArea),
    knownAreas,
  );
  const realised = [...priorities, ...actionAreas, ...jointActivities].flatMap(({ realises }) =>
    realises === undefined ? [] : [realises],
  );
  demand('plan/unknown-section', realised, around.anchors);
}

/**
 * Kontrollera förslaget: what a version must have before the council can be asked to adopt it: an action
 * area under every priority, and a goal in every action area.
 *
 * @throws DomainError `plan/action-area-needed`, `plan/goal-needed`, each with the names
 */
export function checkProposal({ priorities, actionAreas }: AgreementContent): void {
  const empty = priorities.filter(({ id }) => !actionAreas.some(({ priority }) => priority === id));
  if (empty.length > 0) {
    throw new DomainError('plan/action-area-needed', { names: empty.map(({ name }) => name.sv) });
  }
  const aimless = actionAreas.filter(({ goal }) => goal === undefined);
  if (aimless.length > 0) {
    throw new DomainError('plan/goal-needed', { names: aimless.map(({ name }) => name.sv) });
  }
}

function refuseRepeated(ids: readonly string[]): void {
  const repeated = ids.find((id, i) => ids.indexOf(id) !== i);
  if (repeated !== undefined) throw new DomainError('plan/repeated-id', { id: repeated });
}

function demand(code: string, wanted: readonly string[], known: ReadonlySet<string>): void {
  const lost = wanted.find((id) => !known.has(id));
  if (lost !== undefined) throw new DomainError(code, { id: lost });
}
