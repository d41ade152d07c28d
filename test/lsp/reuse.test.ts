import assert from 'node:assert/strict';
import type { CodeAction, Hover, Location } from 'vscode-languageserver';
import type {
  Card,
  Page,
  RecurringLinesItem,
  RelatedArticleItem,
  ReuseArticleItem,
  ReuseCopyItem,
  ReuseGroupItem,
  SharedPassageItem,
} from '../../server/protocol';
import { endServers, FOLDER, type Harness, type HarnessOptions, harness, until, uriOf, VS_CODE } from '../support/lspHarness';

const ARTICLES_YAML = `
== pressmark/entities.yaml
entities: []
== pressmark/articles.yaml
articles:
  a.txt: {date: 2018-03-05, title: Looms of London}
  b.txt: {date: 2018-03-08, title: Silk and steam}
  c.txt: {date: 2019-03-08, title: Wool}
`;
const LOOM = 'The engine weaves algebraic patterns just as the loom of Jacquard weaves flowers and leaves on silk.';
const LOOM_REWORDED = 'The engine wove algebraic patterns in 2017 just as the loom of Jacquard weaves flowers and leaves on wool.';
const MILL = 'Nine mills along the canal stood still last year because the price of coal had doubled within a month.';
const MILL_DATED = 'Nine mills along the canal stood still in 2017 because the price of coal had doubled within a month.';
const OWN = 'Nobody else has written this sentence about the weather over the moors and the sheep in it.';

const CORPUS = `${ARTICLES_YAML}== a.txt
[${LOOM}]{loom a}

[${MILL}]{mill a}

${OWN}
== b.txt
[${LOOM_REWORDED}]{loom b}

[${MILL_DATED}]{mill b}
== c.txt
[${LOOM}]{loom c}
`;

const paging = { offset: 0, limit: 100 };
const groupsIn = (server: Harness, more: object = {}) =>
  server.request<Page<ReuseGroupItem | RecurringLinesItem>>('pressmark/reuse', { folder: FOLDER, ...paging, ...more });
const isGroup = (item: ReuseGroupItem | RecurringLinesItem): item is ReuseGroupItem => item.kind === 'reuseGroup';
const linesOf = ({ items }: Page<ReuseGroupItem | RecurringLinesItem>) =>
  items.map(item =>
    isGroup(item)
      ? `${item.label.slice(0, 10)} | ${item.form} | ${item.copies} in ${item.articles}, ${item.words} words, ${item.differences}`
      : `recurring: ${item.count}`,
  );

describe('the tree of reuse, by text', () => {
  afterEach(endServers);

  it('lists copied texts, the most often copied first, with how their copies differ', async () => {
    const server = await harness(CORPUS);
    const page = await groupsIn(server);
    assert.deepEqual(linesOf(page), [
      'The engine | near | 3 in 3, 17 words, up to 4 words differ',
      'Nine mills | near | 2 in 2, 19 words, 2 words differ',
    ]);
    const [first] = page.items.filter(isGroup);
    assert.deepEqual([{ uri: first!.uri, range: first!.range }], server.marked('loom a'));
  });

  it('lists the copies of a text in order of time, each with how it differs from the first', async () => {
    const server = await harness(CORPUS);
    const [group] = (await groupsIn(server)).items.filter(isGroup);
    const copies = await server.request<Page<ReuseCopyItem>>('pressmark/reuseCopies', { folder: FOLDER, group: group!.group, ...paging });
    assert.deepEqual(
      copies.items.map(({ title, date, form, differences }) => [title, date, form, differences]),
      [
        ['Looms of London', '5 March 2018', 'first', 'the earliest'],
        ['Silk and steam', '8 March 2018', 'near', '4 words differ, including a date'],
        ['Wool', '8 March 2019', 'exact', 'word for word'],
      ],
    );
    assert.deepEqual(
      copies.items.map(({ uri, range }) => ({ uri, range })),
      ['loom a', 'loom b', 'loom c'].flatMap(label => server.marked(label)),
    );
    assert.deepEqual(
      copies.items.map(({ otherUri, otherRange }) => ({ uri: otherUri, range: otherRange })),
      ['loom b', 'loom a', 'loom a'].flatMap(label => server.marked(label)),
    );
  });

  it('does not call a copy the earliest where the dates do not show it', async () => {
    const server = await harness(`${ARTICLES_YAML}== x.txt\n${LOOM}\n== y.txt\n${LOOM}\n`);
    const [group] = (await groupsIn(server)).items.filter(isGroup);
    const copies = await server.request<Page<ReuseCopyItem>>('pressmark/reuseCopies', { folder: FOLDER, group: group!.group, ...paging });
    assert.deepEqual(
      copies.items.map(({ form, differences }) => [form, differences]),
      [
        ['first', ''],
        ['exact', 'word for word'],
      ],
    );
  });

  it('keeps lines that recur apart from copied texts, behind them', async () => {
    const articles = Array.from({ length: 8 }, (_, at) => {
      const own = Array.from({ length: 12 }, (_, word) => `word${at}x${word}`).join(' ');
      return `== news/${at}.txt\nHome News Sport Weather Shop\n\nHeadline ${own}\n\nThe ${own} came and went on ${own}.\n`;
    });
    const server = await harness(`${CORPUS}${articles.join('')}`);
    assert.deepEqual(linesOf(await groupsIn(server)).at(-1), 'recurring: 1');
    assert.deepEqual(linesOf(await groupsIn(server, { recurring: true })), ['Home News  | furniture | 8 in 8, 5 words, word for word']);
    assert.deepEqual(linesOf(await groupsIn(server, { filter: 'coal' })), ['Nine mills | near | 2 in 2, 19 words, 2 words differ']);
  });

  it('is filtered by words of the text, and by title and path of any of its articles', async () => {
    const server = await harness(CORPUS);
    const found = async (filter: string) => linesOf(await groupsIn(server, { filter })).map(line => line.slice(0, 10));
    assert.deepEqual(await found('COAL'), ['Nine mills']);
    assert.deepEqual(await found('canal mills'), ['Nine mills']);
    assert.deepEqual(await found('jacquard wool'), ['The engine']);
    assert.deepEqual(await found('c.txt'), ['The engine']);
    assert.deepEqual(await found('steam'), ['The engine', 'Nine mills']);
    assert.deepEqual(await found('canal flowers'), []);
  });

  it('is paged', async () => {
    const server = await harness(CORPUS);
    const { total, items } = await groupsIn(server, { offset: 1, limit: 1 });
    assert.equal(total, 2);
    assert.deepEqual(linesOf({ total, items }), ['Nine mills | near | 2 in 2, 19 words, 2 words differ']);
  });

  it('follows edits, and knows the group again by which it was expanded', async () => {
    const server = await harness(CORPUS);
    const before = (await groupsIn(server)).items.filter(isGroup);
    await server.open('c.txt');
    await server.edit('c.txt', { start: 0, end: LOOM.length }, 'Something else altogether.');
    const after = await groupsIn(server);
    assert.deepEqual(linesOf(after), [
      'Nine mills | near | 2 in 2, 19 words, 2 words differ',
      'The engine | near | 2 in 2, 17 words, 4 words differ',
    ]);
    assert.deepEqual(
      after.items.filter(isGroup).map(({ group }) => group),
      before.map(({ group }) => group).toReversed(),
    );
  });

  it('answers every question that came while the corpus changed as it is then', async () => {
    const server = await harness(CORPUS);
    await server.open('c.txt');
    const answers = [];
    for (let at = 0; at < 5; at++) {
      await server.edit('c.txt', { start: 0, end: 0 }, 'New. ');
      answers.push(groupsIn(server));
    }
    await server.edit('c.txt', { start: 0, end: 25 + LOOM.length }, 'Something else.');
    answers.push(groupsIn(server));
    const last = linesOf(await answers.at(-1)!);
    assert.equal(last[1], 'The engine | near | 2 in 2, 17 words, 4 words differ');
    for (const answer of answers) assert.equal((await answer).total, 2);
  });

  it('is at once what it was, where many articles were read, and says when it is as they are now', async () => {
    const others = Array.from({ length: 520 }, (_, at) => `== many/${at}.txt\n${at}\n`).join('');
    const server = await harness(CORPUS.replace('== a.txt', `${others}== a.txt`));
    const before = linesOf(await groupsIn(server));
    await server.open('c.txt');
    const said = server.notifications.length;
    await server.edit('c.txt', { start: 0, end: LOOM.length }, 'Something else.');
    const now = 'The engine | near | 2 in 2, 17 words, 4 words differ';
    const first = linesOf(await groupsIn(server));
    if (first[1] === now) return;
    assert.deepEqual(first.slice(1), before.slice(1));
    await until(async () => linesOf(await groupsIn(server))[1] === now);
    await until(() => server.notifications.slice(said).some(({ method }) => method === 'pressmark/changed'));
  });

  it('is empty while the articles are read', async () => {
    const server = await harness(CORPUS, { ready: false });
    assert.deepEqual(await groupsIn(server), { total: 0, items: [] });
    await server.ready();
    assert.equal((await groupsIn(server)).total, 2);
  });
});

describe('the tree of reuse, by article', () => {
  afterEach(endServers);

  const related = async (server: Harness, path: string, more: object = {}) =>
    (await server.request<Page<RelatedArticleItem>>('pressmark/relatedArticles', { uri: uriOf(path), ...paging, ...more })).items;

  it('lists the articles that share text, those with the most passages first', async () => {
    const server = await harness(CORPUS);
    const articles = async (filter?: string) =>
      (await server.request<Page<ReuseArticleItem>>('pressmark/reuseArticles', { folder: FOLDER, ...paging, filter })).items.map(
        ({ title, date, passages, articles: others }) => [title, date, passages, others],
      );
    assert.deepEqual(await articles(), [
      ['Looms of London', '5 March 2018', 2, 2],
      ['Silk and steam', '8 March 2018', 2, 2],
      ['Wool', '8 March 2019', 1, 2],
    ]);
    assert.deepEqual(await articles('wool'), [['Wool', '8 March 2019', 1, 2]]);
    assert.deepEqual(
      (await articles('coal')).map(([title]) => title),
      ['Looms of London', 'Silk and steam'],
    );
  });

  it('says of two articles how much they share, in which order, and which was first', async () => {
    const server = await harness(CORPUS);
    const [silk, wool] = await related(server, 'a.txt');
    assert.deepEqual(
      [silk, wool].map(item => [item?.title, item?.passages, item?.earlier, item?.order, item?.sameOrder]),
      [
        ['Silk and steam', 2, 'here', '3 days later', true],
        ['Wool', 1, 'here', '12 months later', true],
      ],
    );
    assert.match(
      silk!.summary,
      /^\d\d % of "Looms of London" is also in "Silk and steam", 100 % of "Silk and steam" is also in "Looms of London": 2 passages, in the same order\. "Silk and steam" was published 3 days later\.$/,
    );
    assert.ok(silk!.shareHere > 0.6 && silk!.shareHere < 0.8, String(silk!.shareHere));
    const [back] = await related(server, 'b.txt', { other: uriOf('a.txt') });
    assert.deepEqual([back?.earlier, back?.order, back?.shareThere], ['there', '3 days earlier', silk!.shareHere]);
  });

  it('distinguishes passages in another order from those in the same', async () => {
    const server = await harness(`${ARTICLES_YAML}== a.txt\n${LOOM}\n\n${MILL}\n== x.txt\n${MILL}\n\n${LOOM}\n`);
    const [turned] = await related(server, 'a.txt');
    assert.deepEqual([turned?.sameOrder, turned?.earlier, turned?.order], [false, 'unknown', undefined]);
    assert.match(turned!.summary, /2 passages, in a different order\. It is not known which was published first\.$/);
  });

  it('has nothing to say of articles that share nothing', async () => {
    const server = await harness(CORPUS);
    assert.deepEqual(await related(server, 'b.txt', { other: uriOf('nowhere.txt') }), []);
    const other = await harness(`${ARTICLES_YAML}== a.txt\n${LOOM}\n== b.txt\n${OWN}\n`);
    assert.deepEqual(await related(other, 'a.txt', { other: uriOf('b.txt') }), []);
  });

  it('does not take an article for one of the same path in another folder', async () => {
    const folders = ['file:///one', 'file:///two'];
    const inBoth = folders
      .map(folder => {
        const path = (name: string) => `== ${folder}/${name}`;
        return `${path('pressmark/entities.yaml')}\nentities: []\n${path('a.txt')}\n${LOOM}\n${path('b.txt')}\n${LOOM}\n`;
      })
      .join('');
    const server = await harness(inBoth, { folders });
    const asked = { uri: 'file:///one/a.txt', ...paging };
    const [same] = (await server.request<Page<RelatedArticleItem>>('pressmark/relatedArticles', { ...asked, other: 'file:///one/b.txt' }))
      .items;
    assert.equal(same?.otherUri, 'file:///one/b.txt');
    for (const method of ['pressmark/relatedArticles', 'pressmark/sharedPassages'])
      assert.deepEqual(await server.request(method, { ...asked, other: 'file:///two/b.txt' }), { total: 0, items: [] });
  });

  it('lists the passages that two articles share', async () => {
    const server = await harness(CORPUS);
    const { items } = await server.request<Page<SharedPassageItem>>('pressmark/sharedPassages', {
      uri: uriOf('a.txt'),
      other: uriOf('b.txt'),
      ...paging,
    });
    assert.deepEqual(
      items.map(({ form, differences }) => [form, differences]),
      [
        ['near', '4 words differ, including a date'],
        ['near', '"last year" → "in 2017"'],
      ],
    );
    assert.deepEqual(
      items.flatMap(({ uri, range, otherUri, otherRange }) => [
        { uri, range },
        { uri: otherUri, range: otherRange },
      ]),
      ['loom a', 'loom b', 'mill a', 'mill b'].flatMap(label => server.marked(label)),
    );
  });
});

describe('the card of copies', () => {
  afterEach(endServers);

  const cardAt = async (fixture: string, options: HarnessOptions = {}): Promise<string> => {
    const hover = await (await harness(fixture, options)).ask<Hover | null>('textDocument/hover');
    return ((hover?.contents ?? { value: '' }) as { value: string }).value;
  };

  it('marks what differs, says which was first, and links to the places', async () =>
    assert.equal(
      await cardAt(CORPUS.replace('price of coal', 'pr$0ice of coal')),
      [
        '**Copies** of "Nine mills along the canal stood still…" (~~here~~ **there**)',
        [
          '- "Silk and steam" (8 March 2018), [line 3](file:///corpus/b.txt#L3) · 3 days later',
          '  …mills along the canal stood still ~~last year~~ **in 2017** because the price of coal had…',
        ].join('  \n'),
      ].join('\n\n'),
    ));

  it('lists exact copies before reworded ones, and needs no legend without the latter', async () => {
    assert.equal(
      await cardAt(`${ARTICLES_YAML}== a.txt\n${LOOM.replace('loom', 'lo$0om')}\n== c.txt\n${LOOM}\n`),
      '**Copies** of "The engine weaves algebraic patterns…"\n\n- "Wool" (8 March 2019), [line 1](file:///corpus/c.txt#L1) · 12 months later · word for word',
    );
    assert.match(
      await cardAt(CORPUS.replace('loom of', 'lo$0om of')),
      /"Wool".* · word for word\n- "Silk and steam".*\n {2}The engine ~~weaves~~ \*\*wove\*\* algebraic patterns \*\*in 2017\*\* just as the loom of Jacquard/,
    );
  });

  it('shows what is at one place only, and a sentence that is left out', async () => {
    const card = await cardAt(
      `${ARTICLES_YAML}== a.txt\n${MILL.replace('coal', 'co$0al')} The owners kept silent for days.\n== b.txt\n${MILL}\n`,
    );
    assert.match(card, /within a month\. ~~The owners kept silent for days~~\./);
  });

  it('marks for readers without Markdown, too', async () => {
    const plain: HarnessOptions = {
      capabilities: { ...VS_CODE, textDocument: { ...VS_CODE.textDocument, hover: { contentFormat: ['plaintext'] } } },
    };
    assert.match(
      await cardAt(CORPUS.replace('price of coal', 'pr$0ice of coal'), plain),
      /^Copies of "Nine mills along the canal stood still…" \(\[-here-\] \{\+there\+\}\)\n\n- "Silk and steam" \(8 March 2018\), line 3 · 3 days later {2}\n {2}…mills along the canal stood still \[-last year-\] \{\+in 2017\+\} because/,
    );
  });

  it('does nothing that the articles say', async () => {
    const evil = (last: string) =>
      `Nine *mills* [along](command:evil) the <b>canal</b> stood ~~still~~ because https://evil.example had ${last} prices.`;
    const card = await cardAt(`${ARTICLES_YAML}== a.txt\n${evil('doubled').replace('stood', 'sto$0od')}\n== b.txt\n${evil('`halved`')}\n`);
    assert.match(card, /had ~~doubled~~ \\`\*\*halved\*\*\\` prices|had ~~doubled~~ \*\*halved\*\* prices/);
    assert.doesNotMatch(card, /\]\(command:|<b>|https:\/\//);
  });

  it('of an item of the tree shows the whole passage', async () => {
    const server = await harness(CORPUS);
    const [here, there] = [server.marked('mill a')[0]!, server.marked('mill b')[0]!];
    const of = { of: 'copies', uri: here.uri, range: here.range, otherUri: there.uri, otherRange: there.range };
    const { markdown } = await server.request<Card>('pressmark/card', of);
    assert.equal(
      markdown,
      [
        '~~"Looms of London" (5 March 2018)~~ → **"Silk and steam" (8 March 2018)**',
        '3 days later · 2 words differ',
        'Nine mills along the canal stood still ~~last year~~ **in 2017** because the price of coal had doubled within a month.',
      ].join('\n\n'),
    );
    assert.equal(await server.request('pressmark/card', { ...of, otherUri: uriOf('nowhere.txt') }), null);
  });
});

describe('the problem of a copied passage', () => {
  afterEach(endServers);

  it('underlines the first words, and leaves to the card beside it what the card says', async () => {
    const server = await harness(CORPUS);
    const [loom, ...others] = await server.diagnostics('c.txt');
    assert.deepEqual(others, []);
    assert.deepEqual([loom?.code, loom?.message], ['copied-passage', 'Copied: in 2 other articles, up to 4 words differ.']);
    assert.deepEqual(loom?.range.start, server.marked('loom c')[0]?.range.start);
    assert.equal(loom!.range.end.character, 'The engine weaves algebraic'.length);
    const [first] = loom?.relatedInformation ?? [];
    assert.deepEqual([first?.location, first?.message], [server.marked('loom a')[0], 'Word for word']);
  });

  it('names the other article where the client shows no related places', async () => {
    const server = await harness(CORPUS, {
      capabilities: {
        ...VS_CODE,
        textDocument: { ...VS_CODE.textDocument, diagnostic: { relatedDocumentSupport: false, relatedInformation: false } },
      },
    });
    const [loom] = await server.diagnostics('c.txt');
    assert.equal(loom?.message, 'This passage also occurs in "Looms of London" (5 March 2018) and 1 more, word for word.');
    assert.equal(loom?.relatedInformation, undefined);
  });

  it('is one for an article that is a copy', async () => {
    const server = await harness(CORPUS);
    const [problem, loom] = await server.diagnostics('b.txt');
    assert.equal(problem?.message, 'All of this article also occurs in "Looms of London" (5 March 2018), in 2 passages.');
    assert.deepEqual(
      problem?.relatedInformation?.map(({ location }) => location),
      [...server.marked('loom a'), ...server.marked('mill a')],
    );
    assert.equal(loom?.code, 'reworded-passage', 'a third article has this passage, too');
  });

  it('offers its quick fixes on the whole passage', async () => {
    const server = await harness(CORPUS);
    const { uri, range } = server.marked('loom c')[0] as Location;
    const [diagnostic] = await server.diagnostics('c.txt');
    const at = async (character: number, context: object[]) => {
      const position = { line: range.start.line, character };
      const params = { textDocument: { uri }, range: { start: position, end: position }, context: { diagnostics: context } };
      return (await server.request<CodeAction[]>('textDocument/codeAction', params)).find(({ title }) => title.startsWith('Compare'));
    };
    assert.equal((await at(range.end.character - 2, []))?.title, 'Compare with the Copy in "Looms of London"');
    assert.deepEqual((await at(3, [diagnostic!]))?.diagnostics, [diagnostic]);
  });
});
