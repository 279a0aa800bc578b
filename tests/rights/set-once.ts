import { openTypesetting, type Typesetting } from '#server/typesetting/open-typesetting.ts';

/** Files by all that they were set from. */
const files = new Map<string, Promise<Buffer>>();

/** Sets a report once for all worlds that say the same in it: what one hides would be set anew. */
export function setOnce(): Typesetting {
  const typesetting = openTypesetting({ threads: 1 });
  return {
    ...typesetting,
    setReport: (order) => {
      const key = JSON.stringify(order);
      const file = files.get(key) ?? typesetting.setReport(order);
      files.set(key, file);
      return file;
    },
  };
}
