import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../server/core/article/parse';
import { contextKey, inContext } from '../../../server/core/query/concordance';
import { hitsIn } from '../../../server/core/query/find';
import { parseQuery } from '../../../server/core/query/parse';
import type { Query, SearchedArticle } from '../../../server/core/query/types';
import { runs } from '../../support/runs';

const NAMES = { idsOf: (name: string) => (['amal-deng', 'Amal Deng', 'Deng'].includes(name) ? ['amal-deng'] : []) };

describe('Queries', () => {
  it('find words in a row, whatever their case, diacritics and line breaks', () => {
    const text = 'She denied the charge. Others DENIED\nthe charges; he “denied” the charge, Zoë said: Denied the chàrge.';
    assert.deepEqual(found('denied the charge', text), ['denied the charge', 'denied” the charge', 'Denied the chàrge']);
    assert.deepEqual(found('zoe', text), ['Zoë']);
    assert.deepEqual(found('denied the charge*', text).length, 4);
  });

  it('find whole words only', () => {
    assert.deepEqual(found('art', 'Art, part, arts, art’s, smart-art art'), ['Art', 'art', 'art', 'art']);
    assert.deepEqual(found('minister', 'The minister’s ministers'), ['minister']);
    assert.deepEqual(found('*minister*', 'The ex-minister administers'), ['minister', 'administers']);
  });

  it('do not go on over the end of a sentence', () => {
    assert.deepEqual(found('in london', 'He came in. London was dark.'), []);
  });

  it('find words that are broken at a line end, and their whole place', () => {
    const lines = ['The parliament of the small country passed a new law on', 'Monday that says how the govern-', 'ment is to be formed.'];
    const text = `${lines.join('\n')}\n${'The same column goes on below, as newspapers are set here.\n'.repeat(6)}`;
    assert.deepEqual(found('government', text), ['govern-\nment']);
  });

  it('find regular expressions, with or without case', () => {
    const text = 'He denied it. They deny it. DENY it.';
    assert.deepEqual(found('/den(y|ied)/', text), ['denied', 'deny']);
    assert.deepEqual(found('/den(y|ied)/i', text), ['denied', 'deny', 'DENY']);
    assert.deepEqual(found('/a\\/b/', 'a/b'), ['a/b']);
    assert.deepEqual(found('/x*/', 'abc'), []);
  });

  it('take time in proportion to the text for any regular expression', () => {
    const text = `${'a'.repeat(3000)}!`;
    assert.deepEqual(found('/(a+)+$/', text), []);
  });

  it('find either of several', () => {
    assert.deepEqual(found('accused | charged', 'charged, then accused; accused'), ['charged', 'accused', 'accused']);
    assert.deepEqual(found('a | a', 'a b'), ['a']);
  });

  it('find what is near to something else, in words', () => {
    const text = 'The charge was read to her. Nobody else heard what the court said of the charge.';
    assert.deepEqual(found('charge near/2 court', text).length, 0);
    assert.deepEqual(
      hitsIn(searched(text), queryOf('charge near/3 court')).map(({ start }) => start),
      [text.lastIndexOf('charge')],
    );
    assert.deepEqual(found('court near/3 charge', text), ['court']);
  });

  it('find entities, types, dates and tags', () => {
    const text = 'Amal Deng came on Monday. Deng left.';
    const article: SearchedArticle = {
      text,
      mentions: () => [
        { start: 0, end: 9, entity: 'amal-deng', type: 'person', via: 'name' },
        { start: 26, end: 30, entity: 'amal-deng', type: 'person', via: 'short form' },
      ],
      timexes: () =>
        [{ start: 18, end: 24, type: 'DATE', value: '2019-08-12', basis: 'publication', confidence: 1, rule: 'weekday' }] as never,
      tagged: tag => (tag === 'Arrival' ? [{ start: 10, end: 14 }] : []),
    };
    const at = (query: string) => hitsIn(article, queryOf(query)).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(at('entity:amal-deng'), ['Amal Deng', 'Deng']);
    assert.deepEqual(at('entity:"Amal Deng"'), ['Amal Deng', 'Deng']);
    assert.deepEqual(at('type:person near/0 date:2019-08'), ['Deng']);
    assert.deepEqual(at('type:person near/2 date:2019-08'), ['Amal Deng', 'Deng']);
    assert.deepEqual(at('date:2019'), ['Monday']);
    assert.deepEqual(at('date:2019-07'), []);
    assert.deepEqual(at('tag:Arrival'), ['came']);
    assert.deepEqual(at('tag:Arrival on'), ['came']);
  });

  it('say what cannot be read, and where', () => {
    const problems = ['', '...', '/abc', '"abc', '/a(/', 'a |', 'near/2 b', 'tag:', 'entity:nobody', 'date:may'].map(written => {
      const read = parseQuery(written, NAMES);
      return 'problem' in read ? [read.problem.start, read.problem.end] : null;
    });
    assert.deepEqual(problems, [
      [0, 0],
      [0, 3],
      [0, 4],
      [0, 4],
      [2, 3],
      [2, 3],
      [0, 6],
      [0, 4],
      [0, 13],
      [0, 8],
    ]);
  });

  it('say what is wrong with an expression in plain words, and where it is', () => {
    const said = (written: string): string => {
      const read = parseQuery(written, NAMES);
      return 'problem' in read
        ? `${written.slice(read.problem.start, read.problem.end)} → ${read.problem.message.replace(/^.*read: /, '')}`
        : '';
    };
    assert.deepEqual(['/den(y|ied/', '/a)/i', 'x | /a\\/b[c/', '/a**/', '/(?=a)/', '/(?<=a)b/', '/\\1/', '/x{1001}/', '/+/'].map(said), [
      '( → A ( is never closed. Add a ), or write \\( for the character itself. (Character 5.)',
      ') → A ) closes nothing. Write \\) for the character itself. (Character 3.)',
      '[c → A [ is never closed. Add a ], or write \\[ for the character itself. (Character 10.)',
      "** → '**' repeats a repetition. Put the first one in parentheses. (Character 3.)",
      "(?= → '(?=' would look ahead or behind, which RE2's syntax does not have. Use near/ between two parts of the query. (Character 2.)",
      "(?<=a)b → '(?<=' would look ahead or behind, which RE2's syntax does not have. Use near/ between two parts of the query. (Character 2.)",
      "\\1 → '\\1' would refer back to a group, which RE2's syntax does not have. (Character 2.)",
      "{1001} → '{1001}' is not a number of times from 0 to 1000. (Character 3.)",
      "+ → '+' has nothing before it that it could repeat. Write '\\+' for the character itself. (Character 2.)",
    ]);
  });

  it('are read whatever they are', () => {
    const part = fc.constantFrom('a', ' ', '"', '/', '|', 'near/1', ' near/2 ', 'tag:', 'date:2019', '*', 'é', '(', '\\', '”', '😀', '[');
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 12 }).map(parts => parts.join('')),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (written, text) => {
          const read = parseQuery(written, NAMES);
          if ('problem' in read) {
            assert.ok(read.problem.message.length > 0 && read.problem.end <= written.length);
            assert.ok(written.includes('(?m)') || !/\(\?m\)|error parsing/.test(read.problem.message), read.problem.message);
          } else for (const hit of hitsIn(searched(text), read.query)) assert.ok(hit.start < hit.end && hit.end <= text.length);
        },
      ),
      runs(500),
    );
  });
});

describe('Concordance lines', () => {
  const text = 'One two three\nfour HIT five,  six seven eight nine ten eleven';
  const hit = { start: text.indexOf('HIT'), end: text.indexOf('HIT') + 3 };

  it('have the text around the hit on one line', () => {
    assert.deepEqual(inContext(text, hit, 10), { left: 'hree four ', hit: 'HIT', right: ' five, six' });
    assert.deepEqual(inContext('😀a😀', { start: 2, end: 3 }, 1), { left: '', hit: 'a', right: '' });
  });

  it('are sorted by the words next to the hit', () => {
    assert.equal(contextKey(text, hit, 'left'), 'four three two one');
    assert.equal(contextKey(text, hit, 'right'), 'five six seven eight nine');
    assert.equal(contextKey(text, hit, 'hit'), 'hit');
  });
});

const queryOf = (written: string): Query => {
  const read = parseQuery(written, NAMES);
  if ('problem' in read) throw new Error(read.problem.message);
  return read.query;
};

function searched(text: string): SearchedArticle {
  const { reading } = parseArticle('a.txt', text);
  return { text, reading, mentions: () => [], timexes: () => [], tagged: () => [] };
}

const found = (query: string, text: string): string[] =>
  hitsIn(searched(text), queryOf(query)).map(({ start, end }) => text.slice(start, end));
