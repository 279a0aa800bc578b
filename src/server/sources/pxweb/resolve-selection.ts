import { DomainError } from '#domain/domain-error.ts';
import { expandSelection } from './expand-selection.ts';
import type {
  ResolvedSelection,
  TableDescription,
  TableValue,
  VariableSelection,
} from './selection.ts';

/**
 * Stäm av urval mot tabell: every selection as codes the table has. What the table no longer has is told
 * rather than left out: a code list that has changed must not pass as an area without a value.
 *
 * @param lists values of the code lists asked for, by their ids
 * @throws DomainError `source/changed-code-list`, `source/variable-not-selected`
 */
export function resolveSelection(
  table: string,
  description: TableDescription,
  selection: readonly VariableSelection[],
  lists: ReadonlyMap<string, readonly TableValue[]>,
): ResolvedSelection {
  const changed = (variable: string, codes: readonly string[]): DomainError =>
    new DomainError('source/changed-code-list', {
      table,
      variable,
      codes: codes.slice(0, 10).join(', '),
    });
  const resolved = selection.map((wanted) => {
    const variable = description.variables.find((one) => one.code === wanted.variable);
    if (variable === undefined) throw changed(wanted.variable, wanted.codes);
    const { codeList } = wanted;
    const values = codeList === undefined ? variable.values : (lists.get(codeList) ?? []);
    const codes = expandSelection(wanted.codes, values, variable.isTime);
    if (codes === undefined) {
      const known = (one: string): boolean =>
        expandSelection([one], values, variable.isTime) !== undefined;
      throw changed(
        variable.code,
        wanted.codes.filter((one) => !known(one)),
      );
    }
    return { variable: variable.code, codes, codeList, isArea: variable.isArea };
  });
  const left = description.variables.find(
    (one) => !one.mayBeLeftOut && !selection.some((wanted) => wanted.variable === one.code),
  );
  if (left !== undefined) {
    throw new DomainError('source/variable-not-selected', { table, variable: left.code });
  }
  return resolved;
}
