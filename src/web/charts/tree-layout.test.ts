import { expect, test } from 'vitest';
import { boxWidth, layoutTree } from './tree-layout.ts';

const node = (id: string, parent: string | null, text = id) => ({ id, parent, text });

test('each thing stands below and to the right of the one it is under, and a line joins them', () => {
  const { boxes, lines, width } = layoutTree([
    node('group', 'secretariat'),
    node('council', null),
    node('secretariat', 'council'),
  ]);
  expect(boxes.map((box) => box.id)).toEqual(['council', 'secretariat', 'group']);
  expect(boxes.map((box) => box.x)).toEqual([0, 24, 48]);
  expect(boxes[1]!.y).toBeGreaterThan(boxes[0]!.y + boxes[0]!.height);
  expect(lines.map((line) => line.id)).toEqual(['secretariat', 'group']);
  const [council, secretariat] = boxes;
  expect(lines[0]!.path).toBe(
    `M24 ${secretariat!.y + secretariat!.height / 2}H12V${council!.height}`,
  );
  expect(width).toBe(48 + boxWidth);
});

test('what stands alone comes last, below a heading', () => {
  const { boxes, apartY } = layoutTree([
    node('alone', null),
    node('council', null),
    node('secretariat', 'council'),
  ]);
  expect(boxes.map((box) => box.id)).toEqual(['council', 'secretariat', 'alone']);
  expect(apartY).toBeGreaterThan(boxes[1]!.y + boxes[1]!.height);
  expect(apartY).toBeLessThan(boxes[2]!.y);
  expect(layoutTree([node('alone', null)]).apartY).toBeUndefined();
});

test('what is under something unknown stands alone, and nothing is nothing', () => {
  expect(layoutTree([node('a', 'gone')]).boxes).toHaveLength(1);
  expect(layoutTree([])).toEqual({
    width: boxWidth,
    height: 0,
    boxes: [],
    lines: [],
    apartY: undefined,
  });
});

test('a long name is broken into lines and makes its box higher', () => {
  const long = 'Regional samverkansgrupp mot prostitution och människohandel, Region mitt';
  const { boxes } = layoutTree([node('long', null, long)]);
  expect(boxes[0]!.lines.length).toBeGreaterThan(1);
  expect(boxes[0]!.lines.join(' ')).toBe(long);
});
