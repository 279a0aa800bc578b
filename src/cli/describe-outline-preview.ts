import type { OutlinePreview } from '#contract/outlines.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayOutlineRemark } from '#contract/text/say-remark.ts';
import { nameProjection } from '#domain/areas/map-projection.ts';

/** Warnings and errors printed, each; the screen shows more. */
const mostLines = 20;

/** A preview of borders as lines for the terminal. */
export function describeOutlinePreview(speech: Speech, preview: OutlinePreview): readonly string[] {
  const { fileName: file, areas, reading } = preview;
  const count = (value: number) => speech.number(value, 0);
  const sentencesOf = (remarks: OutlinePreview['errors'], key: 'error' | 'warning') =>
    remarks
      .slice(0, mostLines)
      .map((remark) =>
        speech.say(`release.load.${key}`, { sentence: sayOutlineRemark(speech, file, remark) }),
      );
  return [
    speech.say('outline.cli.file', {
      file,
      features: count(preview.features),
      format: speech.say(`outline.format.${preview.format}`),
      projection: nameProjection(preview.projection),
      codeField: reading.codeField ?? speech.say('outline.no-field'),
      division: preview.division,
    }),
    speech.say('outline.cli.changes', {
      added: count(areas.new),
      first: count(areas.firstBorder),
      drawn: count(areas.newBorder),
      renamed: count(areas.renamed),
      same: count(areas.same),
      regso: count(preview.newRegso),
    }),
    ...preview.municipalities.map((one) =>
      speech.say('outline.cli.municipality', {
        name: one.name,
        added: count(one.areas.new),
        drawn: count(one.areas.firstBorder + one.areas.newBorder),
        same: count(one.areas.same),
      }),
    ),
    ...sentencesOf(preview.warnings, 'warning'),
    ...sentencesOf(preview.errors, 'error'),
    ...(preview.errorCount > mostLines
      ? [speech.say('release.load.more-errors', { count: count(preview.errorCount - mostLines) })]
      : []),
  ];
}
