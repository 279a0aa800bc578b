import { type Speech, speak, type TextKey } from '#contract/text/format.ts';
import { languages } from '#contract/text/language.ts';
import type { SheetField, SheetFieldKind } from '#domain/sheets/sheet.ts';

/** What each id of a choice is called, in both languages. */
export type SheetWords = ReadonlyMap<string, { readonly sv: string; readonly en: string }>;

/** Makes columns with heads and words in the reader's language first, known in the other too. */
export interface SheetFields {
  readonly field: (id: string, kind: SheetFieldKind, head: TextKey, longest?: number) => SheetField;
  readonly choice: (id: string, head: TextKey, words: SheetWords) => SheetField;
  readonly choices: (id: string, head: TextKey, words: SheetWords) => SheetField;
  /** Written for the reader's sake, and never read. */
  readonly shown: (id: string, head: TextKey) => SheetField;
  /** Words of a closed list: the texts `<prefix>.<id>`. */
  readonly words: (ids: readonly string[], prefix: string) => SheetWords;
}

const swedish = speak('sv');
const english = speak('en');

/** Columns for a reader. */
export function sheetFields({ language }: Speech): SheetFields {
  const order = [language, ...languages.filter((other) => other !== language)];
  const said = { sv: swedish, en: english };
  const heads = (key: TextKey): readonly string[] => order.map((one) => said[one].say(key));
  const inOrder = (words: SheetWords): ReadonlyMap<string, readonly string[]> =>
    new Map([...words].map(([id, name]) => [id, order.map((one) => name[one])]));
  const field: SheetFields['field'] = (id, kind, head, longest) => ({
    id,
    kind,
    heads: heads(head),
    ...(longest === undefined ? {} : { longest }),
  });
  return {
    field,
    choice: (id, head, words) => ({ ...field(id, 'choice', head), words: inOrder(words) }),
    choices: (id, head, words) => ({ ...field(id, 'choices', head), words: inOrder(words) }),
    shown: (id, head) => ({ ...field(id, 'text', head), isShown: true }),
    words: (ids, prefix) =>
      new Map(
        ids.map((id) => {
          const key = `${prefix}.${id}`;
          return [id, { sv: swedish.sayIfKnown(key) ?? id, en: english.sayIfKnown(key) ?? id }];
        }),
      ),
  };
}
