import { wrapText } from './wrap-text.ts';

/** State: things in their order, each under another or under nothing. */
export interface TreeNode {
  readonly id: string;
  readonly parent: string | null;
  readonly text: string;
}

/** Layout: pixels from the upper left corner. */
export interface TreeLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly height: number;
    readonly lines: readonly string[];
  }[];
  /** From a box up to the one it stands under. */
  readonly lines: readonly { readonly id: string; readonly path: string }[];
  /** Where the things begin that stand under nothing and have nothing under them; undefined without such. */
  readonly apartY: number | undefined;
}

/** Narrow enough for a phone at the depth that a county has. */
export const boxWidth = 276;
export const textSize = 13;
export const lineHeight = 18;
const indent = 24;
const padding = 10;
const gap = 12;
const apartRoom = 34;

/** Each thing below the one it stands under, a step to the right; what stands alone comes last. */
export function layoutTree(nodes: readonly TreeNode[]): TreeLayout {
  const known = new Set(nodes.map((node) => node.id));
  const under = (parent: string | null): readonly TreeNode[] =>
    nodes.filter((node) => (known.has(node.parent ?? '') ? node.parent : null) === parent);
  const roots = under(null);
  const grown = roots.filter((root) => under(root.id).length > 0);
  const alone = roots.filter((root) => under(root.id).length === 0);
  const boxes: TreeLayout['boxes'][number][] = [];
  const lines: TreeLayout['lines'][number][] = [];
  let y = 0;
  let deepest = 0;
  const place = (
    node: TreeNode,
    depth: number,
    parent: TreeLayout['boxes'][number] | undefined,
  ) => {
    const text = wrapText(node.text, textSize, boxWidth - 2 * padding);
    const height = text.length * lineHeight + 2 * padding;
    const box = { id: node.id, x: depth * indent, y, height, lines: text };
    boxes.push(box);
    deepest = Math.max(deepest, depth);
    if (parent !== undefined) {
      const stem = parent.x + indent / 2;
      const path = `M${box.x} ${y + height / 2}H${stem}V${parent.y + parent.height}`;
      lines.push({ id: node.id, path });
    }
    y += height + gap;
    for (const child of under(node.id)) place(child, depth + 1, box);
  };
  for (const root of grown) place(root, 0, undefined);
  const apartY = alone.length > 0 && grown.length > 0 ? y + apartRoom / 2 : undefined;
  if (apartY !== undefined) y += apartRoom;
  for (const node of alone) place(node, 0, undefined);
  return {
    width: deepest * indent + boxWidth,
    height: Math.max(0, y - gap),
    boxes,
    lines,
    apartY,
  };
}
