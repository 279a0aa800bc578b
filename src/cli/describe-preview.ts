import type { ReleasePreview } from '#contract/releases.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayCell } from '#contract/text/say-cell.ts';
import { sayRemark } from '#contract/text/say-remark.ts';

/** Examples of changes, warnings and errors printed; the screens show more. */
const mostLines = 20;

/** A preview as lines for the terminal. */
export function describePreview(speech: Speech, preview: ReleasePreview): readonly string[] {
  const { reading, changes, fileName: file } = preview;
  const none = speech.say('release.load.none');
  const count = (value: number) => speech.number(value, 0);
  const shown = (value: string | null) => (value === null ? none : sayCell(speech, value));
  return [
    speech.say('release.load.file', {
      file,
      rows: count(preview.rows),
      cells: count(preview.cells),
      values: count(preview.values),
    }),
    speech.say('release.load.reading', {
      layout: reading.layout,
      encoding: [
        speech.say(`workbook.format.${reading.format}`),
        reading.encoding ?? reading.sheet ?? '',
      ]
        .filter((text) => text !== '')
        .join(', '),
      decimal: reading.decimal,
      division: reading.division,
      areaColumn: reading.areaColumn,
    }),
    ...sayLikeBefore(speech, preview),
    speech.say('release.load.areas', {
      matched: count(preview.matchedAreas),
      without: count(preview.areasWithoutRow),
      unmatched: count(preview.unmatchedCodes.length),
    }),
    speech.say('release.load.indicators', {
      indicators: preview.indicators.length === 0 ? none : speech.list(preview.indicators),
      periods: preview.periods.length === 0 ? none : speech.list(preview.periods),
    }),
    ...preview.missing.map(({ reason, cells }) =>
      speech.say('release.load.missing', {
        reason: speech.say(`missing.${reason}`),
        cells: count(cells),
      }),
    ),
    speech.say('release.load.changes', {
      added: count(changes.new),
      changed: count(changes.changed),
      same: count(changes.same),
    }),
    ...changes.examples.slice(0, mostLines).map((change) =>
      speech.say('release.load.change', {
        area: change.areaName,
        indicator: change.indicator,
        period: change.period,
        before: shown(change.before),
        after: shown(change.after),
      }),
    ),
    ...(preview.sameAs === null
      ? []
      : [speech.say('release.load.same-as', { release: preview.sameAs })]),
    ...preview.warnings
      .slice(0, mostLines)
      .map((remark) =>
        speech.say('release.load.warning', { sentence: sayRemark(speech, file, remark) }),
      ),
    ...preview.errors
      .slice(0, mostLines)
      .map((remark) =>
        speech.say('release.load.error', { sentence: sayRemark(speech, file, remark) }),
      ),
    ...(preview.errorCount > mostLines
      ? [speech.say('release.load.more-errors', { count: count(preview.errorCount - mostLines) })]
      : []),
  ];
}

/** That the file is read as the sender's last one, or is like it. */
function sayLikeBefore(speech: Speech, { likeBefore }: ReleasePreview): readonly string[] {
  if (likeBefore === null) return [];
  const { publisher, fileName: file, loadedAt, asBefore } = likeBefore;
  const values = { publisher, file, date: speech.date(loadedAt) };
  return [speech.say(asBefore ? 'load.as-before' : 'load.like-before', values)];
}
