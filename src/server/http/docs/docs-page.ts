import type { Speech } from '#contract/text/format.ts';
import type { ApiDocument } from './api-document.ts';
import { escapeHtml } from './html.ts';
import { operationHtml } from './operation-html.ts';
import { schemaHtml } from './schema-html.ts';

/** The whole API document as one page of HTML that needs no script; `notes` stand first. */
export function docsPage(document: ApiDocument, speech: Speech, notes: readonly string[]): string {
  const say = (key: Parameters<Speech['say']>[0]): string => escapeHtml(speech.say(key));
  const other = speech.language === 'sv' ? 'en' : 'sv';
  const groups = groupByTag(document);
  const tagName = (tag: string): string => escapeHtml(speech.sayIfKnown(`api.tag.${tag}`) ?? tag);
  const contents = groups.map(([tag]) => `<li><a href="#tag-${tag}">${tagName(tag)}</a></li>`);
  const chapters = groups.map(
    ([tag, operations]) =>
      `<h2 id="tag-${tag}">${tagName(tag)}</h2>${operations
        .map(({ path, method, operation }) => operationHtml(path, method, operation, speech))
        .join('\n')}`,
  );
  const shapes = Object.entries(document.components.schemas).map(
    ([name, schema]) =>
      `<h3 id="shape-${escapeHtml(name)}">${escapeHtml(name)}</h3>${schemaHtml(schema)}`,
  );
  return `<!doctype html>
<html lang="${speech.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('api.title')}</title>
<link rel="stylesheet" href="/api/docs/docs.css">
</head>
<body>
<main>
<h1>${say('api.title')} ${escapeHtml(document.info.version)}</h1>
${notes.map((note) => `<p><strong>${escapeHtml(note)}</strong></p>\n`).join('')}<p>${say('api.introduction')}</p>
<p>${say('api.others')}</p>
<p><a href="/api/openapi.json">${say('api.document')}</a> ·
<a href="/api/docs?sprak=${other}" lang="${other}" hreflang="${other}">${say('api.otherLanguage')}</a></p>
<nav aria-label="${say('api.contents')}"><ul>${contents.join('')}<li><a href="#shapes">${say('api.shapes')}</a></li></ul></nav>
${chapters.join('\n')}
<h2 id="shapes">${say('api.shapes')}</h2>
${shapes.join('\n')}
</main>
</body>
</html>
`;
}

interface PlacedOperation {
  readonly path: string;
  readonly method: string;
  readonly operation: ApiDocument['paths'][string][string];
}

function groupByTag(document: ApiDocument): readonly (readonly [string, PlacedOperation[]])[] {
  const placed = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const groups = Map.groupBy(placed, ({ operation }) => operation.tags[0] ?? 'api');
  return [...groups];
}
