import assert from 'node:assert/strict';
import fs from 'node:fs';
import fc from 'fast-check';
import { parseArticle } from '../../../server/core/article/parse';
import { type Article, DOUBTFUL, readTextOf } from '../../../server/core/article/types';
import { cleanArticle } from '../../../server/core/clean/clean';
import { analyseArticle } from '../../../server/core/corpus/analyse';
import { namesIn } from '../../../server/core/corpus/names';
import { compileGazetteer } from '../../../server/core/entities/gazetteer/gazetteer';
import { parseRegister } from '../../../server/core/entities/register/register';
import { sourceSpan } from '../../../server/core/text/reading';
import { sliceOf } from '../../../server/core/text/span';
import { runs, slowIt } from '../../support/runs';
import { filesBelow } from '../../support/sampleProject';
import { assertLinear } from '../../support/steps';
import { wrappedLines } from '../../support/wrapping';

/** Passages as 'kind: words as read'; what a cleaned copy leaves out with a cross. */
function passagesOf(text: string): string[] {
  const article = parseArticle('a.md', text);
  const read = readTextOf(article);
  return article.passages.map(passage => {
    const cut = (passage.verdict?.strength ?? 0) >= DOUBTFUL ? '✘ ' : '';
    return `${cut}${passage.kind}: ${sliceOf(read, passage).replace(/\s+/g, ' ').trim()}`;
  });
}

const cleaned = (text: string): string => {
  const article = parseArticle('a.md', text);
  return cleanArticle(
    article,
    article.passages.map(({ verdict }) => verdict),
  ).text;
};

const LEAD = 'The ferry crews of Port Almeda stopped work on Monday after talks with the owners broke down.';
const NEXT = 'Three sailings were cancelled, and the harbour office said that more would follow this week.';

describe('Markdown', () => {
  it('has headings with marks and with underlines, and the first is the headline', () =>
    assert.deepEqual(passagesOf(`# Crews walk out #\n\n${LEAD}\n\n## The owners\n\n${NEXT}\n\nWhat comes next\n---\n\n${NEXT} It did.\n`), [
      'headline: Crews walk out',
      `body: ${LEAD}`,
      'heading: The owners',
      `body: ${NEXT}`,
      'heading: What comes next',
      `body: ${NEXT} It did.`,
    ]));
  it('has the headline that its front matter names', () => {
    assert.deepEqual(passagesOf(`---\ntitle: Crews walk out\n---\n## Crews walk out\n\n${LEAD}\n\n# Notes\n\n${NEXT}\n`).slice(1), [
      'headline: Crews walk out',
      `body: ${LEAD}`,
      'heading: Notes',
      `body: ${NEXT}`,
    ]);
    assert.deepEqual(passagesOf(`---\ntitle: Crews walk out\n---\n# Monday\n\n${LEAD}\n\n# Tuesday\n\n${NEXT}\n`).slice(1), [
      'heading: Monday',
      `body: ${LEAD}`,
      'heading: Tuesday',
      `body: ${NEXT}`,
    ]);
  });
  it('has lists, tables and quotations, none of them cut', () =>
    assert.deepEqual(
      passagesOf(
        `${LEAD}\n\n* North\n* Advertisement\n  1. Share\n\n| Pier | Late |\n|------|-----:|\n| North | 4 |\n| Comments | 9 |\n\n> We cannot\n> pay more.\n>\n> She left.\n`,
      ),
      [
        `body: ${LEAD}`,
        'list: North',
        'list: Advertisement',
        'list: Share',
        'list: Pier | Late',
        'list: North | 4',
        'list: Comments | 9',
        'quote: We cannot pay more.',
        'quote: She left.',
      ],
    ));
  it('is read without code, comments, addresses, rules and short codes', () =>
    assert.deepEqual(
      passagesOf(
        `# Crews walk out\n\n${LEAD}\n\n\`\`\`js\nconst day = "March 3, 2018"; // Dora Finch\n\`\`\`\n\n    indented for Dora Finch\n\n<!-- Dora Finch -->\n\n***\n\n{{< figure src="a.jpg" title="Dora Finch" >}}\n\n[st]: https://ledger.example/2018/03/03/ "Dora Finch"\n\n${NEXT} \`Dora Finch\` ![Dora Finch](a.png)\n`,
      ),
      ['headline: Crews walk out', `body: ${LEAD}`, ...new Array<string>(6).fill('markup: '), `body: ${NEXT}`],
    ));
  it('has footnotes, pictures with their texts, and raw HTML with its words', () =>
    assert.deepEqual(
      passagesOf(
        `# Crews walk out\n\n![The empty pier](a.jpg "Pier")\n\n![](b.jpg)\n\n${LEAD}[^1]\n\n<table><tr><td>Ivo Marten</td><td>Dora &amp; Finch</td></tr></table>\n\n[^1]: The union is old.\n\n    It has two halls.\n`,
      ),
      [
        'headline: Crews walk out',
        'caption: The empty pier',
        'caption: ',
        `body: ${LEAD}`,
        'body: Ivo Marten',
        'body: Dora & Finch',
        'body: The union is old.',
        'body: It has two halls.',
      ],
    ));
  it('reads quotations between backticks as a text has them, but no code', () => {
    const text =
      "The owners said ``we will not pay'' and ``we have not been asked,'' and ran `npm start` in the harbour.\n\n- a boat\n- a pier\n";
    const article = parseArticle('a.md', text);
    assert.match(readTextOf(article), /``we will not pay'' and ``we have not been asked,'' and ran\s+in the harbour/);
  });
  it('keeps brackets without an address', () =>
    assert.deepEqual(passagesOf('# A\n\nHe said [sic] that [the owners][no such] *paid* [them][y].\n\n[y]: b.html\n').slice(1, 2), [
      'body: He said [sic] that [the owners][no such] paid them.',
    ]));
  it('reads links between notes by their words', () =>
    assert.deepEqual(passagesOf('# A\n\nThe [[Port of Almeda|port]] and [[Sele]] *paid* ![[map.png]].\n').slice(1), [
      'body: The port and Sele paid .',
    ]));
  it('joins the lines of a paragraph, but no label and no line about the article', () => {
    assert.deepEqual(passagesOf(`# Crews walk out\nBy Lena Quist\nMarch 3, 2018\n\n${wrappedLines(LEAD, 40).join('\n')}\n`), [
      'headline: Crews walk out',
      'byline: By Lena Quist',
      'metadata: March 3, 2018',
      `body: ${LEAD}`,
    ]);
    assert.deepEqual(passagesOf(`**Note**\n\n${LEAD}\n${NEXT}\n`).slice(1), [`body: ${LEAD} ${NEXT}`]);
  });
  it('has words that were broken at a line end whole', () =>
    assert.deepEqual(passagesOf('# A\n\nThe coun-\ncil of *Se\u00adle* met.\n').slice(1), ['body: The council of Sele met.']));
  it('is plain text where nothing in it is marked up', () =>
    assert.deepEqual(passagesOf(`Crews walk out\nBy Lena Quist\n${LEAD}\n${NEXT}\nAdvertisement\n`), [
      'headline: Crews walk out',
      'byline: By Lena Quist',
      `body: ${LEAD}`,
      `body: ${NEXT}`,
      '✘ furniture: Advertisement',
    ]));

  it('has furniture in paragraphs, in rows of links, and in lists that are announced', () =>
    assert.deepEqual(
      passagesOf(
        `# Crews walk out\n\n[Facebook](https://f.example) [Twitter](https://t.example) [Email](mailto:)\n\n${LEAD}\n\n**Advertisement**\n\n${NEXT}\n\n## Related stories\n\n- [Owners to meet](/1)\n- [Pier to close](/2)\n\n${NEXT} So it was.\n`,
      ),
      [
        'headline: Crews walk out',
        '✘ furniture: Facebook Twitter Email',
        `body: ${LEAD}`,
        '✘ furniture: Advertisement',
        `body: ${NEXT}`,
        '✘ furniture: Related stories',
        '✘ furniture: Owners to meet',
        '✘ furniture: Pier to close',
        `body: ${NEXT} So it was.`,
      ],
    ));
  it('keeps a list with more than links below such a heading, and the heading', () =>
    assert.deepEqual(passagesOf(`${LEAD}\n\n## See also\n\n- the report of 2017\n- [a link](/2)\n\n${NEXT}\n`).slice(1, 4), [
      'heading: See also',
      'list: the report of 2017',
      'list: a link',
    ]));
  it('reads a heading or a list as about the article', () => {
    const article = parseArticle(
      'a.md',
      `# Crews walk out\n\n### March 3, 2018\n\n- **Author:** Lena Quist\n- **Source:** Harbour Ledger\n\n${LEAD}\n`,
    );
    assert.deepEqual(
      [article.dates[0]?.value, article.author?.value, article.outlet?.value],
      ['2018-03-03', 'Lena Quist', 'Harbour Ledger'],
    );
    assert.deepEqual(passagesOf(`# Diary\n\n## March 3, 2018\n\n${LEAD}\n\n## March 4, 2018\n\n${NEXT}\n`).slice(1), [
      'heading: March 3, 2018',
      `body: ${LEAD}`,
      'heading: March 4, 2018',
      `body: ${NEXT}`,
    ]);
  });

  it('is cleaned with its markup, and what stays is left byte for byte', () => {
    const text = `# Crews walk out #\r\n\r\n${LEAD}\r\n\r\n> [Advertisement](https://ads.example/a?b=c)\r\n\r\n* one\r\n  * two\r\n\r\n***Share this article***\r\n\r\n| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n\r\n${NEXT}\r\n\r\n~~Subscribe to our newsletter~~\r\n`;
    const kept = text
      .replace('> [Advertisement](https://ads.example/a?b=c)\r\n\r\n', '')
      .replace('***Share this article***\r\n\r\n', '')
      .replace('\r\n\r\n~~Subscribe to our newsletter~~', '');
    assert.equal(cleaned(text), kept);
    assert.equal(cleaned(kept), kept);
  });
  it('has its words at their places in the source', () => {
    const text = 'Intro\n\n## **Dora** F&eacute;lix\n\n> *Ivo* Mar\u00adten of [Port](https://a.example/1)\n> Al**me**da, caf&eacute;\n';
    const article = parseArticle('a.md', text);
    const places = ['Dora', 'Félix', 'Ivo Marten', 'Marten', 'Port Almeda', 'Almeda', 'café'].map(words => {
      const start = readTextOf(article).indexOf(words);
      return start < 0 ? `no ${words}` : sliceOf(text, sourceSpan(article.reading, { start, end: start + words.length }));
    });
    assert.deepEqual(places, [
      'Dora',
      'F&eacute;lix',
      'Ivo* Mar\u00adten',
      'Mar\u00adten',
      'Port](https://a.example/1)\n> Al**me**da',
      'Al**me**da',
      'caf&eacute;',
    ]);
  });
});

/** Prose of the sample project: its paragraphs, an article each. */
const ARTICLES: readonly (readonly string[])[] = filesBelow('seeds/articles')
  .filter(name => name.endsWith('.txt'))
  .map(name => fs.readFileSync(`seeds/articles/${name}`, 'utf8').split(/\r?\n/))
  .map(lines =>
    lines
      .map(line =>
        line
          .replace(/\s+/g, ' ')
          .trim()
          .replace(/^date \S+ /, ''),
      )
      .filter(line => line.split(' ').length >= 14 && /[.!?]["”’]?$/.test(line)),
  )
  .filter(paragraphs => paragraphs.length >= 3);

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#+.!|~&:-]/g, '\\$&');

const GAZETTEER = compileGazetteer(parseRegister(fs.readFileSync('seeds/pressmark/entities.yaml', 'utf8')));

/** Names and dates as they are read, in order, of passages that hold a paragraph. */
function foundIn(id: string, text: string): { readonly names: string[]; readonly dates: string[]; readonly article: Article } {
  const analysis = analyseArticle(id, text, { gazetteer: GAZETTEER, date: '2018-03-03' });
  const { article, timexes } = analysis;
  const words = (span: { start: number; end: number }): string =>
    sliceOf(text, span)
      .replace(/\]\([^)]*\)|[*[\]\\]/g, '')
      .replace(/\s+/g, ' ');
  return {
    names: namesIn(analysis).map(mention => `${words(mention)} ${mention.entity}`),
    dates: timexes.map(timex => `${words(timex)} ${timex.value}`),
    article,
  };
}

const ASIDES = [
  '- one thing\n- another thing\n  - a third',
  '| boats | late |\n|---|---|\n| some | none |',
  '```\nx = 1\n```',
  '> a line that was put in here',
  '![](pier.png)',
];

/** Paragraphs as Markdown: wrapped or not, words in bold or links, something of another kind between them. */
function asMarkdown(paragraphs: readonly string[], choose: (options: number) => number): string {
  const marked = paragraphs.map(paragraph => {
    const words = paragraph.split(' ').map(word => {
      const choice = choose(12);
      if (choice === 0 && /^\p{L}+$/u.test(word)) return `**${word}**`;
      return choice === 1 && /^\p{L}+$/u.test(word) ? `[${word}](https://ledger.example/march/Dora)` : escaped(word);
    });
    return choose(2) === 0 ? words.join(' ') : wrappedLines(words.join(' '), 40 + choose(60)).join('\n');
  });
  return `# what happened\n\n${marked.flatMap((text, index) => [text, choose(4) === 0 ? `## part ${'abcdefghijklmnopqrstuvwxyz'.charAt(index)} of it` : (ASIDES[choose(ASIDES.length)] ?? '')]).join('\n\n')}\n`;
}

describe('any text written as Markdown', () => {
  it('loses nothing, and has the names and dates of the plain text', () => {
    assert.ok(ARTICLES.flat().length >= 60);
    fc.assert(
      fc.property(
        fc.constantFrom(...ARTICLES),
        fc.array(fc.nat({ max: 9999 }), { minLength: 60, maxLength: 60 }),
        (paragraphs, choices) => {
          let at = 0;
          const markdown = asMarkdown(paragraphs, options => (choices[at++ % choices.length] ?? 0) % options);
          const plain = foundIn('a.txt', `what happened\n\n${paragraphs.join('\n\n')}\n`);
          const found = foundIn('a.md', markdown);
          assert.deepEqual(found.names, plain.names);
          assert.deepEqual(found.dates, plain.dates);
          const read = readTextOf(found.article);
          const words = read.replace(/\s+/g, ' ');
          for (const paragraph of paragraphs) assert.ok(words.includes(paragraph), paragraph);
          assert.equal(cleaned(markdown), markdown);
        },
      ),
      runs(25),
    );
  });

  const MARKS =
    '# |> |- |1. |**|*|_|`|```\n|[|](|)|![|]|\n|\n\n|\r\n|    |\t| |a|B c|.|<b>|<!--|-->|&amp;|\\|~~|[^1]|[^1]: |: |---|===|www.a.example|{{<|>}}|[[|]]|\ufeff|\u00ad|é|😀|Advertisement|By Lena Quist|March 3, 2018'
      .split('|')
      .concat('|');

  const shown = (text: string): string => text.replace(/[\s\u00ad\ufeff]+/g, '');

  it('is read whole, whatever it is: passages in order, only white space outside them, the reading as long as the source', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MARKS), { maxLength: 40 }), pieces => {
        const text = pieces.join('');
        const article = parseArticle('a.md', text);
        assert.equal(readTextOf(article).length, text.length);
        let at = 0;
        for (const { start, end, section, verdict } of article.passages) {
          assert.ok(start >= at && end > start, `${at} ${start} ${end}`);
          assert.equal(shown(text.slice(at, start)), '');
          assert.ok(section < article.passages.length && (verdict?.keeps ?? 0) < article.passages.length);
          at = end;
        }
        assert.equal(shown(text.slice(at)), '');
        for (const { span } of [...article.dates, article.title ?? {}, article.author ?? {}] as { span?: { start: number; end: number } }[])
          if (span !== undefined) assert.ok(span.start >= 0 && span.end <= text.length && span.start <= span.end);
      }),
      runs(400),
    ));

  slowIt('is read in time in proportion to its length', () =>
    assertLinear(['a **b** [c](d) &amp; `e`\nf\n\n> a\n\n|a|b|\n|-|-|\n\n# a\n\n', '- a\n'], text => parseArticle('a.md', text)),
  );
});
