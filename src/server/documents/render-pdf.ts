import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintedDocument } from './document.ts';
import { canShow, type FontCoverage, readFontCoverage } from './read-font-coverage.ts';

const folder = import.meta.dirname;
const fonts = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json'),
);

const files = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'];
/** Stands for a sign that the font lacks: the standard refuses a page on which one cannot be shown. */
const lacking = '\ufffd';

let compiler: NodeCompiler | undefined;
let coverage: FontCoverage | undefined;

// Fonts are read once: 0.7 MB, 60 ms.
function openCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: folder,
    fontArgs: [
      {
        fontBlobs: files.map((file) => readFileSync(join(fonts, file))),
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
    inputs: { document: JSON.stringify(document, showable) },
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

/** The texts of a document in signs that the font has; white space is the page's own. */
function showable(_: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  coverage ??= readFontCoverage(readFileSync(join(fonts, files[0]!)));
  let text = '';
  for (const sign of value.toWellFormed()) {
    const isShown = /\s/.test(sign) || canShow(coverage, sign.codePointAt(0)!);
    text += isShown ? sign : lacking;
  }
  return text;
}
