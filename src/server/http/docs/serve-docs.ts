import { readFileSync } from 'node:fs';
import Type from 'typebox';
import { paths } from '#contract/paths.ts';
import type { Language } from '#contract/text/language.ts';
import { describeRoute } from '../describe-route.ts';
import type { App } from '../feature.ts';
import { inventedLines } from '../mark-invented.ts';
import { speechOf } from '../request-language.ts';
import type { ApiDocument } from './api-document.ts';
import { docsPage } from './docs-page.ts';

const styles = readFileSync(new URL('./docs.css', import.meta.url), 'utf8');

/** The API document as pages to read, in Swedish and English. */
export function serveDocs(app: App): void {
  const pages = new Map<Language, string>();
  const schema = describeRoute('readDocs', 'public', { response: { 200: Type.String() } });
  app.get(paths.docs, { schema }, async (request, reply) => {
    const speech = speechOf(request);
    // The routes do not change while the program runs.
    const page =
      pages.get(speech.language) ??
      docsPage(documentOf(app), speech, inventedLines(app.installation, speech));
    pages.set(speech.language, page);
    reply.header('cache-control', 'no-cache').header('vary', 'accept-language');
    return reply.type('text/html; charset=utf-8').send(page);
  });
  app.get(`${paths.docs}/docs.css`, { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(styles),
  );
}

/** The generated document has these parts; its own type says only that it may. */
function documentOf(app: App): ApiDocument {
  return app.swagger() as unknown as ApiDocument;
}
