import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticleEntries } from '../../../server/core/article/articleEntries';
import { withDecisions } from '../../../server/core/article/decide';
import { decideAlways, undecide } from '../../../server/core/article/decisionEdits';
import { decisionOn, indexDecisions, parseDecisions } from '../../../server/core/article/decisions';
import { parseArticle } from '../../../server/core/article/parse';
import { passageHash, passageKey } from '../../../server/core/article/passageKey';
import { DECISIONS, type Decision } from '../../../server/core/article/types';
import type { TextEdit } from '../../../server/core/text/problem';
import { mark, parseMarks } from '../../support/marks';

/** What the fixture marks are the problems, labelled with their codes. */
function checkProblems(fixture: string): void {
  const { text } = parseMarks(fixture);
  const problems = parseDecisions(text).problems.map(({ start, end, code }) => ({ start, end, label: code }));
  assert.equal(mark(text, problems), fixture);
}

function applied(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { start, end, newText } of [...edits].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + newText + result.slice(end);
  return result;
}

/** Decides that 'Follow us' must be removed and compares; the same with CRLF. */
function checkDecide(before: string, after: string, decision: Decision = 'remove', outlet?: string): void {
  const scope = { decision, ...(outlet === undefined ? {} : { outlet }) };
  assert.equal(applied(before, decideAlways(before, 'Follow us', scope)), after);
  const crlf = before.replaceAll('\n', '\r\n');
  if (before.includes('\n')) assert.equal(applied(crlf, decideAlways(crlf, 'Follow us', scope)), after.replaceAll('\n', '\r\n'));
}

const LIST = `furniture:
  # a channel
  - text: "Follow us"
    decision: keep # sure?
  - text: Read on
    decision: heading
    outlet: DW
`;

describe('furniture.yaml', () => {
  it('holds decisions, with their places', () => {
    const { entries, problems } = parseDecisions(LIST);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      entries.map(({ span, ...entry }) => ({ ...entry, at: LIST.slice(span.start, span.end) })),
      [
        { key: 'Follow us', decision: 'keep', at: '"Follow us"' },
        { key: 'Read on', decision: 'heading', outlet: 'DW', at: 'Read on' },
      ],
    );
  });
  it('may be empty, or comments', () => {
    for (const text of ['', '# nothing yet\n', 'furniture:\n', 'furniture: []\n', '\ufeff'])
      assert.deepEqual(parseDecisions(text), { entries: [], problems: [] });
  });
  it('decides for an outlet before it decides for all', () => {
    const text =
      'furniture:\n- {text: x, decision: remove}\n- {text: x, decision: keep, outlet: DW}\n- {text: y, decision: caption, outlet: BBC}\n';
    const index = indexDecisions(parseDecisions(text).entries);
    const decided = (key: string, outlet?: string) => decisionOn(index, key, outlet)?.decision;
    assert.deepEqual([decided('x', 'dw'), decided('x', 'BBC'), decided('x')], ['keep', 'remove', 'remove']);
    assert.deepEqual([decided('y', 'Bbc'), decided('y', 'DW'), decided('y')], ['caption', undefined, undefined]);
  });
});

describe('a mistake in furniture.yaml is shown at its place', () => {
  it('unknown fields', () =>
    checkProblems('furniture:\n  - {text: x, decision: keep, [why]{unknown-field}: y}\n[other]{unknown-field}: 1\n'));
  it('invalid decisions', () => checkProblems('furniture:\n  - text: x\n    decision: [delete]{bad-decision}\n'));
  it('what is missing', () =>
    checkProblems(
      'furniture:\n  - [{decision: keep}]{missing-text}\n  - [{text: " ", decision: keep}]{missing-text}\n  - [{text: x}]{missing-decision}\n',
    ));
  it('wrong types', () => checkProblems('furniture:\n  - [x]{wrong-type}\n  - {text: x, decision: keep, outlet: [[a]]{wrong-type}}\n'));
  it('a file of something else', () => {
    checkProblems('[just text]{wrong-type}');
    checkProblems('furniture: [just text]{wrong-type}\n');
  });
  it('a text twice, white space apart, unless for another outlet', () =>
    checkProblems(
      'furniture:\n  - {text: x y, decision: keep}\n  - {text: [" x  y"]{duplicate-decision}, decision: remove}\n  - {text: x y, decision: remove, outlet: DW}\n  - {text: [x y]{duplicate-decision}, decision: keep, outlet: dw}\n',
    ));
  it('broken YAML, aliases by the million', () => {
    for (const text of [
      'furniture: [',
      'furniture:\n\t- x',
      '"',
      '- a\nb: c',
      `furniture: [${'*a,'.repeat(100_000)}*a]`,
      '['.repeat(20_000),
    ]) {
      const { problems } = parseDecisions(text);
      assert(problems.length > 0, text.slice(0, 20));
      for (const { start, end, message } of problems) assert(start >= 0 && end <= text.length && start <= end && message.length > 20);
      assert.deepEqual(decideAlways(text, 'x', { decision: 'keep' }), [], text.slice(0, 20));
    }
  });
});

describe('deciding always', () => {
  it('begins a file', () => checkDecide('', 'furniture:\n  - text: Follow us\n    decision: remove\n'));
  it('begins below comments', () => checkDecide('# Mine\n', '# Mine\nfurniture:\n  - text: Follow us\n    decision: remove\n'));
  it('begins below an empty list', () => {
    checkDecide('furniture: # mine\n# end\n', 'furniture: # mine\n  - text: Follow us\n    decision: remove\n# end\n');
    checkDecide('furniture: []\n', 'furniture:\n  - text: Follow us\n    decision: remove\n');
  });
  it('adds an entry for an outlet', () =>
    checkDecide(LIST, `${LIST}  - text: Follow us\n    decision: remove\n    outlet: BBC\n`, 'remove', 'BBC'));
  it('opens brackets', () =>
    checkDecide(
      'furniture: [{text: x, decision: keep}]\n',
      'furniture:\n  - {text: x, decision: keep}\n  - text: Follow us\n    decision: remove\n',
    ));
  it('changes the decision of an entry and nothing else', () =>
    checkDecide(LIST, LIST.replace('keep # sure', 'caption # sure'), 'caption'));
  it('completes an entry without a decision', () =>
    checkDecide('furniture:\n  - text: Follow us # x\n', 'furniture:\n  - text: Follow us # x\n    decision: remove\n'));
  it('does nothing where it is decided so', () => assert.deepEqual(decideAlways(LIST, ' Follow\n us', { decision: 'keep' }), []));
  it('is taken back', () => {
    assert.equal(applied(LIST, undecide(LIST, 'Follow us')), LIST.replace('  - text: "Follow us"\n    decision: keep # sure?\n', ''));
    assert.equal(applied(LIST, undecide(LIST, 'Read on', 'dw')), LIST.slice(0, LIST.indexOf('  - text: Read')));
    assert.deepEqual(undecide(LIST, 'Read on'), []);
    assert.equal(
      applied('furniture: [{text: x}, {text: y}]', undecide('furniture: [{text: x}, {text: y}]', 'y')),
      'furniture: [{text: x}]',
    );
  });
  it('is read back, whatever the text', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => passageKey(text) !== '');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.constantFrom(...DECISIONS), fc.option(word, { nil: undefined })), { maxLength: 5 }),
        decisions => {
          let text = '# mine\n';
          const expected = new Map<string, Decision>();
          for (const [passage, decision, outlet] of decisions) {
            text = applied(text, decideAlways(text, passage, { decision, ...(outlet === undefined ? {} : { outlet }) }));
            const { entries, problems } = parseDecisions(text);
            assert.deepEqual(problems, []);
            assert.equal(decisionOn(indexDecisions(entries), passageKey(passage), outlet)?.decision, decision);
            expected.set(passage, decision);
          }
          assert(text.startsWith('# mine\n'));
        },
      ),
    );
  });
});

const ARTICLE = `The talks go on

The ministers met in the capital on Monday and said that they would meet again.

Follow us on Telegram

The ministers will meet again in the autumn, said the host of the talks on Monday.
`;

/** The passages as 'kind drop? section text', with decisions on them. */
function decided(articles: string, furniture: string, outlet?: string): string[] {
  const article = parseArticle('a.txt', ARTICLE);
  const index = indexDecisions(parseDecisions(furniture).entries);
  const { passages } = withDecisions(article, parseArticleEntries(articles).entries.get('a.txt'), index, outlet);
  return passages.map(
    ({ kind, section, verdict, start, end }) =>
      `${kind}${verdict ? ` (${verdict.reason})` : ''} ${section} ${ARTICLE.slice(start, end).slice(0, 12)}`,
  );
}

const always = (text: string, decision: Decision, outlet = '') =>
  `furniture: [{text: ${text}, decision: ${decision}${outlet && `, outlet: ${outlet}`}}]`;
const here = (list: 'keep' | 'remove', text: string) => `a.txt: {${list}: [${text}]}`;

describe('a decision on a passage', () => {
  const line = (articles: string, furniture: string, outlet?: string) => decided(articles, furniture, outlet)[2];
  const FOLLOW = 'Follow us on Telegram';

  it('removes it always', () => assert.match(line('', always(FOLLOW, 'remove'))!, /removed by you \(furniture.yaml\)/));
  it('removes it here', () => assert.match(line(here('remove', FOLLOW), '')!, /removed by you \(articles.yaml\)/));
  it('keeps it as text', () => assert.equal(line('', always(FOLLOW, 'keep')), 'body 0 Follow us on'));
  it('makes it a caption', () => assert.equal(line('', always(FOLLOW, 'caption')), 'caption 0 Follow us on'));
  it('makes it a heading with a section', () =>
    assert.deepEqual(decided('', always(FOLLOW, 'heading')).slice(2), ['heading 0 Follow us on', 'body 2 The minister']));
  it('counts here before it counts always', () => {
    assert.equal(line(here('keep', FOLLOW), always(FOLLOW, 'remove')), 'body 0 Follow us on');
    assert.match(line(here('remove', FOLLOW), always(FOLLOW, 'caption'))!, /by you \(articles.yaml\)/);
    assert.equal(line(here('keep', FOLLOW), always(FOLLOW, 'caption')), 'caption 0 Follow us on');
  });
  it('counts for its outlet only', () => {
    assert.match(line('', always(FOLLOW, 'remove', 'DW'), 'DW')!, /by you \(furniture.yaml\)/);
    assert.doesNotMatch(line('', always(FOLLOW, 'remove', 'DW'), 'BBC')!, /by you \(furniture.yaml\)/);
  });
});

describe('the hash of a passage', () => {
  it('is the same for texts with the same key', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', ' ', '\n', '\u00a0', '\u0085', '\ufeff', '“'), { maxLength: 12 }), pieces => {
        const text = pieces.join('');
        assert.equal(passageHash(`xx${text}yy`, { start: 2, end: 2 + text.length }), passageHash(passageKey(text)));
      }),
    ));
});
