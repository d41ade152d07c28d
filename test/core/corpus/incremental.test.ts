import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { type ArticleText, Corpus, type CorpusChange, type OwnFileChange } from '../../../server/core/corpus/corpus';
import { factsUnder } from '../../../server/core/corpus/factsUnder';
import { type OutlinedPage, outlinePage } from '../../../server/core/corpus/outline';
import type { OutlinePage } from '../../../server/core/corpus/outlinePage';
import { type PackedArticle, wordSourceIn } from '../../../server/core/corpus/packedArticle';
import { type Premises, premisesKey, readPremises } from '../../../server/core/corpus/premises';
import { cleanedTextOf } from '../../../server/core/corpus/queries';
import { ArticleRecords } from '../../../server/core/corpus/records';
import { copiesOf } from '../../../server/core/corpus/reuse';
import { packFacts, textFactsOf } from '../../../server/core/corpus/textFacts';
import { unpackOutline, workedOut } from '../../../server/core/corpus/workedOut';
import { pack, unpack } from '../../../server/core/pack/pack';
import { serialiseStoredReuse, storedPlaceOf } from '../../../server/core/reuse/storedReuse';
import { atOnce } from '../../../server/core/text/stages';
import { everythingIn } from '../../support/everything';
import { runs } from '../../support/runs';

const IDS = ['a/one.txt', 'a/two.txt', 'a/2018-03-04.txt', 'b/three.txt', 'four.md'];

const LINES = [
  'KABUL, March 4, 2018 (Worldwire) - Maria Keller met the Harbour Board on Tuesday.',
  'Maria Keller, director of the Harbour Board, said the quay would open next week.',
  'Keller and the board met two years ago, and they will meet again on Friday to speak about the wall by the sea.',
  'Peter Keller said nothing of the wall by the sea, which the Harbour Board wants to raise by two metres before the winter storms.',
  'Peter Keller said nothing of the wall by the sea, which the Harbour Board wants to raise by three metres before the spring storms.',
  'Advertisement',
  'Image: Worldwire/P. Lind',
  'A wall by the sea',
  '-',
  'By Ann Hill',
  'Sunday, March 4, 2018',
  'Monday, March 5, 2018',
  '04/03/2018',
  'Posted: 16/03/2018',
  'Stand of the day before: 5 March 2018',
  'Stand of the day before: 6 March 2018',
  '',
  'The AU and the board are at odds since January 2017.',
  'It ended on 31 April 2017, on Monday, March 6, 2018 at 5 p.m., or in the third quarter of the 1990s, after three weeks.',
];

const REGISTERS = [
  '',
  'entities:\n  - {id: maria-keller, type: person, name: Maria Keller}\n  - {id: harbour-board, type: organisation, name: Harbour Board, aliases: [board]}\n',
  'entities:\n  - {id: maria-keller, type: person, name: Maria Keller, aliases: [Keller]}\n  - {id: peter-keller, type: person, name: Peter Keller, aliases: [Keller]}\n  - {id: au, type: organisation, name: African Union, aliases: [AU]}\n',
  'entities: [broken',
  'entities:\n  - {id: maria-keller, type: person, name: Maria Keller, aliases: [Keller], meantIn: [Post, worldwire]}\n  - {id: peter-keller, type: person, name: Peter Keller, aliases: [Keller], meantWith: [au]}\n  - {id: au, type: organisation, name: African Union, aliases: [AU]}\n',
];

const ARTICLES_YAML = [
  '',
  'articles:\n  a/one.txt:\n    date: 2018-03-05\n    keep: [Advertisement]\n',
  'articles:\n  a/one.txt: {date: 2019-01-01, title: One}\n  b/three.txt: {date: 2017-06-01, outlet: Post}\n',
  'articles:\n  a/two.txt: {outlet: Post, remove: [A wall by the sea]}\n  b/three.txt: {date: 2017-06-01, outlet: post}\n',
  'articles:\n  a/one.txt: {language: de}\n  a/two.txt: {language: en, remove: [A wall by the sea]}\n',
  'articles:\n  a/one.txt: {meanings: [peter-keller]}\n  a/two.txt: {outlet: Post, meanings: [maria-keller]}\n  four.md: {outlet: POST}\n',
];

const DECISIONS = [
  '',
  'furniture:\n  - {text: Advertisement, decision: keep}\n  - {text: A wall by the sea, decision: heading, outlet: Post}\n',
  'furniture:\n  - {text: A wall by the  sea, decision: remove}\n  - {text: Advertisement, decision: caption}\n  - {text: Nowhere, decision: keep}\n',
  'furniture: [broken',
];

/** Some of the lines above, as `reuse.jsonl` keeps them: in an article that may hold them, elsewhere, or not. */
const IMPORTED = [
  '',
  serialiseStoredReuse([
    { source: 'passim', places: ['a/one.txt', 'a/two.txt', 'four.md'].map(id => storedPlaceOf(id, LINES[1] ?? '', { start: 0, end: 60 })) },
    { source: 'passim', places: ['a/one.txt', 'b/three.txt'].map(id => storedPlaceOf(id, LINES[0] ?? '', { start: 10, end: 80 })) },
  ]),
  'no copies\n',
];

const change: fc.Arbitrary<CorpusChange> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('article' as const),
      id: fc.constantFrom(...IDS),
      text: fc.oneof(
        { weight: 5, arbitrary: fc.array(fc.constantFrom(...LINES), { maxLength: 12 }).map(lines => lines.join('\n')) },
        { weight: 1, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('register' as const), text: fc.constantFrom(...REGISTERS, null) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('articleEntries' as const), text: fc.constantFrom(...ARTICLES_YAML, null) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reuse' as const), text: fc.constantFrom(...IMPORTED, null) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('furniture' as const), text: fc.constantFrom(...DECISIONS, null) }) },
);

/**
 * An article as it is loaded: without facts, or with them as a worker made them, which may not know the language that `articles.yaml`
 * gives, or has other premises.
 */
const factsFrom = fc.constantFrom<(id: string, text: string, premises: Premises) => ArticleText>(
  (id, text) => ({ id, text }),
  (id, text) => ({ id, text, facts: packFacts(textFactsOf(id, text)) }),
  (id, text) => ({ id, text, facts: packFacts(textFactsOf(id, text, 'de')) }),
  (id, text, premises) => ({ id, text, facts: packFacts(factsUnder(id, text, readPremises(premises))) }),
  (id, text, premises) => ({ id, text, facts: packFacts(factsUnder(id, text, readPremises(premises), true)) }),
  (id, text, premises) => ({ id, text, facts: packFacts(factsUnder(id, text, readPremises({ ...premises, register: REGISTERS[2]! }))) }),
  (id, text, premises) => workedOutUnder(id, text, premises),
  (id, text, premises) => workedOutUnder(id, text, { ...premises, register: REGISTERS[2]! }),
);

function workedOutUnder(id: string, text: string, premises: Premises): ArticleText {
  const { facts, outline } = atOnce(workedOut(id, text, readPremises(premises)));
  return { id, text, facts, outline: outline && unpackOutline(outline) };
}

/** The last state of every file, in a fixed order: what a corpus built from nothing starts with. */
function finalState(changes: readonly CorpusChange[]): CorpusChange[] {
  const last = new Map(changes.map(one => [one.kind === 'article' ? one.id : one.kind, one]));
  return ['register', 'articleEntries', 'furniture', 'reuse', ...IDS].flatMap(key => last.get(key) ?? []);
}

/** One that makes the record of nearly every article again whenever it is asked for. */
const tightCorpus = () => new Corpus({}, { records: new ArticleRecords(0) });

const ON_A_PAGE = 3;

/** What a corpus holds of some articles, as it is kept; of those that are others now, the bytes are missing. */
function outlined(corpus: Corpus, ids: readonly string[], isKept: (id: string) => boolean): OutlinedPage {
  const page = outlinePage(ids.map(id => corpus.outlineOf(id)!));
  const bytesOf = (id: string): PackedArticle => {
    const packed = corpus.packedOf(id)!;
    const [text, facts] = [packed.text(), packed.facts()];
    return { text: () => text, facts: () => facts };
  };
  return { page: unpack(pack(page)) as OutlinePage, packed: ids.map(id => (isKept(id) ? bytesOf(id) : undefined)) };
}

/** True where two articles have the same bytes. */
const isSame = (a: PackedArticle | null, b: PackedArticle | undefined): boolean =>
  a !== null && b !== undefined && isDeepStrictEqual([a.text(), a.facts()], [b.text(), b.facts()]);

describe('the incremental corpus', () => {
  it('equals the one rebuilt from nothing, whatever the edits were', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), changes => {
        const edited = tightCorpus();
        for (const one of changes) edited.apply([one]);
        const rebuilt = new Corpus();
        rebuilt.apply(finalState(changes));
        assert.deepEqual(everythingIn(edited), everythingIn(rebuilt));
      }),
      runs(16),
    );
  }).timeout(60_000);

  it('equals it, too, where edits come between the steps of a new register, or of another of its own files', () => {
    const isOwn = (one: CorpusChange): one is OwnFileChange => one.kind !== 'article';
    const steps = fc.record({ own: change.filter(isOwn), edits: fc.array(change, { maxLength: 4 }), first: fc.subarray([...IDS]) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 10 }), fc.array(steps, { minLength: 1, maxLength: 3 }), (before, files) => {
        const edited = tightCorpus();
        for (const one of before) edited.apply([one]);
        const made: CorpusChange[] = [...before];
        for (const { own, edits, first } of files) {
          made.push(own);
          const waiting = [...edits];
          for (const _ of edited.applyInSteps(own, first)) {
            const one = waiting.shift();
            if (one === undefined) continue;
            made.push(one);
            edited.apply([one]);
          }
        }
        const rebuilt = new Corpus();
        rebuilt.apply(finalState(made));
        assert.deepEqual(everythingIn(edited), everythingIn(rebuilt));
      }),
      runs(24),
    );
  }).timeout(60_000);

  it('equals it, too, where a folder is loaded between edits', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(change, fc.option(factsFrom)), { maxLength: 25 }), factsFrom, (changes, withFacts) => {
        const edited = tightCorpus();
        for (const [one, load] of changes) {
          if (load !== null && one.kind === 'article' && one.text !== null) edited.load([load(one.id, one.text, edited.premises)]);
          else edited.apply([one]);
          if (load === null) everythingIn(edited);
        }
        edited.settle();
        const rebuilt = new Corpus();
        rebuilt.apply(finalState(changes.map(([one]) => one)));
        assert.deepEqual(everythingIn(edited), everythingIn(rebuilt));
        const loaded = tightCorpus();
        const last = finalState(changes.map(([one]) => one));
        loaded.apply(last.filter(({ kind }) => kind !== 'article'));
        loaded.load(
          last.flatMap(one => (one.kind === 'article' && one.text !== null ? [withFacts(one.id, one.text, loaded.premises)] : [])),
        );
        loaded.settle();
        assert.deepEqual(everythingIn(loaded), everythingIn(rebuilt));
      }),
      runs(12),
    );
  }).timeout(60_000);

  it('equals it, too, where it starts with what another one held, whatever changed meanwhile', () => {
    const someIds = fc.subarray([...IDS]);
    const starts = fc.record({
      known: someIds,
      early: fc.array(change, { maxLength: 3 }),
      indexed: fc.boolean(),
      soon: fc.array(change, { maxLength: 3 }),
      late: fc.array(change, { maxLength: 6 }),
    });
    const session = fc.record({
      changes: fc.array(change, { maxLength: 20 }),
      since: fc.array(change, { maxLength: 3 }),
      meanwhile: fc.array(change, { maxLength: 4 }),
      starts,
    });
    fc.assert(
      fc.property(session, ({ changes: first, since, meanwhile, starts: { known, early, indexed, soon, late } }) => {
        const before = tightCorpus();
        before.apply(first);
        const columns = [...before.copiesColumns()];
        const asIndexed = new Map(before.ids().map(id => [id, before.packedOf(id)!]));
        // What follows from a decision on passages is indexed, and an index under other ones is not asked for.
        const sinceThen = since.filter(({ kind }) => kind === 'article' || kind === 'register');
        before.apply(sinceThen);
        const changes = [...first, ...sinceThen];
        const made = [...changes, ...meanwhile.filter(one => one.kind === 'article')];
        const texts = finalState(made).flatMap(one =>
          one.kind === 'article' && one.text !== null ? [{ id: one.id, text: one.text }] : [],
        );
        const isKept = (id: string): boolean => known.includes(id) && texts.some(one => one.id === id && one.text === before.textOf(id));
        const ids = before.ids();
        const pages = [ids.slice(0, ON_A_PAGE), ids.slice(ON_A_PAGE)].map(some => outlined(before, some, isKept));
        const started = tightCorpus();
        started.apply(finalState(changes).filter(({ kind }) => kind !== 'article'));
        const key = premisesKey(before.premises);
        for (const page of pages) started.loadPage(page, key);
        for (const one of early) {
          started.apply([one]);
          made.push(one);
          everythingIn(started);
        }
        if (indexed) {
          const waiting = [...soon];
          const steps = started.restoreCopies({
            isAsIndexed: id => isSame(started.packedOf(id), asIndexed.get(id)),
            sourceOf: id => (asIndexed.has(id) ? wordSourceIn(asIndexed.get(id)!) : undefined),
          });
          const parts = columns[Symbol.iterator]();
          for (let step = steps.next(); ; step = steps.next(parts.next().value)) {
            if (step.done === true) {
              assert.equal(step.value, true);
              break;
            }
            const one = waiting.shift();
            if (one === undefined) continue;
            started.apply([one]);
            made.push(one);
            early.push(one);
          }
        }
        const isChanged = (id: string): boolean => early.some(one => one.kind === 'article' && one.id === id);
        started.load(texts.filter(({ id }) => !isChanged(id)));
        const waiting = [...late];
        for (const _ of started.settleInSteps()) {
          const one = waiting.shift();
          if (one === undefined) continue;
          started.apply([one]);
          made.push(one);
        }
        const rebuilt = new Corpus();
        rebuilt.apply(finalState(made));
        assert.deepEqual(everythingIn(started), everythingIn(rebuilt));
        for (const id of started.ids()) assert.deepEqual(started.outlineOf(id), rebuilt.outlineOf(id));
      }),
      runs(24),
    );
  }).timeout(60_000);

  it('names every article of which anything shown may differ', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 2, maxLength: 12 }), changes => {
        const corpus = new Corpus();
        const shown = () =>
          new Map(
            everythingIn(corpus).articles.map(article => [
              article.id,
              JSON.stringify([article.passages, article.verdicts, article.problems]),
            ]),
          );
        for (const one of changes) {
          const before = shown();
          const delta = corpus.apply([one]);
          const after = shown();
          for (const id of new Set([...before.keys(), ...after.keys()])) {
            if (before.get(id) !== after.get(id)) assert.ok(delta.articles.has(id), `${id} changed unnoticed after ${JSON.stringify(one)}`);
          }
        }
      }),
      runs(12),
    );
  }).timeout(60_000);

  it('names an article whose copy is a line that other articles have as metadata', () => {
    const corpus = new Corpus();
    corpus.apply([
      { kind: 'article', id: 'a/one.txt', text: 'Stand of the day before: 6 March 2018' },
      { kind: 'article', id: 'a/two.txt', text: `Stand of the day before: 5 March 2018\n${LINES[0]}` },
    ]);
    everythingIn(corpus);
    const delta = corpus.apply([{ kind: 'article', id: 'b.txt', text: 'Stand of the day before: 5 March 2018' }]);
    assert.equal(copiesOf(corpus, 'a/one.txt', 0).length, 1);
    assert.deepEqual([...delta.articles].sort(), ['a/one.txt', 'b.txt']);
  });

  it('analyses nothing again where a text stays as it is', () => {
    const corpus = new Corpus();
    corpus.apply([{ kind: 'article', id: 'a.txt', text: LINES.join('\n') }]);
    const before = corpus.get('a.txt');
    const delta = corpus.apply([{ kind: 'article', id: 'a.txt', text: LINES.join('\n') }]);
    assert.equal(delta.articles.size, 0);
    assert.equal(corpus.get('a.txt'), before);
  });

  it('keeps the dates of an article when the register changes, and its mentions when its entry changes', () => {
    const corpus = new Corpus();
    corpus.apply([
      { kind: 'register', text: REGISTERS[1]! },
      { kind: 'article', id: 'a/one.txt', text: LINES.join('\n') },
    ]);
    const { timexes, mentions, article } = corpus.get('a/one.txt')!;
    corpus.apply([{ kind: 'register', text: REGISTERS[2]! }]);
    assert.equal(corpus.get('a/one.txt')!.timexes, timexes);
    assert.equal(corpus.get('a/one.txt')!.article, article);
    assert.notDeepEqual(corpus.get('a/one.txt')!.mentions, mentions);
    const renamed = corpus.get('a/one.txt')!.mentions;
    corpus.apply([{ kind: 'articleEntries', text: ARTICLES_YAML[2]! }]);
    assert.equal(corpus.get('a/one.txt')!.mentions, renamed);
    assert.notEqual(corpus.get('a/one.txt')!.timexes, timexes);
  });

  it('reads again only the articles that contain a passage decided upon', () => {
    const corpus = new Corpus();
    corpus.apply([
      { kind: 'article', id: 'a.txt', text: 'One line.\n\nFollow us\n' },
      { kind: 'article', id: 'b.txt', text: 'Another line.\n' },
    ]);
    const [a, b] = [corpus.get('a.txt')!.article, corpus.get('b.txt')!.article];
    const delta = corpus.apply([{ kind: 'furniture', text: 'furniture:\n  - {text: "Follow  us", decision: remove}\n' }]);
    assert.deepEqual([...delta.articles], ['a.txt']);
    assert.notEqual(corpus.get('a.txt')!.article, a);
    assert.equal(corpus.get('b.txt')!.article, b);
    assert.equal(cleanedTextOf(corpus, 'a.txt')?.text, 'One line.\n');
    const again = corpus.apply([{ kind: 'furniture', text: '# why\nfurniture:\n  - {text: Follow us, decision: remove}\n' }]);
    assert.deepEqual([...again.articles], []);
    corpus.apply([{ kind: 'articleEntries', text: 'a.txt: {keep: [Follow us]}\n' }]);
    assert.equal(cleanedTextOf(corpus, 'a.txt')?.text, 'One line.\n\nFollow us\n');
  });
});
