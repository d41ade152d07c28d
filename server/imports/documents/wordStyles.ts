import { childNamed, childrenNamed, type XmlElement } from '../../core/annotations/formats/xml/read';

/** A place in a list, by the list's number in the document and the depth, counted from 0, as they are written. */
export interface ListPlace {
  readonly id: string;
  readonly level: string;
}

/** What paragraphs of a style are: a heading of that rank, counted from 1, or an item of a list. */
export interface WordStyle {
  readonly heading: number | undefined;
  readonly list: ListPlace | undefined;
}

/** By their ids. */
export type WordStyles = ReadonlyMap<string, WordStyle>;

/** The rank of a heading by its level in the outline, which is counted from 0; deeper ones are text. */
export const headingAt = (level: string | undefined): number | undefined => (/^[0-5]$/.test(level ?? '') ? Number(level) + 1 : undefined);

/**
 * The styles of paragraphs with what they have from their parents. Headings are known by their built-in names in English, which Word keeps in every
 * language, or by their level in the outline.
 */
export function wordStyles(root: XmlElement | undefined): WordStyles {
  const own = new Map<string, WordStyle & { readonly parent: string | undefined }>();
  for (const style of root === undefined ? [] : childrenNamed(root, 'style'))
    own.set(style.attributes['w:styleId'] ?? '', { ...ownStyle(style), parent: valueIn(style, 'basedOn') });
  const whole = new Map<string, WordStyle>();
  for (const [id, style] of own) {
    let { heading, list, parent } = style;
    for (let above = 0; parent !== undefined && above < MOST_PARENTS; above++) {
      const next = own.get(parent);
      heading ??= next?.heading;
      list ??= next?.list;
      parent = next?.parent;
    }
    whole.set(id, { heading, list });
  }
  return whole;
}

/** So that styles which are parents of each other are read to an end. */
const MOST_PARENTS = 10;

function ownStyle(style: XmlElement): WordStyle {
  const name = valueIn(style, 'name') ?? '';
  const properties = childNamed(style, 'pPr');
  const named = /^heading ([1-6])$/i.exec(name)?.[1] ?? (/^title$/i.test(name) ? '1' : undefined);
  const numbering = childNamed(properties, 'numPr');
  const id = valueIn(numbering, 'numId');
  return {
    heading: named === undefined ? headingAt(valueIn(properties, 'outlineLvl')) : Number(named),
    list: id === undefined ? undefined : { id, level: valueIn(numbering, 'ilvl') ?? '0' },
  };
}

const valueIn = (element: XmlElement | undefined, name: string): string | undefined => childNamed(element, name)?.attributes['w:val'];
