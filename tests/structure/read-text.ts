import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listPaths, root } from './read-tree.ts';

/** The sentences of one language by key, read from all files of its folder. */
export async function readSentences(language: string): Promise<Map<string, string>> {
  const sentences = new Map<string, string>();
  for (const path of listPaths(`src/contract/text/${language}`)) {
    if (!path.endsWith('.ts') || path.includes('.test.')) continue;
    const module = await importModule(path);
    for (const catalogue of Object.values(module)) {
      if (typeof catalogue !== 'object' || catalogue === null) continue;
      for (const [key, sentence] of Object.entries(catalogue)) {
        if (sentences.has(key)) throw new Error(`${path} repeats ${key}`);
        sentences.set(key, String(sentence));
      }
    }
  }
  return sentences;
}

/** The exports of a file of the repository. */
export async function importModule(path: string): Promise<Record<string, unknown>> {
  const url = pathToFileURL(join(root, path)).href;
  return (await import(/* @vite-ignore */ url)) as Record<string, unknown>;
}
