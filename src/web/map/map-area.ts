/** An area as a map shows it, whichever renderer draws it. */
export interface MapArea {
  readonly id: string;
  /** Name of a fill in the map's styles: `class-1`, `count-3`, `missing`. */
  readonly fill: string;
  /** What stands on the area when it is large enough: class or count. */
  readonly mark: string;
  /** What is said when the area is reached or pointed at. */
  readonly spoken: string;
  /** Outside what is shown: drawn pale. */
  readonly isOutside: boolean;
  /** Hatched above its fill. */
  readonly isHatched?: boolean;
  /** Shown, but not what is looked at just now: drawn weakly. */
  readonly isFaint?: boolean;
}
