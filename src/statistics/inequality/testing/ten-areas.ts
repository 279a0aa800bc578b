/** Ten areas in three groups, one of them without population. */
export const tenAreas: readonly {
  readonly value: number;
  readonly population: number;
  readonly group: string;
  readonly outcome: number;
}[] = [
  { value: 312.5, population: 1200, group: 'a', outcome: 12.1 },
  { value: 250, population: 800, group: 'a', outcome: 9.5 },
  { value: 198.25, population: 1500, group: 'b', outcome: 14.2 },
  { value: 410, population: 600, group: 'c', outcome: 7.7 },
  { value: 275.5, population: 950, group: 'b', outcome: 10.1 },
  { value: 333, population: 1100, group: 'c', outcome: 8.8 },
  { value: 180, population: 1700, group: 'b', outcome: 15 },
  { value: 295, population: 0, group: 'a', outcome: 3 },
  { value: 520, population: 400, group: 'c', outcome: 6.1 },
  { value: 240, population: 1300, group: 'a', outcome: 11.9 },
];

/** Eight areas: how many live there of a group, and of all others. */
export const eightAreas: readonly { readonly group: number; readonly others: number }[] = [
  { group: 40, others: 400 },
  { group: 5, others: 300 },
  { group: 120, others: 150 },
  { group: 0, others: 220 },
  { group: 33, others: 500 },
  { group: 7, others: 93 },
  { group: 60, others: 0 },
  { group: 12, others: 310 },
];
