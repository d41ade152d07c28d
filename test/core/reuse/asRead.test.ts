import assert from 'node:assert/strict';
import { parseArticle } from '../../../server/core/article/parse';
import { readTextOf } from '../../../server/core/article/types';
import { readSpan, sourceSpan } from '../../../server/core/text/reading';
import { sliceOf } from '../../../server/core/text/span';
import { corpusWith } from '../../support/corpora';

const RUN =
  'the ferry crews of Port Almeda stopped work on Monday because the owners of the boats would not sign the contract that both sides had agreed on in March';
const PLAIN = `Nobody had expected it, but ${RUN}, people in the harbour said when they were asked about the empty pier.`;
const MARKED =
  'A report by the council says that the **ferry crews** of [Port Almeda](https://ledger.example/a/long/address?of=the&page) stopped\nwork on *Monday* because the own**ers** of the boats would not sign the [contract][c] that both sides[^1] had agreed on in March.[^1] It gives no source.';

const copiesOf = (articles: Record<string, string>, id: string): string[] => {
  const corpus = corpusWith(articles);
  const { text, passages } = corpus.get(id)?.article ?? { text: '', passages: [] };
  return passages.flatMap((_, index) =>
    corpus.reuse
      .copiesOf(id, index)
      .map(({ a, differences }) => `${sliceOf(text, a)} | ${differences.map(found => sliceOf(text, found.a)).join(', ')}`),
  );
};

describe('copies', () => {
  it('are found in the words as they are read, and have their places in the source', () => {
    const notes = '\n\n[c]: b.html\n\n[^1]: See the list.\n';
    assert.deepEqual(copiesOf({ 'a.txt': PLAIN, 'b.md': `# On the strike\n\n${MARKED}${notes}` }, 'b.md'), [
      `${MARKED} | A report by, council says that the, It gives no source`,
    ]);
  });
  it('are equal where one has markup, and differ only where its words do', () => {
    const body = `${RUN.replace('the ferry', 'The ferry')}.`;
    const marked = body.replace('Port Almeda', '[Port Almeda](https://ledger.example/a)').replace('Monday', '**Tuesday**');
    assert.deepEqual(copiesOf({ 'a.txt': `${body}\n`, 'b.md': `- ${marked}\n` }, 'b.md'), [`- ${marked} | Tuesday`]);
  });
  it('are found in words that were broken at line ends', () => {
    const body = `${RUN.replace('the ferry', 'The ferry')}.`;
    const broken = body.replace('because', 'be-\ncause').replace('contract', 'con\u00adtract');
    const above = 'The divers found a crack in the old wall of the harbour and went back up.\n';
    assert.deepEqual(
      copiesOf({ 'a.txt': `${body}\n`, 'b.md': `# a\n\n${broken}\n`, 'c.txt': `${above}\n${broken}\n` }, 'a.txt').map(copy =>
        copy.slice(-2),
      ),
      ['| ', '| '],
    );
  });
});

describe('a span of a reading', () => {
  it('is the same again through the source', () => {
    const text = `## **Dora** F&eacute;lix\n\n> *Ivo* Mar\u00adten of [Port](https://a.example/1)\n> Al**me**da, caf&eacute;\n`;
    const article = parseArticle('a.md', text);
    const { reading } = article;
    assert.ok(reading !== undefined);
    for (const match of readTextOf(article).matchAll(/\S+(?: \S+)?/g)) {
      const span = { start: match.index, end: match.index + match[0].length };
      assert.deepEqual(readSpan(reading, sourceSpan(reading, span)), span, match[0]);
    }
  });
});
