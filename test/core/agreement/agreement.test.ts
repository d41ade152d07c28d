import assert from 'node:assert/strict';
import { type Agreement, agreementOf } from '../../../server/core/agreement/agreement';
import { NO_TAG } from '../../../server/core/agreement/ratings';
import { agreementCsv, agreementMarkdown } from '../../../server/core/agreement/table';
import type { TaggedArticle } from '../../../server/core/agreement/types';
import { finished } from '../../../server/core/text/inSteps';

const TEXT = 'The tug left the quay at dawn. Nobody saw who was on board, the harbour master said. It rained all day.';

/** Annotators with the words each of them tagged, as 'claim: Nobody saw'. */
function article(name: string, byAnnotator: Readonly<Record<string, readonly string[]>>, text = TEXT): TaggedArticle {
  const spans = (lines: readonly string[]) =>
    lines.map(line => {
      const [tag = '', words = ''] = line.split(': ');
      const start = text.indexOf(words);
      assert.ok(start >= 0, words);
      return { start, end: start + words.length, tag };
    });
  return { article: name, text, byAnnotator: new Map(Object.entries(byAnnotator).map(([who, lines]) => [who, spans(lines)])) };
}

const agreement = (articles: readonly TaggedArticle[], ...annotators: string[]): Agreement => finished(agreementOf(articles, annotators));
const NOTHING_LEFT_OUT = { untagged: 0, orphans: 0 };

const EXAMPLE = [
  article('a.txt', {
    ann: ['claim: Nobody saw who was on board', 'threat: It rained', 'claim: the quay'],
    ben: ['claim: Nobody saw who was', 'claim: It rained', 'claim: the quay'],
  }),
  article('b.txt', { ann: ['claim: the tug'.replace('the', 'The')], cleo: ['claim: The tug'] }),
];

describe('The agreement of annotators', () => {
  it('is computed over the words that someone tagged, and not over blank text', () => {
    const { words, pairs, articles } = agreement(EXAMPLE.slice(0, 1), 'ann', 'ben');
    assert.equal(articles, 1);
    assert.equal(words, 10);
    assert.deepEqual(pairs[0]?.confusion, {
      values: [NO_TAG, 'claim', 'threat'],
      counts: [
        [0, 0, 0],
        [2, 6, 0],
        [0, 2, 0],
      ],
    });
    const longer = article(
      'a.txt',
      Object.fromEntries([
        ['ann', ['claim: The tug']],
        ['ben', ['claim: The tug']],
      ]),
      `${TEXT} ${TEXT}`,
    );
    assert.equal(agreement([longer], 'ann', 'ben').words, 2);
  });

  it('has a row for all tags and for each one', () => {
    const { tags } = agreement(EXAMPLE.slice(0, 1), 'ann', 'ben');
    assert.deepEqual(
      tags.map(({ tag, spans }) => [tag, spans]),
      [
        [null, 6],
        ['claim', 5],
        ['threat', 1],
      ],
    );
    const [all, claim, threat] = tags;
    assert.equal(all?.f1Exact?.toFixed(3), (2 / 6).toFixed(3));
    assert.equal(all?.f1Overlap?.toFixed(3), (4 / 6).toFixed(3));
    assert.equal(claim?.f1Overlap?.toFixed(3), (4 / 5).toFixed(3));
    assert.equal(threat?.f1Overlap, 0);
    for (const { cohenKappa, fleissKappa, krippendorffAlpha, unitisingAlpha, gamma } of tags)
      for (const value of [cohenKappa, fleissKappa, krippendorffAlpha, unitisingAlpha, gamma]) assert.ok(value !== null && value < 1);
  });

  it('uses articles that two or more annotated, with those who annotated each', () => {
    const found = agreement(
      [...EXAMPLE, article('c.txt', { ann: ['claim: The tug'] }), article('d.txt', { ann: [], ben: ['claim: The tug'] })],
      'ben',
      'ann',
      'cleo',
    );
    assert.deepEqual(found.annotators, ['ann', 'ben', 'cleo']);
    assert.deepEqual([found.articles, found.alone], [3, 1]);
    assert.deepEqual(
      found.pairs.map(({ first, second, articles }) => [first, second, articles]),
      [
        ['ann', 'ben', 2],
        ['ann', 'cleo', 1],
        ['ben', 'cleo', 0],
      ],
    );
    // Nobody but all three could be asked by Fleiss' kappa; alpha takes what is missing.
    assert.equal(found.tags[0]?.fleissKappa, null);
    assert.notEqual(found.tags[0]?.krippendorffAlpha, null);
  });

  it('is full where all say the same', () => {
    const same = ['claim: Nobody saw who was on board', 'threat: It rained'];
    const { tags } = agreement([article('a.txt', { ann: same, ben: same, cleo: same })], 'ann', 'ben', 'cleo');
    const { tag, spans, gammaSlack, ...coefficients } = tags[0]!;
    assert.deepEqual([tag, spans, gammaSlack], [null, 6, 0]);
    for (const [name, value] of Object.entries(coefficients)) assert.equal(value?.toFixed(6), '1.000000', name);
  });

  it('reads several tags of a word as one value, and each of them for itself', () => {
    const one = article('a.txt', {
      ann: ['claim: The tug left', 'threat: left the quay'],
      ben: ['claim: The tug left', 'threat: the quay'],
    });
    const { pairs, tags } = agreement([one], 'ann', 'ben');
    assert.deepEqual(pairs[0]?.confusion.values, ['claim', 'claim\nthreat', 'threat']);
    assert.equal(tags.find(({ tag }) => tag === 'claim')?.cohenKappa, 1);
  });

  it('says that there is nothing to compare', () => {
    const found = agreement([article('c.txt', { ann: ['claim: The tug'] })], 'ann', 'ben');
    const said = agreementMarkdown(found, NOTHING_LEFT_OUT, { byTag: true }).join('\n');
    assert.match(said, /There is no such article/);
    assert.match(said, /1 article was annotated by one person only/);
    assert.equal(agreement([], 'ann').articles, 0);
  });
});

describe('The table of agreement', () => {
  it('is Markdown with columns of one width, and the matrix', () => {
    const lines = agreementMarkdown(agreement(EXAMPLE.slice(0, 1), 'ann', 'ben'), NOTHING_LEFT_OUT, { byTag: true });
    const tables = lines.filter(line => line.startsWith('|'));
    assert.match(tables[0]!, /^\| Tag +\| Spans \| Cohen κ \| Fleiss κ \| +α \| F1 exact \| F1 overlap \| +uα \| +cuα \| +γ \|$/);
    assert.deepEqual(
      tables.slice(0, 5).map(line => line.length),
      Array.from({ length: 5 }, () => tables[0]!.length),
    );
    const matrix = lines.slice(lines.indexOf('## Words by tag: rows are ann, columns ben') + 2);
    assert.deepEqual(matrix.slice(0, 5), [
      '|        | no tag | claim | threat |',
      '| ------ | -----: | ----: | -----: |',
      '| no tag |      0 |     0 |      0 |',
      '| claim  |      2 |     6 |      0 |',
      '| threat |      0 |     2 |      0 |',
    ]);
  });

  it('is shorter without the tags, and says what was left out', () => {
    const found = agreement(EXAMPLE.slice(0, 1), 'ann', 'ben');
    const lines = agreementMarkdown(found, { untagged: 2, orphans: 1 }, { byTag: false });
    assert.ok(!lines.some(line => line.startsWith('| threat ') && line.includes('.')));
    assert.ok(lines.includes('2 annotations without a tag are left out.'));
    assert.ok(lines.includes('1 annotation whose text was not found is left out.'));
  });

  it('shows names as they are, whatever is in them', () => {
    const odd = article('a.txt', { 'a|b': ['claim: The tug'], '[x](y)': ['claim: The tug'] });
    const said = agreementMarkdown(agreement([odd], 'a|b', '[x](y)'), NOTHING_LEFT_OUT, { byTag: true }).join('\n');
    assert.match(said, /\\\[x\\\]\(y\), a\\\|b: 1 article, 2 annotated words/);
  });

  it('is CSV with a line for each tag, and for each pair of more than two', () => {
    const two = agreementCsv(agreement(EXAMPLE.slice(0, 1), 'ann', 'ben')).split('\n');
    assert.equal(
      two[0],
      'annotators,tag,spans,cohen_kappa,fleiss_kappa,krippendorff_alpha,f1_exact,f1_overlap,unitising_alpha,coding_alpha,gamma',
    );
    assert.match(two[1]!, /^ann \/ ben,,6,(-?[\d.]+,){7}-?[\d.]+$/);
    assert.equal(two.length, 5);
    const three = agreementCsv(agreement(EXAMPLE, 'ann', 'ben', 'cleo'));
    assert.equal(three.split('\n').length, 1 + 3 + 3 * 3 + 1);
    const quoted = agreementCsv(agreement([article('a.txt', { 'a, "b"': ['claim: The tug'], c: ['claim: The tug'] })], 'a, "b"', 'c'));
    assert.ok(quoted.includes('\n"a, ""b"" / c",,2,'));
  });
});
