import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { packFacts, textFactsOf, unpackFacts } from '../../../server/core/corpus/textFacts';
import { runs } from '../../support/runs';
import { syntheticCorpus } from '../../support/synthetic';

const seeds = 'seeds/articles';

/** Checks that the facts of a text are the same after they were packed, key by key; answers how many bytes that took. */
function check(id: string, text: string, language?: string): number {
  const facts = textFactsOf(id, text, language);
  const packed = packFacts(facts);
  const back = unpackFacts(packed, id, text);
  assert.deepEqual(back, facts);
  assert.equal(JSON.stringify(back), JSON.stringify(facts), 'the order of keys');
  return packed.length;
}

describe('What a text says by itself, packed', () => {
  it('is nothing where the bytes are damaged, cut short or of another text', () => {
    const [article] = syntheticCorpus(1).articles;
    const { id, text } = article!;
    const packed = packFacts(textFactsOf(id, text));
    assert.equal(unpackFacts(packed, id, text.slice(0, 100)), null);
    for (let length = 0; length < packed.length; length++) assert.equal(unpackFacts(packed.subarray(0, length), id, text), null);
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.array(fc.tuple(fc.nat(packed.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }).map(places => {
        const damaged = Uint8Array.from(packed);
        for (const [at, value] of places) damaged[at] = value;
        return damaged;
      }),
    );
    fc.assert(
      fc.property(bytes, damaged => {
        const facts = unpackFacts(damaged, id, text);
        assert.ok(facts === null || facts.found.length === facts.article.passages.length);
      }),
      runs(300),
    );
  });

  it('is the same again for the sample project and for made articles, in a few bytes', () => {
    const samples = fs
      .readdirSync(seeds, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(?:txt|md)$/.test(name))
      .map(name => ({ id: name, text: fs.readFileSync(path.join(seeds, name), 'utf8') }));
    assert.ok(samples.length > 5);
    const articles = [...samples, ...syntheticCorpus(20).articles];
    const bytes = articles.reduce((sum, { id, text }) => sum + check(id, text), 0);
    const units = articles.reduce((sum, { text }) => sum + text.length, 0);
    assert.ok(bytes < units / 2, `${bytes} bytes for ${units} characters`);
  });

  it('is the same again where words are broken, blanks are not plain and characters are not seen', () => {
    check('a.txt', 'The ceasefire\n\nThe govern-\nment of Qatar said on 4\u00a0September 2018 that talks had re\u00adsumed.\n');
    check('a.txt', `${'The mediators met on Tues-\nday and said the co\u200boperation would go on. '.repeat(20)}\u2003\n`);
  });

  it('is the same again for Markdown', () => {
    const markdown = `---
title: "Talks &amp; trucks"
date: 2018-09-04
---
# Talks *resume*

The **first** round of [talks](https://example.org/a?b=c) began on &lt;4 September&gt; 2018.

> "We waited *two weeks*," she said.

\`\`\`
code of 2019
\`\`\`

- one, last week
- two

<div>a block</div>
`;
    check('a.md', markdown);
    check('a.md', markdown.replace('title:', 'title: ['));
    check('a.md', `${markdown}\n${markdown}`);
  });

  it('is the same again for a file of several articles', () => {
    const story = (title: string, day: number) =>
      `TITLE: ${title}\nDATE: September ${day}, 2018\n\nThe govern-\nment said on Tuesday that talks would go on.\n\nThey began two weeks ago.\n\n`;
    const text = story('Talks begin', 4) + story('Talks resume', 11);
    check('a.txt', text);
    const front = (day: number) =>
      `---\ntitle: Talks\ndate: 2018-09-0${day}\n---\n\nThe govern-\nment said on Tuesday that talks would go on.\n\n`;
    assert.equal(textFactsOf('b.txt', front(1) + front(2)).article.stories?.length, 1);
    check('b.txt', front(1) + front(2));
    check('b.md', front(1) + front(2));
  });

  it('is the same again in another language', () => {
    check('a.txt', 'Die Gespräche begannen am 4. September 2018 in Doha.\n', 'de');
    check('a.txt', '---\nlanguage: fr\n---\nLes pourparlers ont repris le 2018-09-04 \u00e0 Doha.\n');
  });

  it('is the same again whatever the text is', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '\n',
        '\n\n',
        ' ',
        '\u00a0',
        '-\n',
        '\u00ad',
        '\ud800',
        '\udc00',
        '\ufeff',
        '# ',
        '> ',
        '**',
        '&amp;',
        '---\n',
        'title: ',
        '\r',
        '\f',
      ),
      fc.constantFrom(
        '0 days ago',
        'last Tuesday',
        '4 September 2018',
        '03/04/2018',
        'two weeks later',
        'in 2008',
        'ADVERTISEMENT',
        'Share this',
      ),
      fc.constantFrom(
        'TITLE: Talks\n',
        'DATE: 2018-09-04\n',
        'By Ann Ames',
        'DOHA, Qatar – ',
        'Published: 4 September 2018 10:12',
        'Caption: a boat',
      ),
      fc.constantFrom('The mediators said that the talks would go on. ', 'Words of the government.\n\n'),
      fc.string({ unit: 'binary', maxLength: 10 }),
    );
    fc.assert(
      fc.property(fc.constantFrom('a.txt', '2018/09/04/b.md'), fc.array(piece, { maxLength: 60 }), (id, pieces) => {
        check(id, pieces.join(''));
      }),
      runs(300),
    );
  });
});
