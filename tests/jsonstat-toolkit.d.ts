/** The part of the package that the tests ask for a second opinion; it has no types of its own. */
declare module 'jsonstat-toolkit' {
  interface JsonStatDataset {
    Data(place: Readonly<Record<string, string>>): { readonly value: number | null };
  }
  function readDataset(document: object): JsonStatDataset;
  export = readDataset;
}
