import type { AreaId } from '../areas/area.ts';
import type { Period } from '../time/period.ts';

/** Skäl till att ett värde saknas. A missing value is never zero. */
export const missingReasons = [
  'suppressed',
  'not-collected',
  'not-applicable',
  'not-published-yet',
  'invalid-at-source',
  'blank',
  'nothing-to-report',
] as const;
export type MissingReason = (typeof missingReasons)[number];

/** Kön i en observation; `total` is all. */
export const sexes = ['total', 'women', 'men'] as const;
export type Sex = (typeof sexes)[number];

/** Grupp: sex and age. Age is `total`, `20-64` (both included) or `80+`. */
export interface ObservationGroup {
  readonly sex: Sex;
  readonly age: string;
}

/** A value with what is known about its making, or the reason it is missing. */
export type Measured =
  | {
      readonly value: number;
      readonly count?: number | undefined;
      readonly denominator?: number | undefined;
      /** 95 % interval as published, or computed from count and denominator. */
      readonly interval?: readonly [number, number] | undefined;
    }
  | { readonly missing: MissingReason };

/** Observation: one number about one area in one period, from one release. */
export interface Observation {
  readonly indicator: string;
  readonly area: AreaId;
  readonly period: Period;
  readonly group: ObservationGroup;
  readonly measured: Measured;
}

const agePattern = /^(total|\d{1,3}-\d{1,3}|\d{1,3}\+)$/;

/** Whether a text is an age group: `total`, `20-64` or `80+`. */
export function isAge(text: string): boolean {
  return agePattern.test(text);
}

/** The key that makes an observation unique within a release. */
export function observationKey(
  o: Omit<Observation, 'measured' | 'period'> & { period: string },
): string {
  return `${o.indicator}|${o.area}|${o.period}|${o.group.sex}|${o.group.age}`;
}
