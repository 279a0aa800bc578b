import { expect, test } from 'vitest';
import { readSectionText } from './read-section-text.ts';

test('paragraphs stand apart, and lines with a hyphen are a list', () => {
  expect(readSectionText('Ett.\n\nExempel:\n- a\n- b\n\n\nSlut.')).toEqual([
    { kind: 'paragraph', runs: [{ kind: 'plain', text: 'Ett.' }] },
    { kind: 'paragraph', runs: [{ kind: 'plain', text: 'Exempel:' }] },
    { kind: 'list', items: [[{ kind: 'plain', text: 'a' }], [{ kind: 'plain', text: 'b' }]] },
    { kind: 'paragraph', runs: [{ kind: 'plain', text: 'Slut.' }] },
  ]);
});

test('stars mark emphasis, and a lone star is a star', () => {
  expect(readSectionText('I *fyra* **områden** * så')).toEqual([
    {
      kind: 'paragraph',
      runs: [
        { kind: 'plain', text: 'I ' },
        { kind: 'emphasis', text: 'fyra' },
        { kind: 'plain', text: ' ' },
        { kind: 'strong', text: 'områden' },
        { kind: 'plain', text: ' * så' },
      ],
    },
  ]);
});

test('markup is text', () => {
  const text = '<b onclick="x">fet</b>';
  expect(readSectionText(text)).toEqual([{ kind: 'paragraph', runs: [{ kind: 'plain', text }] }]);
  expect(readSectionText('  ')).toEqual([]);
});
