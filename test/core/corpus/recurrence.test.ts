import assert from 'node:assert/strict';
import { Corpus } from '../../../server/core/corpus/corpus';
import { verdictsOf } from '../../../server/core/corpus/queries';

/** An article of words that no other has, with a line that all articles of the folder have. */
const article = (at: number, line = 'Most read today') => ({
  id: `x/${at}.txt`,
  text: `${Array.from({ length: 30 }, (_, word) => `word${at}x${word}`).join(' ')}\n${line}\nLast ${at}\n`,
});
const articles = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => article(from + index));
const droppedIn = (corpus: Corpus) => verdictsOf(corpus, 'x/0.txt').map(verdict => verdict?.drop);

describe('what a folder shows about the lines of an article', () => {
  it('holds while a few more articles come in a load, and is exact in its end', () => {
    const corpus = new Corpus();
    corpus.load(articles(0, 2));
    const before = droppedIn(corpus);
    corpus.load(articles(2, 40));
    const among40 = droppedIn(corpus);
    assert.notDeepEqual(among40, before);
    corpus.load([...Array(8).keys()].map(at => article(at + 1, 'Another line')));
    assert.deepEqual(droppedIn(corpus), among40);
    corpus.load(Array.from({ length: 39 }, (_, at) => article(at + 1, `Line ${at}`)));
    assert.deepEqual(droppedIn(corpus), among40);
    corpus.settle();
    assert.deepEqual(droppedIn(corpus), before);
  });

  it('is found again where the article itself is another one', () => {
    const corpus = new Corpus();
    corpus.load(articles(0, 40));
    assert.ok(droppedIn(corpus).some(drop => drop !== undefined));
    corpus.load([article(0, 'A line of its own')]);
    assert.ok(droppedIn(corpus).every(drop => drop === undefined));
  });
});
