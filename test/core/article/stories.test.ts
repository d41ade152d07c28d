import assert from 'node:assert/strict';
import { parseArticle } from '../../../server/core/article/parse';
import { DOUBTFUL, storyStartsOf } from '../../../server/core/article/types';
import { Corpus } from '../../../server/core/corpus/corpus';
import { problemsOf } from '../../../server/core/corpus/problems';
import { cleanedTextOf } from '../../../server/core/corpus/queries';
import { sliceOf } from '../../../server/core/text/span';

interface Story {
  readonly title: string;
  readonly day: string;
  readonly author: string;
  readonly text: string;
}

const STORIES: readonly Story[] = [
  {
    title: 'Quay wall cracks after storm',
    day: 'March 4, 2021',
    author: 'Petra Quill',
    text: 'Divers found a crack in the quay wall of Port Hallow yesterday. The harbour board closed the northern berths at once and said that it would look for an engineer.\n\nTwo ferries were sent to Sele instead, and their passengers went on by bus.',
  },
  {
    title: 'Kelp growers ask for a lower toll',
    day: 'May 18, 2021',
    author: 'Tobias Fenn',
    text: 'The kelp growers of Sele handed a letter to the mayor yesterday. In it they ask for a lower toll on the bridge, which every cart of kelp has to cross twice before it is sold.\n\nSubscribe to our newsletter\n\nThe mayor promised an answer by the end of the month.',
  },
  {
    title: 'Lighthouse keeper retires at last',
    day: 'July 30, 2021',
    author: 'Ines Marlow',
    text: 'The last keeper of the Almeda light gave up his keys yesterday after forty years on the rock. A machine has done most of his work since the spring, but he had stayed to look after the gulls.',
  },
];

/** Files with several articles as databases, mail programs and people make them. */
const FORMS: Readonly<Record<string, (stories: readonly Story[]) => string>> = {
  LexisNexis: stories =>
    stories
      .map(
        ({ title, day, author, text }, nth) =>
          `${' '.repeat(31)}${nth + 1} of ${stories.length} DOCUMENTS\n\n\n${' '.repeat(30)}The Hallow Courier\n\n${' '.repeat(29)}${day}\n\n${title}\n\nBYLINE: ${author}\n\nLENGTH: 80 words\n\n${text}\n\nLOAD-DATE: December 1, 2021\n`,
      )
      .join('\n\n'),
  'Nexis Uni': stories =>
    stories
      .map(
        ({ title, day, author, text }) =>
          `${title}\n\nThe Hallow Courier\n\n${day}\n\nByline: ${author}\n\nBody\n\n\n${text}\n\nLoad-Date: December 1, 2021\n\n\nEnd of Document\n`,
      )
      .join('\n\n'),
  Factiva: stories =>
    stories
      .map(
        ({ title, day, author, text }) =>
          `News\n${title}\nBy ${author}\n80 words\n${day}\nThe Hallow Courier\nHALCOU\n3\nEnglish\n\n${text}\n\nDocument HALCOU0020210305eh340002k\n`,
      )
      .join('\n'),
  mbox: stories =>
    stories
      .map(
        ({ title, day, author, text }) =>
          `From desk@courier.example Thu Mar  4 10:22:00 2021\nFrom: ${author} <desk@courier.example>\nDate: ${day}\nSubject: ${title}\n\n${text}\n`,
      )
      .join('\n'),
  rules: stories => stories.map(({ title, day, text }) => `${title}\n${day}\n\n${text}\n`).join('\n--------------------\n\n'),
  headers: stories => stories.map(({ title, day, author, text }) => `${title}\n\nBy ${author}\n\n${day}\n\n${text}\n`).join('\n\n'),
  Markdown: stories => stories.map(({ title, day, text }) => `# ${title}\n\n${day}\n\n${text}\n`).join('\n'),
};

describe('A file with several articles', () => {
  const second = STORIES[1] as Story;

  for (const [form, make] of Object.entries(FORMS)) {
    const text = make(STORIES);

    it(`is recognised: ${form}`, () => {
      const article = parseArticle('all.txt', text);
      const starts = storyStartsOf(article);
      assert.equal(starts.length, STORIES.length);
      for (const [nth, { title }] of STORIES.entries()) {
        const end = starts[nth + 1] ?? text.length;
        assert.ok(text.slice(starts[nth], end).includes(title), title);
      }
      assert.equal(parseArticle('one.txt', make(STORIES.slice(0, 1))).stories, undefined, 'one article is none of them');
    });

    it(`has relative dates of each article counted from its own date: ${form}`, () => {
      const corpus = new Corpus();
      corpus.apply([{ kind: 'article', id: 'all.txt', text }]);
      const days = corpus.get('all.txt')!.timexes.filter(timex => sliceOf(text, timex) === 'yesterday');
      assert.deepEqual(
        days.map(({ value }) => value),
        ['2021-03-03', '2021-05-17', '2021-07-29'],
      );
      for (const timex of corpus.get('all.txt')!.timexes)
        if (timex.anchorTime?.kind === 'timex')
          assert.equal(corpus.get('all.txt')!.timexes[timex.anchorTime.index]?.value, timex.anchorTime.value);
    });

    it(`loses nothing behind the second header, and says so once: ${form}`, () => {
      const corpus = new Corpus();
      corpus.apply([{ kind: 'article', id: 'all.txt', text }]);
      const cleaned = cleanedTextOf(corpus, 'all.txt')!.text;
      const from = text.indexOf(second.title);
      const kept = (part: string) =>
        part
          .split(/\n+/)
          .map(line => line.trim())
          .filter(line => line !== '');
      for (const line of kept(text.slice(from))) assert.ok(cleaned.includes(line), line);
      const problems = problemsOf(corpus, 'all.txt').filter(({ code }) => code === 'several-articles');
      assert.deepEqual(
        problems.map(({ severity, message }) => [severity, message.slice(0, 39)]),
        [['warning', 'This file seems to contain 3 articles; ']],
      );
    });
  }

  it('are several with articles of a single sentence among long ones, which look like the teasers of a page', () => {
    const catchOf = (boat: number) =>
      `Boat number ${boat} of the Sele fleet came home with ${boat + 3} crates of herring that day, and the harbour master wrote all of it down in the book that he keeps for the board.`;
    const long = (nth: number) => Array.from({ length: 14 }, (_, at) => catchOf(nth * 20 + at)).join('\n\n');
    const title = 'RACES - HALLOW BEGIN THE SEASON WITH A WIN.';
    const short =
      'The prince of Sele kept his title in the race of the island boats on Saturday when the boat of Hallow sank in the eighth round of their match.';
    const texts = [
      "HARBOUR - SATURDAY'S RESULTS FROM THE SELE OPEN.",
      'BOATS - DRAW FOR THE REGATTA OF THE NORTHERN TOWNS.',
      'Almeda beat Hallow 3-1 (halftime 1-0) in an international race of island boats on Friday.',
      'TABLES - MAJOR LEAGUE STANDINGS AFTER THE GAMES.',
      `${title}\n\n${long(1)}`,
      long(2),
      `RACES - PRINCE OF SELE RETAINS HIS TITLE.\n\n${short}`,
      long(3),
      short,
      `${title}\n\n${long(4)}`,
      `RACES - HALLOW BEAT SELE 2-0 IN FRIENDLY.\n\nHallow beat Sele 2-0 (halftime 0-0) in a friendly race on Saturday.`,
      long(5),
    ];
    const file = texts
      .map((text, nth) => `The boats come home for the ${nth + 1}th time\nBy Dora Finch\nMarch ${nth + 1}, 2019\n\n${text}\n\n\n`)
      .join('');
    const { passages } = parseArticle('a.txt', file);
    const cut = passages.filter(({ verdict }) => (verdict?.strength ?? 0) >= DOUBTFUL).map(passage => sliceOf(file, passage));
    assert.deepEqual(
      cut.filter(words => words.endsWith('.')),
      [],
    );
  });

  it('has no dates below a header that states none', () => {
    const text = STORIES.map(({ title, author, text: body }) => `${title}\nBy ${author}\n\n${body}\n`).join('\n* * * * *\n\n');
    const corpus = new Corpus();
    corpus.apply([{ kind: 'article', id: 'all.txt', text: text.replace(/^(.*)\n/, '$1\nMarch 4, 2021\n') }]);
    assert.deepEqual(
      corpus
        .get('all.txt')!
        .timexes.flatMap(timex => (timex.value?.startsWith('2021') && timex.anchorTime !== undefined ? [timex.value] : [])),
      ['2021-03-03'],
    );
  });

  for (const [notation, rule, sign] of [
    ['YAML', '---', ': '],
    ['TOML', '+++', ' = '],
  ] as const)
    it(`is recognised by a second front matter in a file of Markdown: ${notation}`, () => {
      const make = (stories: readonly Story[]) =>
        stories
          .map(({ title, day, author, text }) => {
            const fields = { title, author, date: day };
            const lines = Object.entries(fields).map(([key, value]) => `${key}${sign}${JSON.stringify(value)}`);
            return `${rule}\n${lines.join('\n')}\n${notation === 'YAML' ? 'tags:\n  - quay\n  - sea\n' : ''}${rule}\n\n## Today\n\n${text}\n`;
          })
          .join('\n');
      const text = make(STORIES);
      const article = parseArticle('all.md', text);
      assert.deepEqual(
        storyStartsOf(article).map(start => text.slice(start, start + 3)),
        STORIES.map(() => rule),
      );
      assert.deepEqual(
        article.stories?.map(({ dates }) => dates[0]?.value),
        ['2021-05-18', '2021-07-30'],
      );
      assert.equal(parseArticle('one.md', make(STORIES.slice(0, 1))).stories, undefined);
    });

  it('is not one article with sections, a live blog, a forwarded message or a list of other stories', () => {
    const [first] = STORIES as [Story];
    for (const text of [
      `${first.title}\n\n${first.day}\n\n${first.text}\n\n--------------------\n\nWhat comes next\n\n${second.text}\n\n--------------------\n\nHow it began\n\n${first.text}\n`,
      `${first.title}\n\n${first.day}\n\n10:45\n\n${first.text}\n\n--------------------\n\n09:30\n\n${second.text}\n`,
      `From: Petra Quill <p@courier.example>\nDate: 4 March 2021\nSubject: Crack\n\n${first.text}\n\n-----Original Message-----\nFrom: Tobias Fenn <t@courier.example>\nDate: 3 March 2021\nSubject: Toll\n\n${second.text}\n`,
      `1 of 154 DOCUMENTS\n\nThe Hallow Courier\n\n${first.day}\n\n${first.title}\n\n${first.text}\n`,
      `${first.title}\n\nBy ${first.author}\n\n${first.day}\n\n${first.text}\n\nMore from the Courier\n\n${second.title}\nBy ${second.author}\n${second.day}\n\nLighthouse keeper retires\nBy Ines Marlow\nJuly 30, 2021\n`,
    ])
      assert.equal(parseArticle('one.txt', text).stories, undefined, text.slice(0, 80));
  });
});
