import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ReuseIndex } from '../../../server/core/reuse/reuseIndex';
import { LEAST_RUN } from '../../../server/core/reuse/runs';
import { randomOf, syntheticParagraphs } from '../../support/plantedReuse';
import { isLongRun, runs } from '../../support/runs';
import { articleOf, groupsAsText, indexOf } from './check';

const HARBOUR = 'The harbour commission voted on Monday to close the northern pier until engineers have inspected its wooden piles.';
const FERRY =
  'Ferry crossings to the outer islands will leave from the southern quay, and the first boat sails an hour earlier than before.';
const FISH = 'Fishermen who land their catch at the pier were offered berths in the old dock without a fee for the rest of the season.';

/** The kinds and similarities of the groups that two one-line articles make. */
function check(a: string, b: string, expected: string | null): void {
  const groups = indexOf({ 'a.txt': a, 'b.txt': b }).groups(id => id);
  assert.deepEqual(
    groups.map(({ kind }) => kind),
    expected === null ? [] : [expected],
  );
}

describe('reuse', () => {
  it('finds what is equal but for spaces, quotes and case', () => {
    check(HARBOUR, HARBOUR, 'exact');
    check(
      '“It’s our pier,” the fishermen told the harbour commission',
      '"IT\'S our  pier" , the fishermen told the harbour commission',
      'exact',
    );
  });

  it('finds typos', () => check(HARBOUR, HARBOUR.replace('inspected', 'inpsected').replace('harbour', 'harbuor'), 'near'));

  it('finds changed numbers', () =>
    check(
      'The council spent 1,200 crowns on 14 lamps in 2019 and plans 30 more for the market square.',
      'The council spent 2,500 crowns on 17 lamps in 2020 and plans 12 more for the market square.',
      'near',
    ));

  it('finds a table with other numbers in it, not one with other names', () => {
    const score = 'Northport 2, Southport 0 (halftime 1-0). Scorers: Hill (47th), Lind (57th), Okafor (81st).';
    check(score, 'Northport 3, Southport 4 (halftime 2-2). Scorers: Hill (12th), Lind (30th), Okafor (59th).', 'near');
    check(score, 'Westport 2, Eastport 0 (halftime 1-0). Scorers: Berg (47th), Moreau (57th), Silva (81st).', null);
    check('Northport 12 8 3 1 20 9 27', 'Northport 13 8 4 1 22 11 28', null);
  });

  it('finds a passage with a sentence added, dropped or moved', () => {
    check(`${HARBOUR} ${FERRY}`, `${HARBOUR} ${FERRY} Nobody was hurt.`, 'near');
    check(`${HARBOUR} ${FERRY} ${FISH}`, `${HARBOUR} ${FISH}`, 'near');
    check(`${HARBOUR} ${FERRY} ${FISH}`, `${FISH} ${HARBOUR} ${FERRY}`, 'near');
  });

  it('finds the parts of merged and the rest of truncated passages', () => {
    const articles = { 'a.txt': `${HARBOUR}\n${FERRY}`, 'b.txt': `${HARBOUR} ${FERRY}`, 'c.txt': FISH };
    assert.equal(indexOf(articles).copiesOf('a.txt', 0).length, 1);
    assert.equal(indexOf(articles).copiesOf('a.txt', 1).length, 1);
    check(`${HARBOUR} ${FERRY} ${FISH}`, HARBOUR, 'exact');
  });

  it('names the run of a longer passage that is the copy', () =>
    assert.deepEqual(groupsAsText({ 'a.txt': HARBOUR, 'b.txt': `${FERRY} ${HARBOUR} ${FISH}` }), [
      `exact 1: a.txt '${HARBOUR}', b.txt '${HARBOUR}'`,
    ]));

  it('puts texts that share nothing with each other in different groups', () => {
    const groups = indexOf({ 'a.txt': HARBOUR, 'b.txt': `${HARBOUR} ${FERRY}`, 'c.txt': FERRY }).groups(id => id);
    assert.deepEqual(
      groups.map(({ copies }) => copies.map(({ article }) => article)),
      [
        ['a.txt', 'b.txt'],
        ['b.txt', 'c.txt'],
      ],
    );
  });

  it('finds repeats within an article', () =>
    assert.deepEqual(groupsAsText({ 'a.txt': `${HARBOUR}\n${FERRY}\n${HARBOUR}` }), [`exact 1: a.txt '${HARBOUR}', a.txt '${HARBOUR}'`]));

  it('takes neither common phrases nor short lines nor short headlines for reuse', () => {
    check(
      `An officer told reporters on condition of anonymity that the raid failed for want of fuel.`,
      `The budget talks, officials told reporters on condition of anonymity, would last until the weekend at least.`,
      null,
    );
    check('Read more on this topic', 'Read more on this topic', null);
    check('^ Harbour commission votes to close the pier today', '^ Harbour commission votes to close the pier today', null);
  });

  it('takes no sentence for reuse that shares but the phrases of many others', () => {
    const reports = Array.from({ length: 25 }, (_, nth) => {
      const [name, seat] = [`Firm${String.fromCharCode(65 + nth)}`, `Town${String.fromCharCode(65 + nth)}`];
      return [
        `${nth}.txt`,
        `${name} of ${seat} earned ${7 * nth} million crowns last year, or ${3 * nth} crowns a share, on sales of ${41 * nth} million.`,
      ];
    });
    assert.deepEqual(groupsAsText(Object.fromEntries(reports)), []);
  });

  it('orders copies by time', () => {
    const index = indexOf({ 'a.txt': HARBOUR, 'b.txt': HARBOUR, 'c.txt': HARBOUR });
    const days: Record<string, string> = { 'a.txt': '2019', 'b.txt': '2018', 'c.txt': '2018' };
    assert.deepEqual(
      index.groups(id => days[id]!)[0]?.copies.map(({ article }) => article),
      ['b.txt', 'c.txt', 'a.txt'],
    );
  });

  it('says which other articles an edit concerns', () => {
    const index = indexOf({ 'a.txt': HARBOUR, 'b.txt': HARBOUR, 'c.txt': FERRY });
    assert.deepEqual([...index.set(articleOf('b.txt', `${FISH}\n${HARBOUR}`))], ['a.txt']);
    assert.deepEqual([...index.set(articleOf('b.txt', `${FISH}\n${HARBOUR}\n${FERRY}`))], ['c.txt']);
    assert.deepEqual([...index.set(articleOf('b.txt', FISH))].sort(), ['a.txt', 'c.txt']);
    assert.deepEqual([...index.delete('b.txt')], []);
    assert.deepEqual(index.copiesOf('b.txt', 0), []);
  });

  it('accepts any text', () => {
    const hostile = ['', '\0\ud800 \udfff', 'word '.repeat(3000), '的'.repeat(2000), 'x'.repeat(100000), '\r\n\u00a0\ufeff'];
    const index = new ReuseIndex();
    for (const [at, text] of hostile.entries()) index.set(articleOf(`${at}.txt`, text));
    for (const [at, text] of hostile.entries()) index.set(articleOf(`copy/${at}.txt`, text));
    assert.equal(index.articlesSharingWith('2.txt').has('copy/2.txt'), true);
  });
});

/** `count` words that occur in no other text made with another letter. */
const wordsOf = (letter: string, count: number): string => Array.from({ length: count }, (_, nth) => `${letter}${spelled(nth)}`).join(' ');
const spelled = (number: number): string => [...String(number)].map(digit => 'abcdefghij'[Number(digit)]).join('');

describe('runs inside longer passages', () => {
  const run = wordsOf('run', 20);
  const inside = (letter: string, before: number, after: number, shared = run) =>
    `${wordsOf(letter, before)} ${shared} ${wordsOf(`${letter}x`, after)}`;

  it('are copies by themselves, however long the passages are and wherever they are in these', () => {
    for (const [before, after] of [
      [0, 300],
      [140, 160],
      [300, 0],
      [5, 2000],
      [1200, 900],
      ...Array.from({ length: 25 }, (_, nth) => [385 + nth, 700] as const),
    ] as const) {
      const articles = { 'a.txt': inside('a', before, after), 'b.txt': inside('b', after, before) };
      assert.deepEqual(groupsAsText(articles), [`exact 1: a.txt '${run}', b.txt '${run}'`], `${before} words before`);
      const [copy] = indexOf(articles).copiesOf('a.txt', 0);
      assert.equal(articles['b.txt'].slice(copy?.b.start, copy?.b.end), run);
    }
  });

  it('are found from 15 words on', () => {
    assert.equal(LEAST_RUN, 15);
    const shared = (count: number) =>
      groupsAsText({ 'a.txt': inside('a', 90, 90, wordsOf('r', count)), 'b.txt': inside('b', 90, 90, wordsOf('r', count)) });
    assert.equal(shared(15).length, 1);
    assert.equal(shared(14).length, 0);
  });

  it('are one where few words between them differ, and several where others are between them', () => {
    const [first, second] = [wordsOf('one', 18), wordsOf('two', 18)];
    const texts = (a: string, b: string) => ({ 'a.txt': inside('a', 90, 90, a), 'b.txt': inside('b', 90, 90, b) });
    assert.deepEqual(groupsAsText(texts(`${first} left ${second}`, `${first} right ${second}`)), [
      `near 0.97: a.txt '${first} left ${second}', b.txt '${first} right ${second}'`,
    ]);
    assert.equal(groupsAsText(texts(inside('c', 0, 60, first) + second, inside('d', 0, 70, first) + second)).length, 2);
    assert.equal(groupsAsText(texts(`${first} ${wordsOf('e', 40)} ${second}`, `${second} ${wordsOf('f', 40)} ${first}`)).length, 2);
  });

  it('are shown by themselves where the passages have little else in common', () => {
    const topic = (seed: number) => syntheticParagraphs(60, seed).slice(0, 5).join(' ');
    assert.deepEqual(
      indexOf({ 'a.txt': `${topic(1)} ${run} ${topic(2)}`, 'b.txt': `${topic(3)} ${run} ${topic(4)}` })
        .groups(id => id)
        .map(({ kind }) => kind),
      ['exact'],
    );
  });

  it('are not copies where many texts have them', () => {
    const many = Array.from({ length: 30 }, (_, nth) => [`${nth}.txt`, inside(`t${spelled(nth)}q`, 60, 60)]);
    assert.deepEqual(groupsAsText(Object.fromEntries(many)), []);
    assert.equal(groupsAsText(Object.fromEntries(many.slice(0, 8))).length, 1);
  });

  it('are not copies where they are a few words beside what many texts have', () => {
    const formula = wordsOf('say', 16);
    const index = indexOf(
      Object.fromEntries(Array.from({ length: 12 }, (_, nth) => [`${nth}.txt`, inside(`t${spelled(nth)}q`, 30, 30, formula)])),
    );
    const groups = (beside: string): number => {
      for (const letter of ['x', 'y']) index.set(articleOf(letter, inside(letter, 30, 30, `${beside} ${formula}`)));
      return index.groups(id => id).length;
    };
    for (const letter of 'efgh') {
      assert.equal(groups(wordsOf(letter, 6)), 0, letter);
      assert.equal(groups(wordsOf(letter, 15)), 1, letter);
    }
  });

  it('are not copies where they are numbers or names alone', () => {
    const numbers = Array.from({ length: 30 }, (_, nth) => 100 + 7 * nth).join(' ');
    const names = wordsOf('p', 30).replace(/\bp./g, name => name.toUpperCase().replace(/(?<=.)./, letter => letter.toLowerCase()));
    for (const list of [numbers, names])
      assert.deepEqual(groupsAsText({ 'a.txt': inside('a', 80, 80, list), 'b.txt': inside('b', 80, 80, list) }), []);
    const capitals = run.toUpperCase();
    assert.equal(groupsAsText({ 'a.txt': inside('a', 80, 80, capitals), 'b.txt': inside('b', 80, 80, capitals) }).length, 1);
  });

  it('cost in proportion to the text', () => {
    const steps = (words: number) => {
      const index = indexOf({ 'a.txt': inside('a', words, words), 'b.txt': inside('b', words, words) });
      return index.postingBytes;
    };
    assert.ok(steps(8000) < 6 * steps(2000));
  });
});

it('a headline and the sentence below it that says the same are not copies', () => {
  const above = `^ ${HARBOUR}\n${HARBOUR} ${FERRY}`;
  assert.deepEqual(groupsAsText({ 'a.txt': above }), []);
  assert.deepEqual(indexOf({ 'a.txt': above }).copiesOf('a.txt', 0), []);
  assert.deepEqual(
    indexOf({ 'a.txt': above, 'b.txt': HARBOUR })
      .groups(id => id)
      .map(({ copies }) => copies.map(({ article }) => article)),
    [['a.txt', 'b.txt']],
  );
});

const NOTICE = 'This newsroom is funded by its readers and by a foundation that has no say in what is printed on any page.';

describe('recurrence', () => {
  const page = (own: string) => `${own}\nMost read today\n! Advertisement`;

  it('recognises a short line in three articles of a folder as furniture', () => {
    const index = indexOf({ 'x/a.txt': page(HARBOUR), 'x/b.txt': page(FERRY), 'x/c.txt': page(FISH) });
    const [body, line] = index.recurrenceOf('x/a.txt');
    assert.equal(body, undefined);
    assert.deepEqual(line, { drop: 'furniture', reason: 'a line that occurs in 3 articles of this folder', strength: 0.6 });
  });

  it('says nothing of a line in two articles, or in three folders', () => {
    const lone = (own: string) => `${own}\nMost read today\n${own.toUpperCase().slice(0, 40)}`;
    for (const ids of [
      ['x/a.txt', 'x/b.txt'],
      ['x/a.txt', 'y/b.txt', 'z/c.txt'],
    ]) {
      const texts = [HARBOUR, FERRY, FISH];
      const index = indexOf(Object.fromEntries(ids.map((id, at) => [id, lone(texts[at]!)])));
      for (const id of ids) assert.deepEqual(index.recurrenceOf(id), [undefined, undefined, undefined]);
    }
  });

  it('is content with two articles where a line looks like furniture, or has furniture around it', () => {
    const index = indexOf({ 'x/a.txt': page(HARBOUR), 'x/b.txt': page(FERRY) });
    assert.deepEqual(
      index.recurrenceOf('x/a.txt').map(verdict => verdict?.strength),
      [undefined, 0.6, 0.6],
    );
  });

  it('is not content with two of four articles, nor with all of two where nothing else speaks for it', () => {
    const index = indexOf({ 'x/a.txt': page(HARBOUR), 'x/b.txt': page(FERRY), 'x/c.txt': FISH, 'x/d.txt': 'Nobody knew.' });
    assert.equal(index.recurrenceOf('x/a.txt')[1], undefined);
  });

  it('is sure of a sentence only where nearly all of the articles have it', () => {
    const notice = 'Readers may write to the editors at any time of day.';
    const strengthIn = (all: number, having: number) => {
      const own = (at: number) => `${at} ${at + 100} ${at + 200}`;
      const texts = Array.from({ length: all }, (_, at) => [`x/${at}.txt`, at < having ? `${notice}\n${own(at)}` : own(at)] as const);
      return indexOf(Object.fromEntries(texts)).recurrenceOf('x/0.txt')[0]?.strength;
    };
    assert.deepEqual([strengthIn(5, 3), strengthIn(5, 5), strengthIn(6, 6), strengthIn(20, 5)], [0.3, 0.5, 0.6, 0.4]);
  });

  it('counts the articles of an outlet wherever they are, by what is known about them', () => {
    const index = new ReuseIndex();
    for (const [id, own] of Object.entries({ 'x/a.txt': HARBOUR, 'y/b.txt': FERRY, 'z/c.txt': FISH }))
      index.set(articleOf(id, page(own)), 'Echo');
    assert.deepEqual(index.recurrenceOf('x/a.txt')[1], {
      drop: 'furniture',
      reason: 'a line that occurs in 3 articles of Echo',
      strength: 0.6,
    });
    assert.deepEqual([...index.set(articleOf('z/c.txt', page(FISH)), 'Gazette')].sort(), ['x/a.txt', 'y/b.txt']);
  });

  const HELP = 'Whoever knows more about one of the events told here may write to the editors or call them in the morning.';
  const stories = ['bread', 'river', 'train', 'school', 'harvest', 'vote'].map(topic =>
    Array.from({ length: 60 }, (_, at) => `${topic}${at}`).join(' '),
  );

  it('recognises paragraphs in most articles as furniture, even beside each other', () => {
    const index = indexOf(Object.fromEntries(stories.map((story, at) => [`x/${at}.txt`, `${story}\n${NOTICE}\n${HELP}`])));
    const reason = 'a line that occurs in 6 articles of this folder';
    assert.deepEqual(index.recurrenceOf('x/3.txt'), [
      undefined,
      { drop: 'furniture', reason, strength: 0.6 },
      { drop: 'furniture', reason, strength: 0.6 },
    ]);
  });

  it('is the same in whatever order articles come, where one has a paragraph very often', () => {
    const texts = stories.slice(0, 4).map((story, at) => [`x/${at}.txt`, `${story}\n${`${NOTICE}\n`.repeat(at === 3 ? 9 : 1)}`] as const);
    const verdicts = permutationsOf(texts).map(order => {
      const index = new ReuseIndex();
      for (const [id, text] of order) index.set(articleOf(id, text));
      return texts.map(([id]) => index.recurrenceOf(id));
    });
    for (const those of verdicts) assert.deepEqual(those, verdicts[0]);
    assert.notEqual(verdicts[0]?.[0]?.[1], undefined);
  });

  it('leaves the paragraphs of many versions of one story alone', () => {
    const index = indexOf(
      Object.fromEntries(stories.map((story, at) => [`x/${at}.txt`, [HARBOUR, FERRY, FISH, story, 'Most read'].join('\n')])),
    );
    assert.deepEqual(index.recurrenceOf('x/0.txt').slice(0, 4), [undefined, undefined, undefined, undefined]);
  });

  it('never takes a heading in two articles for furniture', () => {
    const index = indexOf({ 'x/a.txt': `# Background\n${HARBOUR}\n! Share`, 'x/b.txt': `! Share\n# Background\n${FERRY}` });
    assert.equal(index.recurrenceOf('x/a.txt')[0], undefined);
    assert.equal(index.recurrenceOf('x/b.txt')[1], undefined);
  });

  it('leaves a line beside a copied passage to the copy', () => {
    const gallery = `# Behind the pier\n${HARBOUR}`;
    const index = indexOf({ 'x/a.txt': gallery, 'x/b.txt': gallery.replace('Monday', 'Tuesday'), 'x/c.txt': gallery, 'x/d.txt': FISH });
    assert.deepEqual(index.recurrenceOf('x/a.txt'), [undefined, undefined]);
  });

  it('never drops a sentence', () => {
    const index = indexOf(
      Object.fromEntries(['a', 'b', 'c'].map(id => [`${id}.txt`, `They are still waiting for an answer.\n${id} ${id} ${id}`])),
    );
    assert.ok((index.recurrenceOf('a.txt')[0]?.strength ?? 0) < 0.5);
  });
});

function permutationsOf<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, at) => permutationsOf([...items.slice(0, at), ...items.slice(at + 1)]).map(rest => [item, ...rest]));
}

describe('an index after any edits', () => {
  const long = (letter: string, shared: string) => `${wordsOf(letter, 60)} ${shared} ${wordsOf(`${letter}x`, 420)}`;
  const line = fc.constantFrom(
    long('a', HARBOUR),
    long('b', HARBOUR),
    long('c', HARBOUR.toUpperCase()),
    long(
      'c',
      HARBOUR.replace(/\b\w/g, letter => letter.toUpperCase()),
    ),
    long('d', NOTICE),
    HARBOUR,
    FERRY,
    FISH,
    HARBOUR.replace('Monday', 'Friday'),
    `${HARBOUR} ${FERRY}`,
    'Most read',
    '# In pictures',
    'Share this',
    NOTICE,
    FISH.slice(0, 60),
  );
  const text = fc.oneof(
    fc.array(line, { maxLength: 6 }).map(lines => lines.join('\n')),
    fc.tuple(line, line).map(([first, last]) => `${first}\nShare this\n${last}\n${NOTICE}`),
  );
  const id = fc.constantFrom('x/a.txt', 'x/b.txt', 'x/c.txt', 'y/d.txt', 'x/e.txt', 'x/f.txt');
  const edits = fc.array(fc.record({ id, text: fc.option(text, { nil: null }) }), { maxLength: 18 });

  const answers = (index: ReuseIndex, ids: readonly string[]) => ({
    groups: index.groups(name => name),
    articles: ids.map(name => ({
      recurrence: index.recurrenceOf(name),
      sharing: [...index.articlesSharingWith(name)].sort(),
      copies: index.recurrenceOf(name).map((_, passage) => index.copiesOf(name, passage)),
    })),
  });

  it('answers as one built from nothing', () =>
    fc.assert(
      fc.property(edits, changes => {
        const index = new ReuseIndex();
        const now = new Map<string, string>();
        for (const { id: name, text: next } of changes) {
          if (next === null) index.delete(name);
          else index.set(articleOf(name, next));
          if (next === null) now.delete(name);
          else now.set(name, next);
          answers(index, [name]);
        }
        const ids = [...now.keys()].sort();
        const rebuilt = indexOf(Object.fromEntries(ids.map(name => [name, now.get(name)!])));
        assert.deepEqual(answers(index, ids), answers(rebuilt, ids));
      }),
      runs(30),
    ));

  if (isLongRun)
    it('answers so, too, where word pairs become common and rare again', () => {
      const random = randomOf(5);
      const paragraphs = syntheticParagraphs(260, 3);
      const words = paragraphs.flatMap(paragraph => paragraph.split(' ').slice(0, 3)).slice(0, 24);
      const phrase = () => Array.from({ length: 9 }, () => words[Math.floor(random() * words.length)]).join(' ');
      const textOf = () => [paragraphs[Math.floor(random() * 20)], phrase(), phrase(), paragraphs[Math.floor(random() * 260)]].join('\n');
      const index = new ReuseIndex();
      const now: Record<string, string> = {};
      for (let step = 0; step < 260; step++) {
        const name = `x/${Math.floor(random() * 90)}.txt`;
        now[name] = textOf();
        index.set(articleOf(name, now[name]));
        if (step % 40 === 39)
          assert.deepEqual(
            index.groups(other => other),
            indexOf(now).groups(other => other),
            `after ${step} edits`,
          );
      }
      for (const name of Object.keys(now)) {
        assert.deepEqual(answers(index, [name]).articles, answers(indexOf(now), [name]).articles);
        if (Number(name.slice(2, -4)) > 8) continue;
        index.delete(name);
        delete now[name];
      }
    });

  it('named the articles whose answers changed where only capitals did', () => {
    const friday = HARBOUR.replace('Monday', 'Friday');
    for (const written of [(shared: string) => shared, (shared: string) => long('c', shared)]) {
      const index = indexOf({ 'x/a.txt': friday, 'y/d.txt': written(HARBOUR.toUpperCase()) });
      const differences = () => index.copiesOf('x/a.txt', 0)[0]?.differences.map(({ kind }) => kind);
      assert.deepEqual(differences(), ['name']);
      assert.deepEqual([...index.set(articleOf('y/d.txt', written(HARBOUR)))], ['x/a.txt']);
      assert.deepEqual(differences(), ['date']);
    }
  });

  it('named every other article whose answers changed', () =>
    fc.assert(
      fc.property(edits, changes => {
        const index = new ReuseIndex();
        const ids = new Set<string>();
        for (const { id: name, text: next } of changes) {
          const before = new Map([...ids].map(other => [other, JSON.stringify(answers(index, [other]).articles)]));
          const named = next === null ? index.delete(name) : index.set(articleOf(name, next));
          if (next === null) ids.delete(name);
          else ids.add(name);
          assert.equal(named.has(name), false);
          for (const other of ids) {
            if (other !== name && before.get(other) !== JSON.stringify(answers(index, [other]).articles))
              assert.ok(named.has(other), `${other} after ${name}`);
          }
        }
      }),
      runs(20),
    ));
});
