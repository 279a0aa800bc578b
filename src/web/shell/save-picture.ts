import { estimateTextWidth } from '../charts/place-labels.ts';
import { wrapText } from '../charts/wrap-text.ts';

/** What stands around a saved picture, so that it can be read alone. */
export interface PictureWords {
  readonly title: string;
  readonly legend: readonly {
    /** A colour, or a pattern of the drawing: `url(#landscape-0)`. */
    readonly fill: string;
    readonly mark: string;
    readonly text: string;
  }[];
  /** Source and date, a line each. */
  readonly notes: readonly string[];
  /** Without ending. */
  readonly fileName: string;
}

export const pictureKinds = ['svg', 'png'] as const;
export type PictureKind = (typeof pictureKinds)[number];

const namespace = 'http://www.w3.org/2000/svg';
/** What decides how a mark looks; the styles of the page are not there in the file. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'vector-effect',
];
const fontFamily = 'Inter, Helvetica, Arial, sans-serif';
const margin = 24;
const line = 22;
/** Where the words of the legend begin. */
const indent = 38;
const legendSize = 14;
const noteSize = 12;
/** Pixels of a PNG for each pixel on the screen. */
const density = 2;

/** Saves a drawing of the page as a file of its own, with its title, legend and source. */
export async function savePicture(
  drawing: SVGSVGElement,
  words: PictureWords,
  kind: PictureKind,
): Promise<void> {
  const { text, width, height } = composePicture(drawing, words);
  const blob =
    kind === 'svg'
      ? new Blob([text], { type: 'image/svg+xml' })
      : await drawPixels(text, width, height);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${words.fileName}.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function composePicture(
  drawing: SVGSVGElement,
  words: PictureWords,
): { readonly text: string; readonly width: number; readonly height: number } {
  const box = drawing.getBoundingClientRect();
  const inner = copyWithLooks(drawing);
  const top = margin + line * 1.6;
  inner.setAttribute('x', String(margin));
  inner.setAttribute('y', String(top));
  inner.setAttribute('width', String(box.width));
  inner.setAttribute('height', String(box.height));
  const widest = words.legend.map(({ text }) => indent + estimateTextWidth(text, legendSize));
  const width = Math.max(box.width, 480, ...widest) + 2 * margin;
  const notes = words.notes.flatMap((note) => wrapText(note, noteSize, width - 2 * margin));
  const legendTop = top + box.height + margin;
  const notesTop = legendTop + words.legend.length * line + line / 2;
  const height = notesTop + notes.length * line + margin;
  const outer = element('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  outer.setAttribute('font-family', fontFamily);
  outer.append(
    element('rect', { width, height, fill: '#ffffff' }),
    label(words.title, margin, margin + line * 0.8, 20),
    inner,
  );
  words.legend.forEach(({ fill, mark, text }, i) => {
    const y = legendTop + i * line;
    outer.append(
      element('rect', {
        x: margin,
        y: y - 14,
        width: 28,
        height: 18,
        fill,
        stroke: '#1d1d1b',
      }),
      label(mark, margin + 8, y, 13, { halo: true }),
      label(text, margin + indent, y, legendSize),
    );
  });
  notes.forEach((note, i) => {
    outer.append(label(note, margin, notesTop + (i + 0.6) * line, noteSize));
  });
  return { text: new XMLSerializer().serializeToString(outer), width, height };
}

/** A copy in which every mark carries the looks that the page's styles give it. */
function copyWithLooks(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement; // of the same kind as what it copies
  const marks = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  marks.forEach((mark, i) => {
    const style = getComputedStyle(mark);
    const target = copies[i]!;
    for (const look of looks) {
      const value = style.getPropertyValue(look);
      if (value !== '') target.setAttribute(look, value.replaceAll('"', ''));
    }
    target.removeAttribute('class');
  });
  return copy;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(namespace, name) as SVGElement; // of SVG's namespace
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function label(
  text: string,
  x: number,
  y: number,
  size: number,
  { halo = false } = {},
): SVGElement {
  const around = { stroke: '#ffffff', 'stroke-width': 3, 'paint-order': 'stroke' };
  const made = element('text', {
    x,
    y,
    fill: '#1d1d1b',
    'font-size': size,
    ...(halo ? around : {}),
  });
  made.textContent = text;
  return made;
}

async function drawPixels(text: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new RangeError('no canvas');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new RangeError('no pixels')) : resolve(blob)));
  });
}
