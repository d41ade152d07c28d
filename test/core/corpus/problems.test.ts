import assert from 'node:assert/strict';
import type { ArticleProblem } from '../../../server/core/corpus/articleProblem';
import { Corpus } from '../../../server/core/corpus/corpus';
import { problemsOf } from '../../../server/core/corpus/problems';
import { corpusWith } from '../../support/corpora';

const OPENING = 'The council of the port met on Monday and spoke about the price of coal until the lamps were lit.';
const CLOSING = 'Nobody in the hall wanted to say when the next meeting of the council would be, or whether there would be one.';

const textIn = (corpus: Corpus, id: string, { start, end }: { start: number; end: number }): string =>
  corpus.get(id)!.article.text.slice(start, end);

const withCode = (corpus: Corpus, id: string, ...codes: ArticleProblem['code'][]): readonly ArticleProblem[] =>
  problemsOf(corpus, id).filter(({ code }) => codes.includes(code));

describe('the problem of an article of which much is left out', () => {
  const comments = [
    '2 comments',
    ...['Ann', 'Bob'].flatMap(name => [`${name} says:`, '4 March 2018 at 5:12 pm', OPENING, CLOSING, OPENING, 'Reply']),
  ];
  const article = `A meeting about coal\n\n${OPENING} ${CLOSING}\n\n`;

  it('is one, at the headline, and says how much and why', () => {
    const corpus = corpusWith({ 'a.txt': `${article}${comments.join('\n\n')}\n` });
    const [problem, ...others] = withCode(corpus, 'a.txt', 'much-left-out');
    assert.deepEqual(others, []);
    assert.equal(problem?.message, 'The cleaned copy leaves out 6 of 8 full sentences: a reader comment (6).');
    assert.equal(textIn(corpus, 'a.txt', problem!), 'A meeting about coal');
    assert.deepEqual(
      problem?.passages?.map(index => textIn(corpus, 'a.txt', corpus.get('a.txt')!.article.passages[index]!)),
      [OPENING, CLOSING, OPENING, OPENING, CLOSING, OPENING],
    );
  });
  it('is not raised by a line or two', () => {
    const corpus = corpusWith({ 'a.txt': `${article}Advertisement\n\nSign up for our newsletter today, and never miss a story.\n` });
    assert.deepEqual(withCode(corpus, 'a.txt', 'much-left-out'), []);
  });
  it('is not raised by what the researcher removed', () => {
    const text = `${article}${OPENING}\n\n${CLOSING} So it was.\n`;
    const entry = `articles:\n  a.txt:\n    remove:\n      - '${OPENING}'\n      - '${CLOSING} So it was.'\n`;
    assert.deepEqual(withCode(corpusWith({ 'a.txt': text }, entry), 'a.txt', 'much-left-out'), []);
  });
});

describe('problems of page furniture', () => {
  /** What is said about the lines between two paragraphs, and of which text. */
  function check(lines: string, expected: readonly (readonly [message: string, text: string])[], facts?: string): void {
    const corpus = corpusWith({ 'a.txt': `A meeting about coal\n\n${OPENING}\n\n${lines}\n\n${CLOSING}\n` }, facts);
    const found = withCode(corpus, 'a.txt', 'furniture', 'repeated-line');
    assert.deepEqual(
      found.map(problem => [problem.message, textIn(corpus, 'a.txt', problem)]),
      expected,
    );
    assert.ok(found.every(({ severity }) => severity === 'hint'));
  }

  it('quote a line and say what it is', () =>
    check('Advertisement', [['Page furniture: "Advertisement" (an advertisement label), left out of the cleaned copy', 'Advertisement']]));

  it('are one for a run of lines, however far apart', () =>
    check('Advertisement\n\n\n\nShare on Facebook\nRead more: The lamps of the port', [
      [
        'Page furniture: "Advertisement Share on Facebook Read…" (3 lines), left out of the cleaned copy',
        'Advertisement\n\n\n\nShare on Facebook\nRead more: The lamps of the port',
      ],
    ]));

  it('say what is doubtful', () => {
    check('Contact', [['Perhaps page furniture: "Contact" (a page label), kept in the cleaned copy', 'Contact']]);
  });

  it('count the doubtful lines of a run that is cut', () => {
    const lines = ['What now?', OPENING, 'Advertisement', 'What now?', CLOSING].join('\n\n');
    const corpus = corpusWith({ 'a.txt': `A meeting about coal\n\nWhat is it?\n\n${lines}\n` });
    assert.deepEqual(
      withCode(corpus, 'a.txt', 'furniture', 'repeated-line').map(({ message }) => message),
      ['Page furniture: "Advertisement What now?" (2 lines), left out of the cleaned copy except for 1 doubtful line'],
    );
  });

  it('name the line that is kept for repeated lines', () => {
    const corpus = corpusWith({ 'a.txt': `A meeting about coal\n\nA meeting about coal\n\n${OPENING}\n` });
    const [problem] = withCode(corpus, 'a.txt', 'repeated-line');
    assert.equal(problem?.message, 'Repeated headline: "A meeting about coal", left out of the cleaned copy');
    assert.deepEqual(
      problem?.related.map(({ span, message }) => [span.start, message]),
      [[0, 'The line that is kept']],
    );
  });

  it('are none where the researcher decided, and the lines beside it stay one run', () => {
    check('Advertisement', [], 'articles:\n  a.txt:\n    remove: [Advertisement]\n');
    check('Advertisement', [], 'articles:\n  a.txt:\n    keep: [Advertisement]\n');
    check(
      'Share on Facebook\n\nAdvertisement\n\nRead more: The lamps of the port',
      [
        [
          'Page furniture: "Share on Facebook Advertisement Read…" (2 lines), left out of the cleaned copy',
          'Share on Facebook\n\nAdvertisement\n\nRead more: The lamps of the port',
        ],
      ],
      'articles:\n  a.txt:\n    remove: [Advertisement]\n',
    );
  });
});

/** The nth of many paragraphs without a word pair in common. */
const paragraph = (nth: number): string =>
  `${WORDS.map((word, at) => (at === 0 ? word[0]!.toUpperCase() + word.slice(1) : word) + String.fromCharCode(97 + ((nth * 7 + at * 3) % 26), 97 + nth)).join(' ')}.`;
const WORDS = 'stone river lantern cobble harbour market tunnel garden silver window ladder copper'.split(' ');
const paragraphs = (from: number, count: number): string => Array.from({ length: count }, (_, at) => paragraph(from + at)).join('\n\n');
const article = (title: string, day: string, ...texts: string[]): string => `${title}\nSource: DW\n${day}\n\n${texts.join('\n\n')}\n`;

describe('problems of copies', () => {
  const copies = (texts: Readonly<Record<string, string>>, id = 'a.txt') => {
    const corpus = corpusWith(texts);
    return withCode(corpus, id, 'copied-article', 'copied-passage', 'reworded-passage').map(problem => ({
      ...problem,
      text: textIn(corpus, id, problem),
    }));
  };

  it('are one finding for an article that is a copy, at its headline, with its passages', () => {
    const texts = {
      'a.txt': article('The lamps of the port', '2002-05-01', paragraphs(0, 6)),
      'b.txt': article('Coal and lamps', '2002-05-03', paragraphs(0, 4), paragraphs(10, 2)),
    };
    const [problem, ...others] = copies(texts);
    assert.deepEqual(others, []);
    assert.equal(problem?.code, 'copied-article');
    assert.equal(problem?.text, 'The lamps of the port');
    assert.match(problem?.message ?? '', /^\d\d % of this article also occurs in "Coal and lamps" \(DW, 3 May 2002\), in 4 passages\.$/);
    assert.deepEqual(
      problem?.related.map(({ article: id, message }) => [id, message]),
      Array.from({ length: 4 }, () => ['b.txt', 'Word for word']),
    );
    assert.match(copies(texts, 'b.txt')[0]?.message ?? '', /also occurs in "The lamps of the port" \(DW, 1 May 2002\), in 4 passages/);
  });

  it('name the share of the other article where only that is a copy', () => {
    const texts = {
      'a.txt': article('The lamps of the port', '2002-05-01', paragraphs(0, 12)),
      'b.txt': article('Coal and lamps', '2002-05-03', paragraphs(0, 3)),
    };
    assert.match(copies(texts)[0]?.message ?? '', /^\d+ % of "Coal and lamps" \(DW, 3 May 2002\) also occurs in this article/);
    assert.match(copies(texts, 'b.txt')[0]?.message ?? '', /^\d+ % of this article also occurs in/);
  });

  it('name one of several copies, and say how many there are', () => {
    const texts = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name, nth) => [`${name}.txt`, article(`Lamps ${name}`, `2002-05-0${nth + 1}`, paragraphs(0, 6))]),
    );
    const [problem, ...others] = copies(texts);
    assert.deepEqual(others, []);
    assert.match(problem?.message ?? '', /2 other articles are copies, too\.$/);
    assert.deepEqual(
      problem?.related.slice(-2).map(({ message }) => message),
      ['Also a copy: "Lamps c" (DW, 3 May 2002)', 'Also a copy: "Lamps d" (DW, 4 May 2002)'],
    );
  });

  it('are one for each passage where an article only shares some', () => {
    const texts = {
      'a.txt': article('The lamps of the port', '2002-05-01', paragraphs(0, 10)),
      'b.txt': article('Coal and lamps', '2002-05-03', paragraphs(0, 2), paragraphs(12, 8)),
    };
    assert.deepEqual(
      copies(texts).map(({ code, message }) => [code, message]),
      [0, 1].map(() => ['copied-passage', 'This passage also occurs in "Coal and lamps" (DW, 3 May 2002), word for word.']),
    );
  });

  it('are one for the two articles where they share many passages, and still one for a passage that a third has', () => {
    const texts = {
      'a.txt': article('The lamps of the port', '2002-05-01', paragraphs(0, 12)),
      'b.txt': article('Coal and lamps', '2002-05-03', paragraphs(0, 5), paragraphs(13, 9)),
      'c.txt': article('Copper and stone', '2002-05-04', paragraph(0), paragraphs(13, 1), 'Nothing else.'),
    };
    assert.deepEqual(
      copies(texts).map(({ code }) => code),
      ['copied-article', 'copied-passage'],
    );
  });

  it('are none where an article repeats itself in other words, and a repeated paragraph is named as such', () => {
    const reworded = paragraph(0).replace(/ harbour\w+/, ' quayside');
    assert.deepEqual(copies({ 'a.txt': article('The lamps', '2002-05-01', paragraph(0), paragraph(2), reworded) }), []);
    const corpus = corpusWith({ 'a.txt': article('The lamps', '2002-05-01', paragraph(0), paragraph(0), paragraph(2)) });
    assert.deepEqual(
      problemsOf(corpus, 'a.txt').map(({ code, message }) => [code, message.split(':')[0]]),
      [['repeated-line', 'Repeated paragraph']],
    );
  });

  it('change with the article they name', () => {
    const corpus = corpusWith({
      'a.txt': article('The lamps of the port', '2002-05-01', paragraphs(0, 3)),
      'b.txt': article('Coal and lamps', '2002-05-03', paragraphs(0, 3)),
    });
    const { articles } = corpus.apply([
      { kind: 'article', id: 'b.txt', text: article('Coal and lamps', '2002-05-03', paragraphs(0, 3), paragraphs(9, 2)) },
    ]);
    assert.deepEqual([...articles].sort(), ['a.txt', 'b.txt']);
  });
});

describe('the problem of an ambiguous name', () => {
  it('names what it could be', () => {
    const corpus = new Corpus();
    const register =
      'entities:\n  - {id: a, type: place, name: Republic of the Congo, aliases: [Congo]}\n  - {id: b, type: place, name: DR Congo, aliases: [Congo]}\n';
    corpus.apply([
      { kind: 'register', text: register },
      { kind: 'article', id: 'a.txt', text: 'They went to Congo by train.' },
    ]);
    assert.equal(withCode(corpus, 'a.txt', 'ambiguous-name')[0]?.message, '"Congo" could be: Republic of the Congo, DR Congo.');
  });
});
