/** Övningsplan: how large an invented county, or country, is to be made. Metres. */
export interface CountyPlan {
  /** Small areas in the newest edition. */
  readonly areas: number;
  readonly counties: number;
  readonly municipalities: number;
  readonly width: number;
  readonly height: number;
  /** Of the areas, the share that lies in the countryside. */
  readonly ruralShare: number;
  /** Length that coasts and borders wind by. */
  readonly detail: number;
  /** South-west corner in SWEREF 99 TM. */
  readonly origin: readonly [number, number];
}

/** As many areas as fit a county; more makes a country of 21 counties. */
export const mostAreasInCounty = 1_500;
export const fewestAreas = 60;
export const mostAreas = 100_000;

/**
 * The plan for a number of areas. The county lies in the open sea between Sweden and Finland, so that
 * nobody takes it for real ground.
 *
 * @throws RangeError outside 60 … 100,000 or when not whole.
 *
 * @example
 * planCounty(220).municipalities // => 8
 * planCounty(6000).counties // => 21
 */
export function planCounty(areas: number): CountyPlan {
  if (!Number.isInteger(areas) || areas < fewestAreas || areas > mostAreas) {
    throw new RangeError(`invalid areas: ${areas}`);
  }
  return areas <= mostAreasInCounty
    ? {
        areas,
        counties: 1,
        municipalities: 8,
        width: 104_000,
        height: 92_000,
        ruralShare: 0.3,
        detail: 1_000,
        origin: [690_000, 6_850_000],
      }
    : {
        areas,
        counties: 21,
        municipalities: 290,
        width: 480_000,
        height: 1_400_000,
        ruralShare: 0.3,
        detail: 4_000,
        origin: [330_000, 6_170_000],
      };
}
