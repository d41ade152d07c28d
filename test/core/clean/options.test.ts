import assert from 'node:assert/strict';
import fc from 'fast-check';
import { headerOf } from '../../../server/core/article/header';
import { parseArticle } from '../../../server/core/article/parse';
import type { Article, Passage, PassageKind, Verdict } from '../../../server/core/article/types';
import { cleanArticle } from '../../../server/core/clean/clean';
import { frontMatterEdit } from '../../../server/core/clean/frontMatter';
import { cleanOptionsOf, OPTION_NAMES, OPTION_VALUES } from '../../../server/core/clean/options';
import { positionMapOf } from '../../../server/core/clean/positionMap';
import { applyEdits } from '../../../server/core/clean/script';
import { type CleanOptions, DEFAULT_CLEAN_OPTIONS } from '../../../server/core/clean/types';
import { assertMapped } from '../../support/mapping';
import { parseMarks } from '../../support/marks';
import { runs, slowIt } from '../../support/runs';

const KINDS: readonly PassageKind[] = ['body', 'heading', 'caption', 'credit', 'headline'];
const DROPPED: Verdict = { drop: 'furniture', reason: 'an advertisement label', strength: 0.9 };

/** Passages are the marked spans, labelled with their kinds, with `drop`, or with `keep` for a caption the researcher keeps. */
function check(fixture: string, options: Partial<CleanOptions>, cleaned: string): void {
  const { text, spans } = parseMarks(fixture);
  const passages = spans.map(({ start, end, label }): Passage => {
    const kind = KINDS.find(name => name === label) ?? (label === 'keep' ? 'caption' : 'body');
    return { start, end, kind, section: -1 };
  });
  const kept = new Set(spans.flatMap(({ label }, index) => (label === 'keep' ? [index] : [])));
  const verdicts = spans.map(({ label }) => (label === 'drop' || label === 'credit' ? DROPPED : undefined));
  const article: Article = { id: 'a.txt', text, passages, dates: [] };
  const made = cleanArticle(article, verdicts, { options: { ...DEFAULT_CLEAN_OPTIONS, ...options }, kept });
  assert.equal(made.text, cleaned);
  assert.equal(applyEdits(text, made.edits), cleaned);
}

describe('what a cleaned copy holds', () => {
  const GALLERY =
    '[Talks]{headline}\n[One.]{body}\n[Peace]{heading}\n[First picture.]{caption}\n[AP]{credit}\n[Hope]{heading}\n[Second.]{caption}\n[More]{heading}\n[Two.]{body}\n[A ship.]{caption}\n[Three.]{body}';

  it('is all but furniture where nothing else is said', () =>
    check(GALLERY, {}, 'Talks\nOne.\nPeace\nFirst picture.\nHope\nSecond.\nMore\nTwo.\nA ship.\nThree.'));
  it('is not a gallery with its headings', () => check(GALLERY, { galleries: 'remove' }, 'Talks\nOne.\nMore\nTwo.\nA ship.\nThree.'));
  it('is not a caption of a single picture', () =>
    check(GALLERY, { captions: 'remove' }, 'Talks\nOne.\nPeace\nFirst picture.\nHope\nSecond.\nMore\nTwo.\nThree.'));
  it('is not a heading, but the headline', () =>
    check(GALLERY, { headings: 'remove' }, 'Talks\nOne.\nFirst picture.\nSecond.\nTwo.\nA ship.\nThree.'));
  it('is what the researcher keeps, whatever the options say', () =>
    check('[One.]{body}\n[A ship.]{keep}\n[A boat.]{caption}', { captions: 'remove', galleries: 'remove' }, 'One.\nA ship.'));
});

describe('how a cleaned copy is written', () => {
  const body = (text: string, options: Partial<CleanOptions>, cleaned: string) => check(`[${text}]{body}`, options, cleaned);

  it('with straight quotation marks', () =>
    body("“Yes,” he said, ‘it’s „so“’ ``x'' ‘‘y’’", { quotes: 'straight' }, '"Yes," he said, \'it\'s "so"\' "x" "y"'));
  it('with typographic quotation marks', () => {
    body('"Yes," he said. "It\'s the \'new\' one."', { quotes: 'typographic' }, '“Yes,” he said. “It’s the ‘new’ one.”');
    body(
      '("No"—"never") the boys\' team of the \'90s, rock \'n\' roll',
      { quotes: 'typographic' },
      '(“No”—“never”) the boys’ team of the ’90s, rock ’n’ roll',
    );
    body('``Well,\'\' she said, "he is 6\'2" tall."', { quotes: 'typographic' }, '“Well,” she said, “he is 6\'2" tall.”');
    body('"It goes on and on', { quotes: 'typographic' }, '“It goes on and on');
  });
  it('with plain spaces', () =>
    check(
      '[A\u00a0run  of\tblanks\u200b and \u00ad\u2009more]{body} \u00a0\n\t\n   [Next\u3000line]{body}\n[\u200b]{body}\n[Last\ufeff]{body}',
      { spaces: 'normalise' },
      'A run of blanks and more\n\nNext line\nLast',
    ));
  it('with a paragraph a line', () => {
    check(
      '[The first  \n  line\r\ngoes on]{body}\n\n[A second\rline]{body}\n',
      { unwrap: true },
      'The first line goes on\n\nA second line\n',
    );
    check('[今日は港の\n祭りです。\nみな]{body}', { unwrap: true }, '今日は港の祭りです。みな');
  });
  it('with one kind of line breaks', () => {
    check('[One\r\ntwo]{body}\r\r[Three]{body}\n', { lineBreaks: 'lf' }, 'One\ntwo\n\nThree\n');
    check('[One\ntwo]{body}\r\n\r[Three]{body}\n', { lineBreaks: 'crlf' }, 'One\r\ntwo\r\n\r\nThree\r\n');
  });
});

describe('options of cleaning', () => {
  it('that are wrong or missing are the defaults', () => {
    assert.deepEqual(cleanOptionsOf({}), DEFAULT_CLEAN_OPTIONS);
    assert.deepEqual(cleanOptionsOf({ quotes: 'straight', spaces: 7, frontMatter: 'yes', captions: null, x: 1 }), {
      ...DEFAULT_CLEAN_OPTIONS,
      quotes: 'straight',
    });
    for (const name of OPTION_NAMES) assert.equal(OPTION_VALUES[name][0], DEFAULT_CLEAN_OPTIONS[name]);
  });
});

const options: fc.Arbitrary<CleanOptions> = fc
  .tuple(...OPTION_NAMES.map(name => fc.constantFrom<unknown>(...OPTION_VALUES[name])))
  .map(values => cleanOptionsOf(Object.fromEntries(OPTION_NAMES.map((name, index) => [name, values[index]]))));

/** Letters and figures: what no option may touch. */
const readable = (text: string): string => text.replace(/[^\p{L}\p{N}😀]+/gu, '');

const NASTY = [
  'a',
  'Bc',
  '9',
  ' ',
  '  ',
  '"',
  "'",
  '“',
  '’',
  '‘',
  '``',
  "''",
  '.',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\t',
  '(',
  '—',
  '😀',
];
const space = fc.array(fc.constantFrom(' ', '\t', '\u00a0', '\n', '\r\n', '\r', '\u2028'), { maxLength: 5 }).map(pieces => pieces.join(''));
const line = fc
  .array(fc.constantFrom(...NASTY), { maxLength: 10 })
  .map(pieces => pieces.join('').trim())
  .filter(text => readable(text) !== '');
const words = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, eol]) => lines.join(eol));
const piece = fc.record({ before: space, text: words, kind: fc.constantFrom(...KINDS), dropped: fc.boolean() });
const structured = fc.record({ pieces: fc.array(piece, { maxLength: 7 }), after: space }).map(({ pieces, after }) => {
  let text = '';
  const passages: Passage[] = [];
  for (const { before, text: own, kind } of pieces) {
    text += passages.length > 0 && !/[\s]$/.test(text + before) ? `${before}\n` : before;
    passages.push({ start: text.length, end: text.length + own.length, kind, section: -1 });
    text += own;
  }
  const article: Article = { id: 'a.txt', text: text + after, passages, dates: [] };
  return { article, verdicts: pieces.map(({ dropped }) => (dropped ? DROPPED : undefined)) };
});

describe('a cleaned copy with any options', () => {
  it('holds every letter of the passages that stay, and none of the others', () =>
    fc.assert(
      fc.property(structured, options, ({ article, verdicts }, chosen) => {
        const made = cleanArticle(article, verdicts, { options: { ...chosen, galleries: 'keep', captions: 'keep', headings: 'keep' } });
        const stays = article.passages.filter((_, index) => verdicts[index] === undefined);
        assert.equal(readable(made.text), readable(stays.map(({ start, end }) => article.text.slice(start, end)).join('')));
      }),
      runs(60),
    ));

  it('is mapped exactly both ways, offset by offset', () =>
    fc.assert(
      fc.property(structured, options, ({ article, verdicts }, chosen) => {
        const front = chosen.frontMatter ? frontMatterEdit(article, headerOf(article, undefined), chosen) : undefined;
        const { text, edits } = cleanArticle(article, verdicts, { options: chosen, frontMatter: front });
        assertMapped(article.text, text, edits);
      }),
      runs(60),
    ));

  it('stays as it is when cleaned again', () =>
    fc.assert(
      fc.property(structured, options, ({ article, verdicts }, chosen) => {
        const { text, edits } = cleanArticle(article, verdicts, { options: chosen });
        const map = positionMapOf(edits, article.text.length);
        const passages = article.passages
          .map(passage => ({ ...passage, ...map.spanToCleaned(passage) }))
          .map(passage => ({ ...passage, end: passage.start + text.slice(passage.start, passage.end).trimEnd().length }))
          .filter(({ start, end }) => end > start);
        const again = cleanArticle({ ...article, text, passages }, [], {
          options: { ...chosen, galleries: 'keep', captions: 'keep', headings: 'keep' },
        });
        assert.equal(again.text, text);
      }),
      runs(60),
    ));
});

/** What every article begins with. */
const HEAD = [
  'The talks go on in the capital',
  '',
  'The ministers met in the capital on Monday, for the third time this year, and said that they "would meet" again.',
];
const LINES = [
  'By Jane Doe',
  'Advertisement',
  'Image: Reuters/P. Lind',
  'The host of the talks  said on Tuesday that it’s a good\u00a0beginning, and he left the hall.',
  'What comes next',
  'FILE - The ministers stand on the quay of the harbour in this photo of March 3, 2018. (AP Photo/J. Doe)',
  'A wall by the sea',
  '-',
  '',
  '• A first point of the plan',
  'Published: 2018-03-04',
  '---',
];

describe('a cleaned copy that is read again', () => {
  const read = (text: string): Article => parseArticle('a.txt', text);
  const clean = (article: Article, chosen: CleanOptions): string => {
    const frontMatter = chosen.frontMatter ? frontMatterEdit(article, headerOf(article, undefined), chosen) : undefined;
    const verdicts = article.passages.map(({ verdict }) => verdict);
    return cleanArticle(article, verdicts, { options: chosen, frontMatter }).text;
  };

  it('has its front matter as facts, and no part of its body', () => {
    const source =
      'The talks go on: day 3\nBy Jane Doe\nMarch 4, 2018\n\nThe ministers met in the capital on Monday and would meet again.\n';
    const chosen: CleanOptions = { ...DEFAULT_CLEAN_OPTIONS, frontMatter: true, quotes: 'typographic', spaces: 'normalise' };
    const cleaned = clean(read(source), chosen);
    const article = read(cleaned);
    assert.match(
      cleaned,
      /^---\ntitle: "The talks go on: day 3"\nauthor: Jane Doe\ndate: 2018-03-04\nsource: a\.txt\nsha256: [\da-f]{64}\n---\n\nThe talks/,
    );
    assert.deepEqual(
      [article.title?.value, article.author?.value, article.dates[0]?.value, article.passages[0]?.kind],
      ['The talks go on: day 3', 'Jane Doe', '2018-03-04', 'metadata'],
    );
    assert.equal(article.passages[1]?.kind, 'headline');
    const { span } = article.title!;
    assert.equal(cleaned.slice(span!.start, span!.end), 'The talks go on: day 3');
    assert.equal(clean(article, chosen), cleaned);
  });

  it('keeps front matter of its own, and gets what it lacks', () => {
    const source = '---\ntitle: "It\'s mine"\ntags: [a, b]\n---\nThe ministers met in the capital on Monday and would meet again.\n';
    const cleaned = clean(read(source), { ...DEFAULT_CLEAN_OPTIONS, frontMatter: true, quotes: 'typographic' });
    assert.match(cleaned, /^---\ntitle: "It's mine"\ntags: \[a, b\]\nsource: a\.txt\nsha256: .{64}\n---\nThe ministers/);
  });

  const takesNone = (text: string): void => assert.equal(read(text).frontMatter, undefined, JSON.stringify(text.slice(0, 40)));
  it('takes no text for front matter', () => {
    for (const text of [
      '---\nA line of text.\n---\nMore.',
      '---\nHe said: we go on.\n---\n',
      '---\n---\n',
      '---\nkey: [\n---\n',
      '---\nkey: value\n',
    ])
      takesNone(text);
  });
  slowIt('takes no long list of fields for front matter', () => takesNone(`---\n${'k: v\n'.repeat(9000)}---\n`));

  it('stays as it is when cleaned again, whatever the options', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(LINES), fc.constantFrom('\n', '\r\n'), options, (lines, eol, chosen) => {
        const cleaned = clean(read([...HEAD, ...lines].join(eol)), chosen);
        assert.equal(clean(read(cleaned), chosen), cleaned);
      }),
      runs(80),
    ));
});
