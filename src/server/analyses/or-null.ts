/** The same object with null for what is undefined, as JSON has it. */
export function orNull<Values extends object>(
  values: Values,
): { [Key in keyof Values]: Exclude<Values[Key], undefined> | null } {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value ?? null])) as {
    [Key in keyof Values]: Exclude<Values[Key], undefined> | null;
  }; // the keys are the same
}
