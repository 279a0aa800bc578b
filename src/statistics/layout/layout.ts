/** A picture of areas in two dimensions: one place an area. */
export interface Layout {
  readonly x: Float64Array;
  readonly y: Float64Array;
}
