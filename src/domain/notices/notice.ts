import type { AreaId } from '../areas/area.ts';

/**
 * Polisnotis: that the police have told of an event, when and roughly where. The text is not kept: who wants
 * to read it follows the link to the police, who take notices down again.
 */
export interface Notice {
  readonly id: number;
  /** When it was published: ISO time with its offset. */
  readonly publishedAt: string;
  /** When the event took place, Swedish local time `2026-08-22T17:59`; undefined when the title has none. */
  readonly occurredAt: string | undefined;
  /** The police's own kind, such as `Brand`. */
  readonly type: string;
  /** Address at polisen.se; undefined for a missing person, whom nobody should go on pointing at. */
  readonly url: string | undefined;
  readonly place: NoticePlace;
}

/** Notisens plats: areas, never a point. The police's own point is the middle of the county. */
export interface NoticePlace {
  readonly precision: NoticePrecision;
  /** The areas it may lie in: one or a few small ones, one municipality, or the county. */
  readonly areas: readonly AreaId[];
}

/** Hur noga platsen är känd. */
export type NoticePrecision = 'areas' | 'municipality' | 'county' | 'unknown';

/** A notice as sent, checked for its form; the texts serve to place it and go no further. */
export interface SentNotice {
  readonly id: number;
  /** `2026-08-22 9:51:41 +02:00`: the hour is not padded. */
  readonly published: string;
  /** `22 augusti 17.59, Brand, Kävlinge`. */
  readonly title: string;
  readonly summary: string;
  readonly type: string;
  /** Path at polisen.se. */
  readonly path: string;
  /** A municipality's or county's name. */
  readonly location: string;
}

/** Ortregister: the areas a notice can be placed in. */
export interface Gazetteer {
  readonly county: NamedPlace;
  readonly municipalities: readonly NamedPlace[];
  /** Small areas with names, RegSO, each with its municipality's id. */
  readonly smallAreas: readonly (NamedPlace & { readonly municipality: AreaId })[];
}

export interface NamedPlace {
  readonly id: AreaId;
  readonly name: string;
}
