/** Urval: the values wanted of one variable of a table. */
export interface VariableSelection {
  readonly variable: string;
  /** Codes or selection expressions: `03*`, `????`, `TOP(3)`, `RANGE(2020,2024)`, `FROM(2020)`. */
  readonly codes: readonly string[];
  /** A list of the publisher's other than the variable's own, such as `vs_RegSO2025`. */
  readonly codeList?: string | undefined;
}

/** A variable that may be selected from, as a table's metadata tells. */
export interface TableVariable {
  readonly code: string;
  readonly label: string;
  readonly isTime: boolean;
  readonly isArea: boolean;
  /** Whether the variable may be left out, and its total is then meant. */
  readonly mayBeLeftOut: boolean;
  readonly values: readonly TableValue[];
}

export interface TableValue {
  readonly code: string;
  readonly label: string;
}

/** Tabellbeskrivning: what a table holds, without its figures. */
export interface TableDescription {
  readonly label: string;
  /** ISO time of the last update, or undefined. */
  readonly updated: string | undefined;
  readonly variables: readonly TableVariable[];
}

/** Codes wanted of each selected variable, in the table's own order; no expressions are left. */
export type ResolvedSelection = readonly ResolvedVariable[];

export interface ResolvedVariable {
  readonly variable: string;
  readonly codes: readonly string[];
  readonly codeList: string | undefined;
  readonly isArea: boolean;
}
