import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, DocumentHighlight, Hover, Location } from 'vscode-languageserver';
import type { DateMentionItem, DatePeriodItem, DateValueItem, Page } from '../../server/protocol';
import { endServers, FOLDER, type Harness, type HarnessOptions, harness, targetsOf, uriOf, VS_CODE } from '../support/lspHarness';

const REGISTER = '== pressmark/entities.yaml\nentities:\n  - {id: ada, type: person, name: Ada Lovelace}\n';
const ARTICLES_YAML = '== pressmark/articles.yaml\narticles:\n  a.txt:\n    date: [2018-09-06]{published}\n';
const OTHER = '== b.txt\nOther news of the week\n2018-09-10\n\nIt rained in [September 2018]{month}, and on [September 4, 2018]{day}.\n';

async function cardAt(fixture: string, options: HarnessOptions = {}): Promise<string> {
  const hover = await (await harness(fixture, options)).ask<Hover | null>('textDocument/hover');
  return ((hover?.contents ?? { value: '' }) as { value: string }).value;
}

describe('the card of a date', () => {
  afterEach(endServers);

  it('links to the publication date it was valued against, in articles.yaml', async () =>
    assert.equal(
      await cardAt(`${REGISTER}${ARTICLES_YAML}== a.txt\nThe title\n\nShe spoke on Tues$0day.\n`),
      [
        '**Tuesday 4 September 2018**',
        '2 days before publication.',
        'The last Tuesday before publication, because the clause is in the past tense. Confidence 94 %',
        'Publication date: Thursday 6 September 2018, from articles.yaml, [line 3](file:///corpus/pressmark/articles.yaml#L3)',
        'TIMEX3: DATE · 2018-09-04',
      ].join('\n\n'),
    ));

  it('says once that a date is the day of publication', async () => {
    const card = await cardAt(`${REGISTER}${ARTICLES_YAML}== a.txt\nThe title\n\nShe spoke on Thurs$0day.\n`);
    assert.equal(card.split('The day of publication').length - 1, 1);
    assert.match(card, /6 September 2018\*\*\n\nThe day of publication, because the clause is in the past tense\./);
  });

  it('links to the date in the article, and to the other articles that mention the day', async () =>
    assert.match(
      await cardAt(`${REGISTER}${OTHER}== a (1).txt\nThe title\n2018-09-06\n\nShe spoke on Tues$0day.\n`),
      /, from the article's metadata, \[line 2\]\(file:\/\/\/corpus\/a%20%281%29\.txt#L2\)\n\nAlso mentioned in 1 other article:\n\n- "Other news of the week" \(10 September 2018\), \[line 4\]\(file:\/\/\/corpus\/b\.txt#L4\)\n/,
    ));

  it('links to the expression it was counted from', async () =>
    assert.match(
      await cardAt(`${REGISTER}${ARTICLES_YAML}== a.txt\nThe title\n\nShe came on May 5, 2016.\n\nTwo days la$0ter she spoke.\n`),
      /^\*\*Saturday 7 May 2016\?\*\*\n[\s\S]*\nReference date: "May 5, 2016", \[line 3\]\(file:\/\/\/corpus\/a\.txt#L3\)/,
    ));

  it('says what suggests the publication date of an article without one', async () =>
    assert.match(
      await cardAt(
        `${REGISTER}== a.txt\nThe title\n\nKABUL, Aug 16 (Reuters) - The council met on Tues$0day. The bridge was closed on March 3, 2019.\n`,
      ),
      /3 days before publication\.\n\n.*\n\nLikely publication date: Friday 16 August 2019, \[line 3\]/,
    ));

  it('says why it has no value', async () =>
    assert.equal(
      await cardAt(`${REGISTER}== a.txt\nThe title\n\nShe came two days ea$0rlier.\n`),
      '**two days earlier**\n\nDate unknown. The article has no publication date to count from.\n\nTIMEX3: DATE',
    ));

  it('names places without links where there is no Markdown', async () =>
    assert.match(
      await cardAt(`${REGISTER}${ARTICLES_YAML}== a.txt\nThe title\n\nShe spoke on Tues$0day.\n`, {
        capabilities: { ...VS_CODE, textDocument: { ...VS_CODE.textDocument, hover: { contentFormat: ['plaintext'] } } },
      }),
      /, from articles\.yaml, line 3\n/,
    ));
});

describe('going about by dates', () => {
  afterEach(endServers);

  it('leads from a date to what it was counted from', async () => {
    const server = await harness(
      `${REGISTER}${ARTICLES_YAML}== a.txt\nThe title\n\nShe came on [May 5, 2016]{anchor}.\n\nTwo days la$0ter she spoke.\n`,
    );
    assert.deepEqual(targetsOf(await server.ask<Location[]>('textDocument/definition')), server.marked('anchor'));
  });

  it('leads to what suggests the publication date of an article without one', async () => {
    const server = await harness(
      `${REGISTER}== a.txt\nThe title\n\nKABUL, [Aug 16]{anchor} (Reuters) - The council met on Tues$0day. The bridge was closed on March 3, 2019.\n`,
    );
    assert.deepEqual(targetsOf(await server.ask<Location[]>('textDocument/definition')), server.marked('anchor'));
  });

  const publicationOf = async (fixture: string) => {
    const server = await harness(`${REGISTER}${fixture}`);
    assert.deepEqual(targetsOf(await server.ask<Location[]>('textDocument/definition')), server.marked('publication'));
  };

  it('leads from a date counted from publication to where that day is written', async () => {
    const story = 'She spoke on Tues$0day.\n';
    await publicationOf(`${ARTICLES_YAML.replace('published', 'publication')}== a.txt\nThe title\n\n${story}`);
    await publicationOf(`== a.txt\nThe title\n[2018-09-06]{publication}\n\n${story}`);
    await publicationOf(`== a.txt\ndate [2018-09-06]{publication} ${story}`);
    await publicationOf(`== a.txt\nThe title\n\nKABUL, [September 6, 2018]{publication} (Worldwire) - ${story}`);
  });

  const STORY = '== a.txt\nThe title\n\nShe spoke on [Tuesday at 5 p.m.]{time}, as on [Tuesday]{tuesday} at noon.\n';
  const references = async (fixture: string) => {
    const server = await harness(fixture);
    const found = await server.ask<Location[]>('textDocument/references', { context: { includeDeclaration: true } });
    return { found, marked: (...labels: string[]) => labels.flatMap(label => server.marked(label)) };
  };

  it('lists all mentions of a day', async () => {
    const { found, marked } = await references(
      `${REGISTER}${ARTICLES_YAML}${OTHER.replace('4, 2018', '4$0, 2018')}== a.txt\nThe title\n\nShe spoke on [Tuesday]{tuesday}.\n`,
    );
    assert.deepEqual(found, marked('tuesday', 'day'));
  });

  it('lists what is within a month', async () => {
    const { found, marked } = await references(
      `${REGISTER}${ARTICLES_YAML}${OTHER.replace('September 2018', 'Sept$0ember 2018').replace('2018-09-10', '[2018-09-10]{own}')}== a.txt\nThe title\n\nShe spoke on [Tuesday]{tuesday}.\n`,
    );
    assert.deepEqual(found, marked('tuesday', 'own', 'month', 'day'));
  });

  it('lists a date whose year is open by itself', async () => {
    const { found, marked } = await references(`${REGISTER}== a.txt\nThe title\n\nShe spoke on [Tues$0day]{1}. He spoke on Tuesday.\n`);
    assert.deepEqual(found, marked('1'));
  });

  it('highlights all mentions of the day in the article', async () => {
    const server = await harness(`${REGISTER}${ARTICLES_YAML}${STORY.replace('Tuesday at', 'Tues$0day at')}`);
    const found = await server.ask<DocumentHighlight[]>('textDocument/documentHighlight');
    assert.equal(found.length, 2);
    assert.deepEqual(found[0]?.range, server.marked('time')[0]?.range);
  });
});

describe('problems of dates', () => {
  afterEach(endServers);

  const STORY = `${REGISTER}== a.txt\nThe title\n2018-08-16\n\nIt ended on [April 31, 2018]{impossible}. She left on [Septem$0ber 4, 2018]{after}.\n`;

  it('are at the dates, as the settings have them', async () => {
    const server = await harness(STORY, { settings: { problems: { impossibleDate: 'error', dateAfterPublication: 'information' } } });
    const found = (await server.diagnostics('a.txt')) as Diagnostic[];
    assert.deepEqual(
      found.map(({ code, severity, range }) => ({ code, severity, range })),
      [
        { code: 'impossible-date', severity: 1, range: server.marked('impossible')[0]?.range },
        { code: 'date-after-publication', severity: 3, range: server.marked('after')[0]?.range },
      ],
    );
  });

  it('offer to set another publication date', async () => {
    const server = await harness(STORY);
    const [{ range }] = server.marked('after') as [Location];
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uriOf('a.txt') },
      range,
      context: { diagnostics: [] },
    });
    assert.ok(actions.some(({ title }) => title === 'Set Publication Date…'));
  });

  it('offer the years in which a weekday is that of its day', async () => {
    const server = await harness(`${REGISTER}== a.txt\nThe title\n2020-03-03\n\nShe came on [Tuesday, September 4]{day}, by train.\n`);
    const [{ range }] = server.marked('day') as [Location];
    const params = { textDocument: { uri: uriOf('a.txt') }, range, context: { diagnostics: [] } };
    const titles = (await server.request<CodeAction[]>('textDocument/codeAction', params)).map(({ title }) => title);
    assert.deepEqual(
      titles.filter(title => title.startsWith('Set')),
      ['Set Publication Date…', 'Set Publication Date to 2018', 'Set Publication Date to 2029'],
    );
  });

  it('offer the publication date that the text allows', async () => {
    const server = await harness(STORY.replace('She left', 'He came on [October 2, 2018]{last}. She left'));
    const [{ range }] = server.marked('last') as [Location];
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uriOf('a.txt') },
      range,
      context: { diagnostics: [] },
    });
    assert.ok(actions.some(({ title }) => title === 'Set Publication Date to October 2018'));
  });
});

describe('the tree of dates', () => {
  afterEach(endServers);

  const paging = { offset: 0, limit: 100 };
  const STORY = `${REGISTER}${ARTICLES_YAML}${OTHER}== a.txt\nThe title\n\nShe spoke on Tuesday at 17:00. It took three weeks. In the 1990s it had not.\n`;
  const lines = async (server: Harness, within?: string) => {
    const { items } = await server.request<Page<DatePeriodItem | DateValueItem>>('pressmark/dates', { folder: FOLDER, within, ...paging });
    return items.map(({ label, count }) => `${label}: ${count}`);
  };
  const mentions = async (server: Harness, value: string, page = paging) => {
    const { total, items } = await server.request<Page<DateMentionItem>>('pressmark/dateMentions', { folder: FOLDER, value, ...page });
    return [total, ...items.map(({ uri, text, value: own }) => `${uri.slice(FOLDER.length + 1)} ${text} = ${own}`)];
  };

  it('goes from years to months to days, the undated apart', async () => {
    const server = await harness(STORY);
    assert.deepEqual(await lines(server), ['1990s: 1', '2018: 4', 'Undated: 1']);
    assert.deepEqual(await lines(server, '2018'), ['September: 4']);
    assert.deepEqual(await lines(server, '2018-09'), ['No day given: 1', 'Tuesday 4: 2', 'Monday 10: 1']);
    assert.deepEqual(await lines(server, 'undated'), ['Durations: 1']);
    assert.deepEqual(await lines(server, 'nonsense'), []);
  });

  it('lists the values that match a filter, by their wording or as TIMEX3 writes them', async () => {
    const server = await harness(STORY);
    const found = async (filter: string) => {
      const { items } = await server.request<Page<DateValueItem>>('pressmark/dates', { folder: FOLDER, filter, ...paging });
      return items.map(({ kind, label, count }) => `${kind} ${label}: ${count}`);
    };
    assert.deepEqual(await found('september 4'), ['dateValue Tuesday 4 September 2018: 2']);
    assert.deepEqual(await found('2018-09'), [
      'dateValue September 2018: 1',
      'dateValue Tuesday 4 September 2018: 2',
      'dateValue Monday 10 September 2018: 1',
    ]);
    assert.deepEqual(await found('tues 2018'), ['dateValue Tuesday 4 September 2018: 2']);
    assert.deepEqual(await found('1 2018'), []);
    assert.deepEqual(await found('1990s'), ['dateValue 1990s: 1']);
    assert.deepEqual(await found('May'), []);
  });

  it('lists the mentions of a day, of a wider value, and of what is not dated', async () => {
    const server = await harness(STORY);
    const day = ['a.txt Tuesday at 17:00 = 2018-09-04T17:00', 'b.txt September 4, 2018 = 2018-09-04'];
    assert.deepEqual(await mentions(server, '2018-09-04'), [2, ...day]);
    assert.deepEqual(await mentions(server, '2018-09-04', { offset: 1, limit: 1 }), [2, day[1]]);
    assert.deepEqual(await mentions(server, '2018-09'), [1, 'b.txt September 2018 = 2018-09']);
    assert.deepEqual(await mentions(server, 'duration'), [1, 'a.txt three weeks = P3W']);
  });

  it('marks what is only a guess, in the row of a value and in that of a mention', async () => {
    const server = await harness(STORY.replace('It took', 'It will rain next week and on Monday. It took'));
    const labels = await lines(server, '2018-09');
    assert.deepEqual(labels, ['No day given: 1', 'Tuesday 4: 2', 'Week of 10 September?: 1', 'Monday 10: 2']);
    const { items } = await server.request<Page<DateMentionItem>>('pressmark/dateMentions', {
      folder: FOLDER,
      value: '2018-W37',
      ...paging,
    });
    assert.deepEqual(
      items.map(({ text, label }) => [text, label]),
      [['next week', 'week of 10 September 2018?']],
    );
  });

  it('shows each mention in its line', async () => {
    const server = await harness(STORY);
    const { items } = await server.request<Page<DateMentionItem>>('pressmark/dateMentions', { folder: FOLDER, value: '199', ...paging });
    assert.deepEqual(
      items.map(({ title, date, context, contextStart, text }) => ({ title, date, at: context.slice(contextStart), text })),
      [{ title: 'The title', date: '6 September 2018', at: 'the 1990s it had not.', text: 'the 1990s' }],
    );
  });

  it('follows what is typed', async () => {
    const server = await harness(STORY);
    await server.open('a.txt');
    await server.edit('a.txt', { start: 0, end: 0 }, 'In May 2011. ');
    assert.deepEqual(await lines(server, '2011'), ['May: 1']);
  });
});
