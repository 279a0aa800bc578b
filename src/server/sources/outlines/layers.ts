/** Skikt: a layer of SCB's map service, and the names its fields have. */
export interface OutlineLayer {
  readonly layer: string;
  /** Division its areas belong to here. */
  readonly division: string;
  readonly codeField: string;
  readonly nameField: string | undefined;
  /** The condition that holds for one county's areas. */
  readonly within: (county: string) => string;
}

const byCounty = (county: string): string => `lanskod='${county}'`;

/** The layers that may be asked for. Those of the first editions name their fields otherwise. */
export const outlineLayers: readonly OutlineLayer[] = [
  {
    layer: 'stat:DeSO_2025',
    division: 'deso2025',
    codeField: 'desokod',
    nameField: undefined,
    within: byCounty,
  },
  {
    layer: 'stat:RegSO_2025',
    division: 'regso2025',
    codeField: 'regsokod',
    nameField: 'regsonamn',
    within: byCounty,
  },
  {
    layer: 'stat:DeSO_2018',
    division: 'deso2018',
    codeField: 'deso',
    nameField: undefined,
    within: (county) => `deso LIKE '${county}%'`,
  },
  {
    layer: 'stat:RegSO_2020',
    division: 'regso2020',
    codeField: 'regso',
    nameField: 'regsonamn',
    within: (county) => `regso LIKE '${county}%'`,
  },
];
