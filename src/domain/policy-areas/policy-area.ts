/** Sakområde: one of the council's seven subject areas, with the names it goes by. */
export interface PolicyArea {
  readonly id: string;
  readonly name: { readonly sv: string; readonly en: string };
  readonly aliases: readonly string[];
  readonly source: string;
}
