import { SaxesParser } from 'saxes';
import { importMessages } from '../../messages';

/** An element of an XML document. */
export interface XmlElement {
  /** As it is written, with its prefix. */
  readonly name: string;
  /** Without its prefix. */
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Elements within one another; a document that goes deeper is not read. */
const DEEPEST = 256;

/**
 * The root of an XML document, or why it cannot be read. Never throws. No entity but those of XML itself is known, so nothing is expanded
 * or fetched.
 */
export function readXml(text: string): { readonly root: XmlElement } | { readonly problem: string } {
  interface Open extends XmlElement {
    readonly children: (XmlElement | string)[];
  }
  const parser = new SaxesParser({ xmlns: false });
  const open: Open[] = [];
  let root: Open | null = null;
  const add = (written: string): void => {
    const children = open.at(-1)?.children;
    if (children === undefined || written === '') return;
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + written;
    else children.push(written);
  };
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= DEEPEST) throw new Error(importMessages.tooDeep(DEEPEST));
    const made: Open = { name, local: name.slice(name.indexOf(':') + 1), attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(made);
    root ??= made;
    open.push(made);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  try {
    parser.write(text).close();
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
  return root === null ? { problem: importMessages.noElement } : { root };
}

export const elementsOf = ({ children }: XmlElement): readonly XmlElement[] => children.filter(child => typeof child !== 'string');

export const childrenNamed = (element: XmlElement, local: string): readonly XmlElement[] =>
  elementsOf(element).filter(child => child.local === local);

export const childNamed = (element: XmlElement | undefined, local: string): XmlElement | undefined =>
  element === undefined ? undefined : childrenNamed(element, local)[0];

/** Every element below one, in the order of the document. */
export function* descendantsOf(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    yield child;
    yield* descendantsOf(child);
  }
}

/** All text in an element. */
export const textIn = ({ children }: XmlElement): string =>
  children.map(child => (typeof child === 'string' ? child : textIn(child))).join('');
