/** Elements of a drawing. Texts are set as text. */

import type { PictureFormat } from './pictureFormat';

type Attributes = Readonly<Record<string, string | number | undefined>>;

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** An element of SVG with attributes and children; an attribute that is undefined is left out. */
export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

/** What of an element's look a picture keeps. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
  'visibility',
  'paint-order',
];

/** A drawing as the content of a file: text for SVG, Base64 for PNG. Rejects where the browser cannot draw it. */
export const pictureOf = async (drawing: SVGSVGElement, format: PictureFormat): Promise<string> =>
  format === 'svg' ? svgText(drawing) : pngOf(drawing);

/** A drawing as a file of its own, with the colours that it has now, on the page's background. */
function svgText(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const shown = [drawing, ...drawing.querySelectorAll('*')];
  const copied = [copy, ...copy.querySelectorAll('*')];
  for (const [index, element] of shown.entries()) {
    const into = copied[index];
    if (into === undefined) continue;
    const style = getComputedStyle(element);
    if (style.display === 'none') into.setAttribute('display', 'none');
    for (const look of LOOKS) {
      const value = style.getPropertyValue(look);
      if (value !== '') into.setAttribute(look, value);
    }
    for (const name of ['class', 'style', 'tabindex']) into.removeAttribute(name);
  }
  const { width, height } = drawing.getBoundingClientRect();
  copy.setAttribute('xmlns', NAMESPACE);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const box = drawing.viewBox.baseVal;
  const [x, y, w, h] = box !== null && box.width > 0 ? [box.x, box.y, box.width, box.height] : [0, 0, width, height];
  copy.setAttribute('viewBox', `${x} ${y} ${w} ${h}`);
  const background = getComputedStyle(document.body).backgroundColor;
  copy.prepend(svg('rect', { x, y, width: w, height: h, fill: background }));
  return new XMLSerializer().serializeToString(copy);
}

/** A drawing as a PNG, `scale` of its pixels for each of the page's, in Base64. Rejects where the browser cannot draw it. */
async function pngOf(drawing: SVGSVGElement, scale = 2): Promise<string> {
  const { width, height } = drawing.getBoundingClientRect();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(drawing))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length);
}
