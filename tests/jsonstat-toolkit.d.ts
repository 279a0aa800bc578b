/** The part of the package that the tests ask for a second opinion; it has no types of its own. */
declare module 'jsonstat-toolkit' {
  interface JsonStatDataset {
    readonly class: string;
    readonly length: number;
    readonly role: Readonly<Record<string, readonly string[]>>;
    Data(place: Readonly<Record<string, string>>): {
      readonly value: number | null;
      readonly status: string | null;
    };
    Dimension(code: string): {
      Category(code: string): { readonly label: string; readonly unit: object };
    };
  }
  function readDataset(document: object): JsonStatDataset;
  export = readDataset;
}
