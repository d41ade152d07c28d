import type { Readability } from '@mozilla/readability';
import { paragraphsOf } from '../../core/import/paragraphs';
import { type StructuredBlock, structuredParagraphs } from '../../core/import/structured';
import type { DocumentFacts, ImportedDocument, ImportItem, ReaderOptions, SourcePlace } from '../../core/import/types';
import { type PageBlock, pageBlocks } from './blocks';
import { type PageDocument, type PageElement, pageTree } from './dom';
import { firstKnown, pageFacts } from './facts';
import { pageData } from './jsonLd';
import { bestWindow, wordsOf } from './mainText';
import { pageMessages } from './messages';
import { slimPage, textWithoutTags } from './slim';

/** A page of more letters, or with more elements inside one another, is read by its lines alone. */
const LARGEST = 1_500_000;
const DEEPEST = 250;
/** A text of fewer words may be a teaser; the page is looked through once more. */
const SHORT = 120;

/** What is known about a page from elsewhere, as from the mail that it came in. */
export interface PageGiven {
  readonly place?: SourcePlace;
  readonly facts?: DocumentFacts;
  /** All of its text is wanted, as of a newsletter. */
  readonly isWhole?: boolean;
}

/** The article of a page in HTML: the facts that the page gives, and its main text. */
export async function* readPage(html: string, options: ReaderOptions, given: PageGiven = {}): AsyncGenerator<ImportItem> {
  const { place = {} } = given;
  const slim = slimPage(html);
  if (slim.html.length > LARGEST || slim.depth > DEEPEST) {
    yield { document: { place, facts: given.facts ?? {}, paragraphs: paragraphsOf(textWithoutTags(slim.html)) } };
    yield { warning: { place, message: slim.html.length > LARGEST ? pageMessages.large : pageMessages.deep } };
    return;
  }
  const libraries = await import('./pageLibraries');
  const page = pageTree(slim.html, libraries.parseHTML);
  const data = pageData(slim.data);
  const facts = firstKnown(given.facts ?? {}, data.facts, pageFacts(page), { url: savedAddress(html) });
  const { blocks, doubt } = mainBlocks(page, libraries.Readability, options.links === true, data.body, given.isWhole === true);
  yield { document: documentOf(place, facts, blocks) };
  if (doubt !== undefined) yield { warning: { place, message: doubt } };
}

function documentOf(place: SourcePlace, facts: DocumentFacts, blocks: readonly StructuredBlock[]): ImportedDocument {
  const first = blocks[0];
  // The title is in the facts.
  const isTitle = first !== undefined && sameLine(first.text, facts.title ?? '');
  return { place, facts, ...structuredParagraphs(isTitle ? blocks.slice(1) : blocks) };
}

interface MainText {
  readonly blocks: readonly StructuredBlock[];
  readonly doubt?: string;
}

/** The main text by Mozilla's Readability; where that finds little, by the lines of the page, or the text that its data has. */
function mainBlocks(page: PageDocument, Reader: typeof Readability, links: boolean, body: string | undefined, isWhole: boolean): MainText {
  const root = page.body ?? page.documentElement;
  if (root === null) return { blocks: [] };
  if (isWhole) return { blocks: pageBlocks(root, { links }) };
  const lines = pageBlocks(root, { links, onlyText: true });
  const window = bestWindow(lines);
  const found = readable(page, Reader, links);
  const [count, inWindow] = [countOf(found), countOf(window)];
  const inData = body === undefined ? [] : paragraphsOf(body);
  const dataWords = inData.reduce((sum, paragraph) => sum + wordsOf(paragraph), 0);
  if (dataWords > 2 * Math.max(count, inWindow)) {
    return { blocks: inData.map(text => ({ kind: 'paragraph', text })), doubt: pageMessages.fromData };
  }
  if (count >= SHORT || (count > 0 && 2 * count >= inWindow)) return { blocks: found };
  if (inWindow > 0) return { blocks: window, doubt: pageMessages.byLines };
  // A page of a few words has no long line.
  return found.length > 0 ? { blocks: found } : { blocks: lines };
}

/** Readability changes the tree, so it comes last. */
function readable(page: PageDocument, Reader: typeof Readability, links: boolean): readonly PageBlock[] {
  try {
    const read = new Reader<PageElement>(page as unknown as ConstructorParameters<typeof Readability>[0], {
      serializer: element => element as unknown as PageElement,
    }).parse();
    return read?.content === undefined || read.content === null ? [] : pageBlocks(read.content, { links });
  } catch {
    return [];
  }
}

const countOf = (blocks: readonly StructuredBlock[]): number => blocks.reduce((sum, { text }) => sum + wordsOf(text), 0);

const sameLine = (a: string, b: string): boolean => a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();

/** SingleFile, and browsers, write the address of a page at its beginning. */
function savedAddress(html: string): string | undefined {
  const head = html.slice(0, 4000);
  return (
    /Page saved with SingleFile\s{1,20}url: (https?:\/\/[^\s<>]{1,2000})/.exec(head)?.[1] ??
    /<!-- saved from url=\(\d{1,8}\)(https?:\/\/[^\s<>]{1,2000})/.exec(head)?.[1]
  );
}
