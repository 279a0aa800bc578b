/** A text to set at a share (0–1) of the drawing's width; `width` is the text's width in pixels. */
export interface Label {
  readonly at: number;
  readonly width: number;
}

export interface PlacedLabel {
  /** Line of text, 0 nearest the marks. */
  readonly row: number;
  /** Which part of the text stands at `at`. */
  readonly anchor: 'start' | 'middle' | 'end';
}

const gap = 8;

/**
 * Puts labels on as few lines as keep them apart, in the order of `labels`. Computed for the narrowest
 * drawing, `narrowest` pixels: on a wider one the marks move apart and the texts do not grow, so what
 * is clear there is clear everywhere.
 */
export function placeLabels(labels: readonly Label[], narrowest: number): readonly PlacedLabel[] {
  const rows: [number, number][][] = [];
  const placed = new Map<Label, PlacedLabel>();
  for (const label of [...labels].sort((a, b) => a.at - b.at)) {
    const anchor = anchorOf(label, narrowest);
    const [left, right] = extentOf(label, anchor, narrowest);
    const free = rows.findIndex((row) =>
      row.every(([a, b]) => right + gap <= a || b + gap <= left),
    );
    const row = free === -1 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), [left, right]];
    placed.set(label, { row, anchor });
  }
  return labels.map((label) => placed.get(label)!);
}

/** Left and right edge of a label in a drawing of a width in pixels. */
export function extentOf(
  label: Label,
  anchor: PlacedLabel['anchor'],
  drawing: number,
): readonly [number, number] {
  const at = label.at * drawing;
  const left = anchor === 'start' ? at : anchor === 'end' ? at - label.width : at - label.width / 2;
  return [left, left + label.width];
}

function anchorOf(label: Label, drawing: number): PlacedLabel['anchor'] {
  const at = label.at * drawing;
  if (at - label.width / 2 < 0) return 'start';
  return at + label.width / 2 > drawing ? 'end' : 'middle';
}

/** Width in pixels that a text needs at most, near enough to keep labels apart. */
export function estimateTextWidth(text: string, size: number): number {
  return Math.ceil([...text].length * size * 0.58);
}
