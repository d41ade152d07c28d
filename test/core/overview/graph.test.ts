import assert from 'node:assert/strict';
import { graphOf, strongest, togetherIn } from '../../../server/core/overview/graph';
import { graphFile } from '../../../server/core/overview/graphFiles';
import { NamedTogether } from '../../../server/core/overview/namedTogether';
import type { Graph, GraphQuestion } from '../../../server/core/overview/types';
import { finished } from '../../../server/core/text/inSteps';
import { madeFolder } from '../../support/folders';
import { worldOf } from './world';

function graph(question: GraphQuestion, corpus = worldOf(), together = new NamedTogether()): Graph {
  finished(together.update(corpus) as Generator<unknown, void>);
  return finished(graphOf(corpus, together, question));
}

/** 'maria-keller jonas-brandt 2/1' for a pair that is named together in 2 sentences of 1 article. */
const pairsOf = ({ nodes, edges }: Graph): string[] =>
  edges.map(({ a, b, weight, articles }) => `${[nodes[a]!.entity, nodes[b]!.entity].sort().join(' ')} ${weight}/${articles}`).sort();

describe('entities that are named together', () => {
  it('are counted by sentences, each pair once in a sentence', () => {
    assert.deepEqual(pairsOf(graph({ by: 'sentence' })), [
      'halifax jonas-brandt 1/1',
      'halifax maria-keller 1/1',
      'jonas-brandt maria-keller 4/3',
      'maria-keller port-authority 1/1',
    ]);
  });

  it('are counted by paragraphs and by articles', () => {
    assert.deepEqual(pairsOf(graph({ by: 'paragraph' })), [
      'halifax jonas-brandt 2/1',
      'halifax maria-keller 1/1',
      'halifax port-authority 2/2',
      'jonas-brandt maria-keller 3/3',
      'jonas-brandt port-authority 1/1',
      'maria-keller port-authority 1/1',
    ]);
    assert.deepEqual(pairsOf(graph({ by: 'article' })), [
      'halifax jonas-brandt 1/1',
      'halifax maria-keller 2/2',
      'halifax port-authority 2/2',
      'jonas-brandt maria-keller 3/3',
      'jonas-brandt port-authority 1/1',
      'maria-keller port-authority 2/2',
    ]);
  });

  it('are counted of some types, from a number on, and in a period, in which they are mentioned as often as its articles do', () => {
    assert.deepEqual(pairsOf(graph({ by: 'article', types: ['person', 'place'], least: 2 })), [
      'halifax maria-keller 2/2',
      'jonas-brandt maria-keller 3/3',
    ]);
    const of2018 = graph({ by: 'paragraph', types: ['person'], period: { from: '2018', to: '2018-12-31' } });
    assert.deepEqual(pairsOf(of2018), ['jonas-brandt maria-keller 2/2']);
    assert.deepEqual(
      of2018.nodes.map(({ entity, mentions, articles }) => [entity, mentions, articles]),
      [
        ['jonas-brandt', 4, 2],
        ['maria-keller', 4, 2],
      ],
    );
  });

  it('are found again in the articles that name both', () => {
    const corpus = worldOf();
    const together = new NamedTogether();
    finished(together.update(corpus) as Generator<unknown, void>);
    const found = (by: GraphQuestion['by'], period = {}) =>
      togetherIn(corpus, together, ['maria-keller', 'jonas-brandt'], { by, period }).map(({ article, units }) => `${article} ${units}`);
    assert.deepEqual(found('sentence'), ['a.txt 1', 'b.txt 2', 'd.txt 1']);
    assert.deepEqual(found('article', { from: '2018-04' }), ['b.txt 1']);
  });

  it('read only the articles that change', () => {
    const corpus = worldOf();
    const together = new NamedTogether();
    assert.equal([...together.update(corpus)].length, 4);
    corpus.apply([{ kind: 'article', id: 'c.txt', text: 'Jonas Brandt likes Halifax.\n' }]);
    assert.equal([...together.update(corpus)].length, 1);
    corpus.apply([{ kind: 'article', id: 'd.txt', text: null }]);
    assert.deepEqual(pairsOf(graph({ by: 'sentence' }, corpus, together)), pairsOf(graph({ by: 'sentence' }, corpus)));
    assert.equal(together.namesOf('d.txt').length, 0);
  });

  it('are the same, however they came to be known', () => {
    const { articles, register } = madeFolder('ordinary', 12);
    const all = Object.fromEntries(articles.map(({ id, text }) => [id, text]));
    const corpus = worldOf({}, register, '');
    const together = new NamedTogether();
    for (const [id, text] of Object.entries(all)) {
      corpus.apply([{ kind: 'article', id, text }]);
      finished(together.update(corpus) as Generator<unknown, void>);
    }
    for (const by of ['sentence', 'paragraph', 'article'] as const)
      assert.deepEqual(graph({ by }, corpus, together), graph({ by }, worldOf(all, register, '')));
  });

  it('are cut to the most frequent pairs of so many entities', () => {
    const whole = graph({ by: 'article' });
    const cut = strongest(whole, 3, 10);
    assert.deepEqual(pairsOf(cut), ['halifax maria-keller 2/2', 'jonas-brandt maria-keller 3/3', 'halifax jonas-brandt 1/1'].sort());
    assert.deepEqual(strongest(whole, 100, 100), whole);
    assert.equal(strongest(whole, 100, 1).edges.length, 1);
  });

  it('are written so that names are text in every format', () => {
    const register = 'entities:\n  - {id: a, type: other, name: "=A & <B>"}\n  - {id: b, type: other, name: Bea}\n';
    const odd = graph({ by: 'sentence' }, worldOf({ 'x.txt': 'The =A & <B> met Bea.\n' }, register, ''));
    assert.equal(odd.edges.length, 1);
    assert.match(graphFile(odd, 'tsv'), /\t'=A & <B>\t/);
    assert.match(graphFile(odd, 'graphml', [0, 1]), /<data key="label">=A &amp; &lt;B&gt;<\/data>.*<data key="community">0<\/data>/);
    assert.match(graphFile(odd, 'gexf', [0, 1]), /label="=A &amp; &lt;B&gt;".*<attvalue for="community" value="0"\/>/);
  });
});
