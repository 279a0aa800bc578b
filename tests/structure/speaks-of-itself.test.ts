import { expect, test } from 'vitest';
import { readFiles, type TextFile } from './read-tree.ts';

// Written with a class of one letter, so that this file does not name what it forbids.
const foreign: readonly RegExp[] = [
  /(?<![\w.~])\/(?:wor[k]|hom[e]|root|User[s])\/[\w.-]/,
  /[A-Z]:\\User[s]\\/,
  /\.\.\/share[d]\b/,
  /\.\.\/\.librar[y]\b/,
  /\bregistr[y]\.[a-z]+/i,
  /\bhelper sessio[n]\b/i,
  /\bcoding agen[t]\b/i,
  /\blanguage mode[l]\b/i,
  /\bco-authored-b[y]\b/i,
];

const endings = [
  ...['.ts', '.tsx', '.mjs', '.js', '.css', '.html', '.sql', '.typ', '.svg', '.sh'],
  ...['.json', '.yaml', '.yml', '.md', '.txt', '.csv', '.npmrc', '.gitignore', '/run', 'LICENSE'],
];

function speakOfOthers(files: readonly TextFile[]): string[] {
  return files.flatMap((file) =>
    foreign.flatMap((pattern) => {
      const match = pattern.exec(file.text);
      return match === null ? [] : [`${file.path}: ${match[0]}`];
    }),
  );
}

test('no file names a place on the machine it was written on, or how it was written', () => {
  expect(speakOfOthers(readFiles('.', endings))).toEqual([]);
  const planted = [
    ['', 'home', 'anna', 'samsyn'].join('/'),
    ['..', 'shared', 'data.csv'].join('/'),
    ['https:', '', ['registry', 'example.org'].join('.'), 'pg'].join('/'),
  ];
  for (const text of planted) {
    expect(speakOfOthers([{ path: 'a.md', text }]), text).not.toEqual([]);
  }
  const plain = 'See src/root/a.ts, ./home/b.ts and the registry of parties.';
  expect(speakOfOthers([{ path: 'a.md', text: plain }])).toEqual([]);
});
