import assert from 'node:assert/strict';
import { Corpus } from '../../../server/core/corpus/corpus';
import { formUse, registerProblemsOf } from '../../../server/core/corpus/registerProblems';
import { parseMarks } from '../../support/marks';

/** The fixture's labels are the codes of the problems at their places; articles are given one by one. */
function corpusOf(register: string, articles: readonly string[]): Corpus {
  const corpus = new Corpus();
  corpus.apply([
    { kind: 'register', text: register },
    ...articles.map((text, at) => ({ kind: 'article' as const, id: `${at}.txt`, text: `On the river\n\n${text}\n` })),
  ]);
  return corpus;
}

function check(fixture: string, articles: readonly string[]): void {
  const { text, spans } = parseMarks(fixture);
  const shown = ({ start, end }: { start: number; end: number }, code: string) => `${code} at '${text.slice(start, end)}'`;
  assert.deepEqual(
    registerProblemsOf(corpusOf(text, articles)).map(problem => shown(problem, problem.code)),
    spans.map(span => shown(span, span.label)),
  );
}

describe('problems of the register in a folder', () => {
  it('are aliases that no mention is written as', () => {
    const entry =
      'entities:\n  - id: holm\n    type: person\n    name: Ann Holm\n    aliases: [Miss Holm, [the Ferrywoman]{unused-alias}]\n';
    check(entry, ['Ann Holm rowed. “Miss Holm is late”, they said.']);
    check(entry.replace('[the Ferrywoman]{unused-alias}', 'the Ferrywoman'), ['Ann Holm, or Miss Holm, is called the Ferrywoman.']);
  });

  it('are not aliases in another usual spelling, over a broken line, or with several meanings', () => {
    check('entities:\n  - id: sj\n    type: place\n    name: Old Port\n    aliases: [Saint Jorn]\n', ['St. Jorn is the Old Port.']);
    check('entities:\n  - id: sj\n    type: place\n    name: Old Port\n    aliases: [Jornhaven]\n', [
      'The Old Port is Jorn-\nhaven to us.',
    ]);
    check(
      'entities:\n  - {id: a, type: person, name: Ann Holm, aliases: [[Bee]{shared-alias}]}\n  - {id: b, type: person, name: Bea Lund, aliases: [[Bee]{shared-alias}]}\n',
      ['They asked Bee about it.', 'Ann Holm and Bea Lund rowed.'],
    );
  });

  it('are entities that no article mentions, without their aliases', () => {
    check('entities:\n  - {id: a, type: place, name: [Jornhaven]{unused-entity}, aliases: [Old Port]}\n', ['Nothing is named here.']);
  });

  it('are names that are common words, with what they find', () => {
    const text = 'entities:\n  - {id: a, type: organisation, name: Ferry Board, aliases: [board, Guide, FB]}\n';
    const articles = ['Ferry Board spoke. The board met; no board is idle.', 'The board of the school met. FB.'];
    const found = registerProblemsOf(corpusOf(text, articles));
    assert.deepEqual(
      found.map(({ code, severity, message }) => [code, severity, message]),
      [
        [
          'common-word',
          'information',
          '"board" is also a common English word. 3 mentions in 2 articles are written so, with capital or small letters.',
        ],
        ['unused-alias', 'hint', 'No mention of Ferry Board is written "Guide".'],
      ],
    );
  });

  it('wait until all articles are read', () => {
    const corpus = corpusOf('entities:\n  - {id: a, type: place, name: Jornhaven, aliases: [Old Port]}\n', []);
    const codes = () => registerProblemsOf(corpus).map(({ code }) => code);
    corpus.load([{ id: 'a.txt', text: 'Jornhaven is large.' }]);
    assert.deepEqual(codes(), []);
    corpus.settle();
    assert.deepEqual(codes(), ['unused-alias']);
    corpus.apply([{ kind: 'article', id: 'b.txt', text: 'They left the Old Port.' }]);
    assert.deepEqual(codes(), []);
    corpus.apply([{ kind: 'article', id: 'b.txt', text: null }]);
    assert.deepEqual(codes(), ['unused-alias']);
  });

  it('count each writing by itself, in its articles', () => {
    const corpus = corpusOf('entities:\n  - {id: a, type: person, name: Ann Holm, aliases: [Miss Holm]}\n', [
      'Ann Holm rowed. Ann Holm sang. Miss Holm slept.',
      'ANN HOLM ROWS',
    ]);
    const [entity] = corpus.register.entities;
    assert.ok(entity);
    assert.deepEqual(formUse(corpus, entity, 'Ann Holm'), { mentions: 3, articles: 2 });
    assert.deepEqual(formUse(corpus, entity, 'Miss Holm'), { mentions: 1, articles: 1 });
  });

  it('are counted after some hundreds of a kind', () => {
    const aliases = Array.from({ length: 900 }, (_, at) => `Jorn ${at + 1}th`).join(', ');
    const found = registerProblemsOf(
      corpusOf(`entities:\n  - {id: a, type: place, name: Old Port, aliases: [${aliases}]}\n`, ['The Old Port.']),
    );
    assert.equal(found.length, 200);
    assert.match(found.at(-1)?.message ?? '', /And 700 more like this/);
  });
});
