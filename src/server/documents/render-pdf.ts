import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintedDocument } from './document.ts';

const folder = import.meta.dirname;
const fonts = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json'),
);

let compiler: NodeCompiler | undefined;

// Fonts are read once: 0.7 MB, 60 ms.
function openCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: folder,
    fontArgs: [
      {
        fontBlobs: ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'].map(
          (file) => readFileSync(join(fonts, file)),
        ),
      },
    ],
  });
  return compiler;
}

/**
 * Skriv PDF: the document as a tagged PDF/UA-1 file. Throws when the standard refuses it, for instance
 * for a picture without a description.
 */
export function renderPdf(document: PrintedDocument): Buffer {
  const typst = openCompiler();
  const result = typst.compile({
    mainFilePath: join(folder, 'document.typ'),
    inputs: { document: JSON.stringify(document) },
  });
  const problem = result.takeError();
  if (problem !== null || result.result === null) {
    const messages = problem ? typst.fetchDiagnostics(problem).map((d) => String(d.message)) : [];
    throw new Error(`the document could not be set: ${messages.join('; ')}`);
  }
  const pdf = typst.pdf(result.result, { pdfStandard: PdfStandard.UA_1 });
  typst.evictCache(10);
  return pdf;
}
