import type { parseHTML } from 'linkedom';

/** The part of the DOM that pages are read by. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** A page as a tree. Nothing in it is run or fetched. */
export function pageTree(html: string, parse: typeof parseHTML): PageDocument {
  const whole = /<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return (parse(whole) as unknown as { readonly document: unknown }).document as PageDocument;
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;
export const isText = (node: PageNode): boolean => node.nodeType === 3 || node.nodeType === 4;
