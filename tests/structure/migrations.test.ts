import { expect, test } from 'vitest';
import { readFiles, type TextFile } from './read-tree.ts';

interface Table {
  readonly name: string;
  /** The lines between the parentheses. */
  readonly lines: readonly string[];
  readonly file: string;
}

// What can begin a line in a table besides the name of a column.
const constraint = /^(?:primary|unique|foreign|check|constraint|like|exclude)\b/i;
const factTables = new Set(['observation', 'signal']);

function readTables(files: readonly TextFile[]): Table[] {
  return files.flatMap((file) =>
    [...file.text.matchAll(/create table (?:if not exists )?([\w.]+) \(\n([\s\S]*?)\n\)/gi)].map(
      (match) => ({ name: match[1]!, lines: match[2]!.split('\n'), file: file.path }),
    ),
  );
}

/** Columns without a sentence: a line of its own ends in `-- Sentence.` */
function silentColumns(files: readonly TextFile[]): string[] {
  const inTables = readTables(files).flatMap((table) =>
    table.lines
      .filter((line) => /^ {2}[a-z_]+ /.test(line) && !constraint.test(line.trim()))
      .filter((line) => !/-- \p{Lu}.{2,}\.$/u.test(line))
      .map((line) => `${table.file}: ${table.name}.${line.trim().split(' ')[0]}`),
  );
  const added = files.flatMap((file) =>
    file.text
      .split('\n')
      .filter((line) => /\badd column\b/i.test(line) && !/-- \p{Lu}.{2,}\.$/u.test(line))
      .map((line) => `${file.path}: ${line.trim()}`),
  );
  return [...inTables, ...added];
}

/** Unique keys of fact tables that could not be split by area over several servers. */
function keysWithoutArea(files: readonly TextFile[]): string[] {
  const inTables = readTables(files)
    .filter((table) => factTables.has(table.name))
    .flatMap((table) =>
      table.lines
        .map((line) => line.replace(/--.*$/, '').trim())
        .filter((line) => /\b(?:primary key|unique)\b/i.test(line) && !/\barea_id\b/.test(line))
        .map((line) => `${table.name}: ${line}`),
    );
  const indexes = files.flatMap((file) =>
    [...file.text.matchAll(/create unique index \w+ on (\w+) \(([^)]*)\)/gi)]
      .filter((match) => factTables.has(match[1]!) && !/\barea_id\b/.test(match[2]!))
      .map((match) => `${match[1]}: unique index (${match[2]})`),
  );
  return [...inTables, ...indexes];
}

function unportable(files: readonly TextFile[]): string[] {
  return files.flatMap((file) => {
    const statements = file.text.replace(/--.*$/gm, '');
    return [/\bexclude\s+using\b/i, /\b(?:un)?listen\b/i, /\bnotify\b/i, /\bpg_notify\b/i]
      .filter((pattern) => pattern.test(statements))
      .map((pattern) => `${file.path}: ${pattern.source}`);
  });
}

const migrations = readFiles('src/server/database/migrations', ['.sql']);
const plant = (text: string): TextFile[] => [{ path: '0001-a.sql', text }];

test('every column has a sentence', () => {
  expect(readTables(migrations).length).toBeGreaterThan(0);
  expect(silentColumns(migrations)).toEqual([]);
  const text =
    'create table a (\n  id text primary key, -- The id of a.\n  b text not null,\n  primary key (id)\n);';
  expect(silentColumns(plant(text))).toEqual(['0001-a.sql: a.b']);
  expect(silentColumns(plant('alter table a add column b text;'))).toHaveLength(1);
});

test('fact tables have the area in every unique key', () => {
  expect(keysWithoutArea(migrations)).toEqual([]);
  const text = 'create table observation (\n  id uuid primary key, -- The id.\n  unique (a, b)\n);';
  expect(keysWithoutArea(plant(text))).toHaveLength(2);
  const index = 'create unique index x on observation (period_id, sex);';
  expect(keysWithoutArea(plant(index))).toHaveLength(1);
});

test('no migration uses what cannot be spread over several servers', () => {
  expect(unportable(migrations)).toEqual([]);
  expect(unportable(plant('exclude using gist (a with &&)'))).toHaveLength(1);
  expect(unportable(plant("perform pg_notify('a', 'b');"))).not.toEqual([]);
});

test('migrations are numbered without a gap', () => {
  const numbers = migrations.map((file) =>
    Number(/\/(\d{4})-[a-z0-9-]+\.sql$/.exec(file.path)?.[1]),
  );
  expect(numbers).toEqual(numbers.map((_, place) => place + 1));
});
