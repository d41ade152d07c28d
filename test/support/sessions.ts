import fc from 'fast-check';
import type { Corpus, CorpusChange, OwnFileChange } from '../../server/core/corpus/corpus';
import { serialiseStoredReuse, storedPlaceOf } from '../../server/core/reuse/storedReuse';

/**
 * Random sessions on small folders whose articles share lines, paragraphs, outlets and dates: articles come in portions, are edited block
 * by block, copied, renamed and removed, and Pressmark's own files change.
 */
export type SessionStep =
  | { readonly kind: 'write'; readonly article: number; readonly blocks: readonly number[] }
  | {
      readonly kind: 'block';
      readonly edit: 'insert' | 'remove' | 'type';
      readonly article: number;
      readonly at: number;
      readonly block: number;
    }
  | { readonly kind: 'copy'; readonly isRename: boolean; readonly article: number; readonly to: number }
  | { readonly kind: 'delete'; readonly article: number }
  | { readonly kind: 'load'; readonly articles: readonly { readonly article: number; readonly blocks: readonly number[] }[] }
  | { readonly kind: 'file'; readonly file: OwnFile; readonly version: number };

type OwnFile = 'register' | 'articleEntries' | 'furniture' | 'reuse';

/** What a folder holds; the answers of a corpus must depend on nothing else. */
export class SessionFolder {
  readonly #articles = new Map<string, string>();
  readonly #files = new Map<OwnFile, string>();

  /** Does a step here and in the corpus; names the articles that the corpus says have changed. */
  take(step: SessionStep, corpus: Corpus): Set<string> {
    const changed = new Set<string>();
    const note = (ids: Iterable<string>) => {
      for (const id of ids) changed.add(id);
    };
    if (step.kind === 'load') {
      for (const { article, blocks } of step.articles) {
        const loaded = [{ id: nameOf(article), text: textOf(blocks) }];
        for (const { id, text } of loaded) this.#articles.set(id, text);
        note(corpus.load(loaded).articles);
      }
      note(corpus.settle().articles);
      return changed;
    }
    for (const change of this.#changesOf(step)) {
      if (change.kind === 'article') {
        if (change.text === null) this.#articles.delete(change.id);
        else this.#articles.set(change.id, change.text);
      } else this.#files.set(change.kind, change.text ?? '');
      note(corpus.apply([change]).articles);
    }
    return changed;
  }

  /** The texts of the articles, by id. */
  get articles(): ReadonlyMap<string, string> {
    return this.#articles;
  }

  /** Pressmark's own files, as changes of a corpus that has none. */
  get files(): OwnFileChange[] {
    return [...this.#files].map(([kind, text]) => ({ kind, text }));
  }

  /** Brings all that the folder holds into a corpus, in order of names: loaded, or one by one. */
  fill(corpus: Corpus, isLoad: boolean): void {
    corpus.apply(this.files);
    const articles = [...this.#articles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, text]) => ({ id, text }));
    if (isLoad) {
      corpus.load(articles);
      corpus.settle();
    } else for (const article of articles) corpus.apply([{ kind: 'article', ...article }]);
  }

  #changesOf(step: Exclude<SessionStep, { kind: 'load' }>): CorpusChange[] {
    if (step.kind === 'file') return [{ kind: step.file, text: FILES[step.file][step.version % FILES[step.file].length] ?? '' }];
    const id = nameOf(step.article);
    const text = this.#articles.get(id);
    if (step.kind === 'write') return [{ kind: 'article', id, text: textOf(step.blocks) }];
    if (text === undefined) return [];
    if (step.kind === 'delete') return [{ kind: 'article', id, text: null }];
    if (step.kind === 'copy') {
      const copied: CorpusChange = { kind: 'article', id: nameOf(step.to), text };
      return !step.isRename || nameOf(step.to) === id ? [copied] : [{ kind: 'article', id, text: null }, copied];
    }
    const blocks = text.split('\n\n');
    const at = step.at % (blocks.length + 1);
    if (step.edit === 'insert') blocks.splice(at, 0, blockOf(step.block));
    else if (step.edit === 'remove') blocks.splice(at, 1);
    else if (at < blocks.length) blocks[at] = `${blocks[at]} ${TYPED[step.block % TYPED.length]}`;
    return [{ kind: 'article', id, text: blocks.join('\n\n') }];
  }
}

const IDS = [
  ...Array.from({ length: 9 }, (_, nth) => `a/${nth}.txt`),
  'a/2018-03-04.txt',
  ...Array.from({ length: 4 }, (_, nth) => `b/${nth}.txt`),
  'c.md',
];
const nameOf = (article: number): string => IDS[article % IDS.length] ?? '';

const QUAY =
  'The council of the harbour sold the quay before the boat came and the builder of the quay saw the mayor before the council came and the fisher of the mayor heard them both before the harbour was closed.';
const WALL =
  'Peter Keller said nothing of the wall by the sea, which the Harbour Board wants to raise by two metres before the winter storms.';
const LINES = [
  'KABUL, March 4, 2018 (Worldwire) - Maria Keller met the Harbour Board on Tuesday.',
  'Maria Keller, director of the Harbour Board, said the quay would open next week.',
  'Keller and the board met two years ago, and they will meet again on Friday to speak about the wall by the sea.',
  WALL,
  WALL.replace('two metres', 'three metres').replace('winter', 'spring'),
  QUAY,
  QUAY.replace('fisher', 'sailor'),
  QUAY.replace('sold', 'bought').replace('heard', 'warned'),
  `${WALL} ${QUAY}`,
  'Advertisement',
  'Image: Worldwire/P. Lind',
  'A wall by the sea',
  'Read more about the wall by the sea',
  'Sign up for our morning letter to hear of the harbour first',
  '# Most read',
  'By Ann Hill',
  'Sunday, March 4, 2018',
  'Monday, March 5, 2018',
  '04/03/2018',
  'Posted: 16/03/2018',
  'The AU and the board are at odds since January 2017.',
  'It ended on 31 April 2017, on Monday, March 6, 2018 at 5 p.m., or in the third quarter of the 1990s.',
  '• Sea wall 2, quay 4, boats 11\n• Harbour 3, board 5, mayor 12',
  '© 2018 Worldwire. All rights reserved. No part of this text may be printed again without the consent of the harbour.',
];
const TYPED = ['again', 'on Friday', 'Keller', '2018', 'harbour.'];
const blockOf = (block: number): string => LINES[block % LINES.length] ?? '';
const textOf = (blocks: readonly number[]): string => blocks.map(blockOf).join('\n\n');

const FILES: Readonly<Record<OwnFile, readonly string[]>> = {
  register: [
    '',
    'entities:\n  - {id: maria-keller, type: person, name: Maria Keller}\n  - {id: harbour-board, type: organisation, name: Harbour Board, aliases: [board]}\n',
    'entities:\n  - {id: maria-keller, type: person, name: Maria Keller, aliases: [Keller]}\n  - {id: peter-keller, type: person, name: Peter Keller, aliases: [Keller]}\n  - {id: au, type: organisation, name: African Union, aliases: [AU]}\n',
    'entities: [broken',
  ],
  articleEntries: [
    '',
    'articles:\n  a/1.txt:\n    date: 2018-03-05\n    keep: [Advertisement]\n',
    'articles:\n  a/1.txt: {date: 2019-01-01, title: One}\n  b/2.txt: {date: 2017-06-01, outlet: Post}\n',
    'articles:\n  a/0.txt: {outlet: Post, remove: [A wall by the sea]}\n  a/3.txt: {outlet: Post}\n  b/1.txt: {date: 2017-06-01, outlet: post}\n  b/2.txt: {outlet: Post}\n',
  ],
  furniture: [
    '',
    'furniture:\n  - {text: Advertisement, decision: keep}\n  - {text: A wall by the sea, decision: heading, outlet: Post}\n',
    'furniture:\n  - {text: A wall by the  sea, decision: remove}\n  - {text: Advertisement, decision: caption}\n  - {text: Nowhere, decision: keep}\n',
    'furniture: [broken',
  ],
  reuse: [
    '',
    serialiseStoredReuse([
      { source: 'passim', places: ['a/1.txt', 'a/2.txt', 'c.md'].map(id => storedPlaceOf(id, LINES[1] ?? '', { start: 0, end: 60 })) },
      { source: 'passim', places: ['a/1.txt', 'b/3.txt'].map(id => storedPlaceOf(id, LINES[0] ?? '', { start: 10, end: 80 })) },
    ]),
    'no copies\n',
  ],
};

const article = fc.nat(IDS.length - 1);
const block = fc.nat(LINES.length - 1);
const blocks = fc.array(block, { maxLength: 9 });
const at = fc.nat(12);

/** One step of a session. */
export const sessionStep: fc.Arbitrary<SessionStep> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('write' as const), article, blocks }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('block' as const),
      edit: fc.constantFrom('insert' as const, 'remove' as const, 'type' as const),
      article,
      at,
      block,
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('copy' as const), isRename: fc.boolean(), article, to: article }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), article }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('load' as const), articles: fc.array(fc.record({ article, blocks }), { maxLength: 6 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('file' as const),
      file: fc.constantFrom('register' as const, 'articleEntries' as const, 'furniture' as const, 'reuse' as const),
      version: fc.nat(3),
    }),
  },
);
