import { download } from '../../../ui/download.ts';
import type { FigureLook } from './figure.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels of a PNG for one of the page: sharp in print. */
const SCALE = 2;
const HEAD = 30;
const LEGEND = 24;

export interface Sheet {
  readonly drawing: SVGSVGElement;
  readonly title: string;
  readonly foot: string;
  /** Series and their hues. */
  readonly legend: readonly { readonly name: string; readonly hue: string }[];
  readonly look: FigureLook;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/** The drawing with what the page says around it: title, legend, and what it rests on. */
function sheetOf({ drawing, title, foot, legend, look }: Sheet): SVGElement {
  const [width, height] = [drawing.width.baseVal.value, drawing.height.baseVal.value];
  const top = HEAD + (legend.length > 0 ? LEGEND : 0);
  const whole = height + top + 26;
  const base = { 'font-family': look.font, fill: look.text };
  const svg = element('svg', { xmlns: SVG, width, height: whole, viewBox: `0 0 ${width} ${whole}` });
  svg.append(
    element('title', {}, title),
    element('rect', { width: '100%', height: '100%', fill: look.ground }),
    element('text', { ...base, x: 14, y: 21, 'font-size': 14, 'font-weight': 600 }, title),
  );
  let x = 14;
  for (const { name, hue } of legend) {
    svg.append(
      element('rect', { x, y: HEAD + 4, width: 11, height: 11, rx: 2, fill: hue }),
      element('text', { ...base, x: x + 17, y: HEAD + 14, 'font-size': 11.5 }, name),
    );
    x += 34 + name.length * 6.6;
  }
  const copy = drawing.cloneNode(true);
  if (copy instanceof SVGElement) {
    copy.setAttribute('y', String(top));
    copy.setAttribute('color', look.text);
  }
  svg.append(copy, element('text', { ...base, x: 14, y: whole - 9, 'font-size': 10.5, fill: look.muted }, foot));
  return svg;
}

const textOf = (sheet: Sheet): string => new XMLSerializer().serializeToString(sheetOf(sheet));

export const saveSvg = (name: string, sheet: Sheet): void => download(name, 'image/svg+xml', [textOf(sheet)]);

/** @throws when the browser cannot draw it */
export async function savePng(name: string, sheet: Sheet): Promise<void> {
  const url = URL.createObjectURL(new Blob([textOf(sheet)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width * SCALE, height: image.height * SCALE });
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser draws no pictures.');
    context.scale(SCALE, SCALE);
    context.drawImage(image, 0, 0);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('The picture is too large for this browser.');
    download(name, 'image/png', [blob]);
  } finally {
    URL.revokeObjectURL(url);
  }
}
