import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decideHere, parseArticleEntries, setArticleField } from '../../../server/core/article/articleEntries';
import { passageKey } from '../../../server/core/article/passageKey';
import type { TextEdit } from '../../../server/core/text/problem';
import { mark, parseMarks } from '../../support/marks';
import { runs } from '../../support/runs';

/** What the fixture marks are the problems, labelled with their codes. */
function checkProblems(fixture: string): void {
  const { text } = parseMarks(fixture);
  const { problems } = parseArticleEntries(text);
  assert.equal(
    mark(
      text,
      problems.map(({ start, end, code }) => ({ start, end, label: code })),
    ),
    fixture,
  );
}

function applied(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { start, end, newText } of [...edits].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + newText + result.slice(end);
  return result;
}

/** Sets the date of 'a.txt' and compares; the same with CRLF. */
function checkSet(before: string, after: string, field: 'date' | 'title' = 'date', value = '2018-08-16'): void {
  assert.equal(applied(before, setArticleField(before, 'a.txt', field, value)), after);
  if (!before.includes('\n')) return;
  const crlf = before.replaceAll('\n', '\r\n');
  assert.equal(applied(crlf, setArticleField(crlf, 'a.txt', field, value)), after.replaceAll('\n', '\r\n'));
}

function checkKeep(before: string, after: string, passage = 'Must read'): void {
  assert.equal(applied(before, decideHere(before, 'a.txt', passage, 'keep')), after);
  assert.deepEqual(parseArticleEntries(after).entries.get('a.txt')?.keep.at(-1), passage);
}

describe('articles.yaml', () => {
  it('holds what is known about articles, with their places', () => {
    const text =
      'articles:\n  dw/a.txt:\n    title: "Talks: day three"\n    date: 2018\n    keep:\n      - Must read\n      - "- x"\n    remove: Follow us\n    meanings: [goma]\n  b.txt:\n';
    const { entries, problems } = parseArticleEntries(text);
    assert.deepEqual(problems, []);
    const { span, spans, meaningSpans, ...entry } = entries.get('dw/a.txt')!;
    assert.deepEqual(entry, {
      id: 'dw/a.txt',
      title: 'Talks: day three',
      date: '2018',
      keep: ['Must read', '- x'],
      remove: ['Follow us'],
      meanings: ['goma'],
    });
    assert.deepEqual(
      meaningSpans.map(({ start, end }) => text.slice(start, end)),
      ['goma'],
    );
    assert.equal(text.slice(span.start, span.end), 'dw/a.txt');
    assert.equal(text.slice(spans['date']!.start, spans['date']!.end), '2018');
    assert.deepEqual(entries.get('b.txt')?.keep, []);
  });

  it('may do without the word `articles`', () =>
    assert.equal(parseArticleEntries('a.txt:\n  date: 2018-08\n').entries.get('a.txt')?.date, '2018-08'));
  it('may be empty, or comments', () => {
    for (const text of ['', '# nothing yet\n', 'articles:\n', 'articles: {}\n', '\ufeff'])
      assert.deepEqual(parseArticleEntries(text), { entries: new Map(), problems: [] });
  });
});

describe('a mistake in articles.yaml is shown at its place', () => {
  it('unknown fields', () => checkProblems('articles:\n  a.txt:\n    [dat]{unknown-field}: 2018-08-16\n[other]{unknown-field}: 1\n'));
  it('invalid dates', () =>
    checkProblems('articles:\n  a.txt:\n    date: [2018-02-30]{bad-date}\n  b.txt:\n    date: ["16 August"]{bad-date}\n'));
  it('wrong types', () =>
    checkProblems(
      'articles:\n  a.txt:\n    title: [{ a: 1 }]{wrong-type}\n    keep: [[{ b: 1 }]{wrong-type}, x]\n  b.txt: [yes]{wrong-type}\n',
    ));
  it('a passage that is kept and removed', () =>
    checkProblems('articles:\n  a.txt:\n    keep: [Must  read]\n    remove: [x, [Must read]{kept-and-removed}]\n'));
  it('a file of something else', () => checkProblems('[just text]{wrong-type}'));
  it('an article twice', () => checkProblems('articles:\n  a.txt:\n    date: 2018\n  [a.txt]{duplicate-key}:\n    title: x\n'));
  it('broken YAML, with what to do', () => {
    for (const text of [
      'articles: {',
      'articles:\n\ta.txt:\n',
      'a: "b',
      'articles:\n  a.txt:\n    title: one: two\n',
      '- [',
      '%',
      '[['.repeat(20_000),
    ]) {
      const { problems } = parseArticleEntries(text);
      assert(problems.length > 0, text.slice(0, 20));
      for (const { start, end, message } of problems) assert(start >= 0 && end <= text.length && start <= end && message.length > 20);
    }
  });
  it('a million aliases, at once', () => {
    const bomb = `a: &a x\nb: [${'*a,'.repeat(1_000_000)}*a]\n`;
    assert.deepEqual(
      parseArticleEntries(bomb).problems.map(problem => problem.code),
      ['too-many-aliases'],
    );
    const laughs = Array.from({ length: 40 }, (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(9)}*l${level}]`);
    assert(parseArticleEntries(`l0: &l0 x\n${laughs.join('\n')}\n`).problems.length > 0);
  });
  it('never by an exception', () => {
    const piece = fc.constantFrom(
      'articles:',
      '\n',
      '  ',
      'a.txt',
      ':',
      ' ',
      '- ',
      '&a',
      '*a',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      '#',
      '|',
      '>',
      'date: 2018',
      '\t',
      '!!x',
      '<<: ',
      '\ud800',
      '? ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const text = pieces.join('');
        parseArticleEntries(text);
        setArticleField(text, 'a.txt', 'title', 'x');
        decideHere(text, 'a.txt', 'x', 'remove');
      }),
      runs(100),
    );
  });
});

describe('setting a field', () => {
  it('begins a file', () => checkSet('', 'articles:\n  a.txt:\n    date: 2018-08-16\n'));
  it('begins below comments', () => checkSet('# Mine\n', '# Mine\narticles:\n  a.txt:\n    date: 2018-08-16\n'));
  it('begins below an empty map', () => checkSet('articles: # mine\n# end\n', 'articles: # mine\n  a.txt:\n    date: 2018-08-16\n# end\n'));
  it('opens braces, and keeps each entry as it is', () => {
    checkSet(
      'articles: {b.txt: {date: 2017}, "c.txt":{title: "x, y"}} # mine\n# end\n',
      'articles: # mine\n  b.txt: {date: 2017}\n  "c.txt": {title: "x, y"}\n  a.txt:\n    date: 2018-08-16\n# end\n',
    );
    checkSet('{b.txt: {date: 2017}}\n', 'b.txt: {date: 2017}\na.txt:\n  date: 2018-08-16\n');
    checkSet('{}\n', '\narticles:\n  a.txt:\n    date: 2018-08-16\n');
    checkSet('articles:\n  a.txt: {} # soon\n', 'articles:\n  a.txt: # soon\n    date: 2018-08-16\n');
  });
  it('opens empty braces', () => checkSet('articles: {}\n', 'articles:\n  a.txt:\n    date: 2018-08-16\n'));
  it('adds an article', () =>
    checkSet(
      'articles:\n  b.txt:\n    date: 2017 # sure?\n\n# end\n',
      'articles:\n  b.txt:\n    date: 2017 # sure?\n  a.txt:\n    date: 2018-08-16\n\n# end\n',
    ));
  it('adds an article where no line ends the file', () =>
    checkSet('articles:\n  b.txt:', 'articles:\n  b.txt:\n  a.txt:\n    date: 2018-08-16'));
  it('adds a field in the indentation of its neighbours', () =>
    checkSet(
      'articles:\n    a.txt: # x\n        title: One\n    b.txt:\n        title: Two\n',
      'articles:\n    a.txt: # x\n        title: One\n        date: 2018-08-16\n    b.txt:\n        title: Two\n',
    ));
  it('adds a field below a bare article', () =>
    checkSet('articles:\n  a.txt: # soon\n  b.txt:\n', 'articles:\n  a.txt: # soon\n    date: 2018-08-16\n  b.txt:\n'));
  it('adds a field below a list', () =>
    checkSet(
      'articles:\n  a.txt:\n    keep:\n      - x\n      - |\n        y\n  b.txt:\n',
      'articles:\n  a.txt:\n    keep:\n      - x\n      - |\n        y\n    date: 2018-08-16\n  b.txt:\n',
    ));
  it('adds a field in braces', () =>
    checkSet('articles:\n  a.txt: { title: One }\n', 'articles:\n  a.txt: { title: One, date: 2018-08-16 }\n'));
  it('replaces a value and nothing else', () =>
    checkSet('articles:\n  a.txt:\n    date: 2017-01-01 # sure?\n', 'articles:\n  a.txt:\n    date: 2018-08-16 # sure?\n'));
  it('fills an empty value', () =>
    checkSet('articles:\n  a.txt:\n    date:\n    title: One\n', 'articles:\n  a.txt:\n    date: 2018-08-16\n    title: One\n'));
  it('keeps the quotation marks of a value', () =>
    checkSet("articles:\n  a.txt:\n    title: 'One'\n", "articles:\n  a.txt:\n    title: 'It''s: two'\n", 'title', "It's: two"));
  it('replaces a block text', () =>
    checkSet(
      'articles:\n  a.txt:\n    title: |\n      One\n    date: 2018\n',
      'articles:\n  a.txt:\n    title: Two\n    date: 2018\n',
      'title',
      'Two',
    ));
  it('works without the word `articles`', () => checkSet('b.txt:\n  date: 2017\n', 'b.txt:\n  date: 2017\na.txt:\n  date: 2018-08-16\n'));
  it('leaves a broken file alone', () => checkSet('articles: {\n', 'articles: {\n'));

  it('is read back, whatever the value and the path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }), (value, id) => {
        let text = '# mine\n';
        for (const path of ['b.txt', id]) text = applied(text, setArticleField(text, path, 'title', value));
        text = applied(text, decideHere(text, id, value, 'remove'));
        text = applied(text, decideHere(text, id, value, 'keep'));
        text = applied(text, setArticleField(text, id, 'date', '2018'));
        const { entries, problems } = parseArticleEntries(text);
        assert.deepEqual(problems, []);
        const entry = entries.get(id);
        assert.deepEqual([entry?.title, entry?.date, entry?.keep, entry?.remove], [value, '2018', [passageKey(value)], []]);
        assert(text.startsWith('# mine\n'));
      }),
    );
  });
});

describe('keeping a passage', () => {
  it('begins a list', () => checkKeep('', 'articles:\n  a.txt:\n    keep:\n      - Must read\n'));
  it('adds to a list', () =>
    checkKeep(
      'articles:\n  a.txt:\n    keep:\n      - x # why\n    date: 2018\n',
      'articles:\n  a.txt:\n    keep:\n      - x # why\n      - Must read\n    date: 2018\n',
    ));
  it('adds to a list that is not indented', () =>
    checkKeep('articles:\n  a.txt:\n    keep:\n    - x\n', 'articles:\n  a.txt:\n    keep:\n    - x\n    - Must read\n'));
  it('adds to a list in brackets', () =>
    checkKeep('articles:\n  a.txt:\n    keep: [x]\n', 'articles:\n  a.txt:\n    keep: [x, Must read]\n'));
  it('makes a list of a single text', () =>
    checkKeep('articles:\n  a.txt:\n    keep: x\n', 'articles:\n  a.txt:\n    keep: [x, Must read]\n'));
  it('quotes what YAML would read otherwise', () =>
    checkKeep('', 'articles:\n  a.txt:\n    keep:\n      - "- Advertisement -"\n', '- Advertisement -'));
  it('adds nothing twice', () => assert.deepEqual(decideHere('articles:\n  a.txt:\n    keep: [x]\n', 'a.txt', ' x ', 'keep'), []));
  it('takes it off the list of what is removed', () => {
    checkKeep(
      'articles:\n  a.txt:\n    remove:\n      - x\n      # why\n      - Must read\n    date: 2018\n',
      'articles:\n  a.txt:\n    remove:\n      - x\n      # why\n    date: 2018\n    keep:\n      - Must read\n',
    );
    checkKeep(
      'articles:\n  a.txt:\n    remove: [Must read, x]\n    keep: [y]\n',
      'articles:\n  a.txt:\n    remove: [x]\n    keep: [y, Must read]\n',
    );
    checkKeep('articles:\n  a.txt:\n    remove: [Must read]\n', 'articles:\n  a.txt:\n    keep:\n      - Must read\n');
    checkKeep(
      'articles:\n  a.txt:\n    keep:\n      - y\n    remove:\n      - Must read\n',
      'articles:\n  a.txt:\n    keep:\n      - y\n      - Must read\n',
    );
  });
  it('removes one as well', () => {
    const before = 'articles:\n  a.txt:\n    keep: [Must read]\n';
    assert.equal(
      applied(before, decideHere(before, 'a.txt', 'Must\n read', 'remove')),
      'articles:\n  a.txt:\n    remove:\n      - Must read\n',
    );
  });
});
