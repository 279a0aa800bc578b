/** Textbit: plain, strong or emphasised. */
export interface TextRun {
  readonly kind: 'plain' | 'strong' | 'emphasis';
  readonly text: string;
}

/** Stycke eller lista. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly TextRun[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly TextRun[])[] };

/**
 * Läs ett avsnitts text: paragraphs with an empty line between, lines that begin with `- ` as a list,
 * `**strong**` and `*emphasis*`. Everything else, also markup, is text.
 *
 * @example
 * readSectionText('Hej **du**') // => [{ kind: 'paragraph', runs: [{ kind: 'plain', text: 'Hej ' }, { kind: 'strong', text: 'du' }] }]
 */
export function readSectionText(text: string): readonly TextBlock[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .flatMap((block): TextBlock[] => {
      const lines = block.split('\n').map((line) => line.trim());
      const blocks: TextBlock[] = [];
      const said = lines.filter((line) => !line.startsWith('- ')).join(' ');
      const items = lines.filter((line) => line.startsWith('- '));
      if (said !== '') blocks.push({ kind: 'paragraph', runs: runsOf(said) });
      if (items.length > 0) {
        blocks.push({ kind: 'list', items: items.map((line) => runsOf(line.slice(2))) });
      }
      return blocks;
    });
}

function runsOf(text: string): readonly TextRun[] {
  return text
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*)/)
    .filter((part) => part !== '')
    .map((part): TextRun => {
      if (/^\*\*[^*]+\*\*$/.test(part)) return { kind: 'strong', text: part.slice(2, -2) };
      if (/^\*[^*]+\*$/.test(part)) return { kind: 'emphasis', text: part.slice(1, -1) };
      return { kind: 'plain', text: part };
    });
}
