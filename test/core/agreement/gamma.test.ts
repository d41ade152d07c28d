import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bestAlignment, type Dissimilarity } from '../../../server/core/agreement/alignment';
import { combinedDissimilarity, FEWEST, gammaOf, MOST, positionalDissimilarity } from '../../../server/core/agreement/gamma';
import { seededRandom } from '../../../server/core/agreement/random';
import type { Continuum, TaggedSpan } from '../../../server/core/agreement/types';
import { finished } from '../../../server/core/text/inSteps';

const unit = (start: number, end: number, tag = 'a'): TaggedSpan => ({ start, end, tag });
const near = (value: number | null, expected: number): void =>
  assert.ok(Math.abs((value ?? Number.NaN) - expected) < 1e-9, `${value} is not ${expected}`);
const aligned = (annotators: readonly (readonly TaggedSpan[])[], dissimilarity: Dissimilarity = combinedDissimilarity) =>
  finished(bestAlignment(annotators, dissimilarity));
const gamma = (...annotators: readonly (readonly TaggedSpan[])[]) => {
  const all = annotators.flat();
  return finished(gammaOf([{ start: 0, end: Math.max(0, ...all.map(({ end }) => end)), annotators }]));
};

/** The least disorder, by trying every way to put units together. */
function leastDisorder(annotators: readonly (readonly TaggedSpan[])[]): number {
  const count = annotators.length;
  const pairs = (count * (count - 1)) / 2;
  const units = annotators.flatMap((all, annotator) => all.map(each => ({ annotator, each })));
  type Placed = (typeof units)[number];
  const cost = (group: readonly Placed[]): number => {
    let sum = pairs - (group.length * (group.length - 1)) / 2;
    for (const [index, a] of group.entries()) for (const b of group.slice(index + 1)) sum += combinedDissimilarity(a.each, b.each);
    return sum / pairs;
  };
  const best = (left: readonly Placed[], groups: readonly (readonly Placed[])[]): number => {
    const [next, ...rest] = left;
    if (next === undefined) return groups.reduce((sum, group) => sum + cost(group), 0);
    const joined = groups
      .filter(group => !group.some(({ annotator }) => annotator === next.annotator))
      .map(group =>
        best(
          rest,
          groups.map(each => (each === group ? [...group, next] : each)),
        ),
      );
    return Math.min(best(rest, [...groups, [next]]), ...joined);
  };
  return best(units, []);
}

describe('The dissimilarity of two units', () => {
  it('is that of sporadic units: 0 for the same place, more with the distance, by their lengths', () => {
    near(positionalDissimilarity(unit(0, 10), unit(0, 10)), 0);
    // Borders 5 + 5 apart, lengths 10 + 10.
    near(positionalDissimilarity(unit(0, 10), unit(5, 15)), 0.25);
    // Side by side: (10 + 10) / (10 + 10).
    near(positionalDissimilarity(unit(0, 10), unit(10, 20)), 1);
    near(positionalDissimilarity(unit(0, 10), unit(20, 30)), 4);
    near(positionalDissimilarity(unit(0, 100), unit(40, 50)), (90 / 110) ** 2);
  });

  it('has 1 more for another tag', () => {
    near(combinedDissimilarity(unit(0, 10, 'a'), unit(5, 15, 'b')), 1.25);
    near(combinedDissimilarity(unit(0, 10, 'a'), unit(5, 15, 'a')), 0.25);
  });
});

describe('The best alignment', () => {
  it('puts together what is alike, and leaves the rest alone', () => {
    const [a, b, c] = [unit(0, 10), unit(20, 30, 'b'), unit(90, 95)];
    const [x, y] = [unit(1, 10), unit(22, 30, 'b')];
    const found = aligned([
      [a, b, c],
      [x, y],
    ]);
    assert.deepEqual(found.unitary, [
      [a, x],
      [b, y],
      [c, null],
    ]);
    near(found.disorder, (1 / 19) ** 2 + (2 / 18) ** 2 + 1);
    near(found.atLeast, found.disorder);
  });

  it('takes for each unit the partner that is best for all', () => {
    // 12-22 is nearest to 10-20, but then 0-10 and 24-34 would be left alone.
    const found = aligned([
      [unit(0, 10), unit(10, 20)],
      [unit(4, 14), unit(12, 22)],
    ]);
    assert.deepEqual(
      found.unitary.map(row => row.map(each => each?.start)),
      [
        [0, 4],
        [10, 12],
      ],
    );
  });

  it('counts a pair with an empty unit as 1, the mean over all pairs', () => {
    near(aligned([[unit(0, 10)], [unit(0, 10)], []]).disorder, 2 / 3);
    near(aligned([[unit(0, 10)], [], []]).disorder, 1);
    near(aligned([[unit(0, 10)], [unit(0, 10)], [unit(5, 15)]]).disorder, 0.5 / 3);
  });

  it('has the least disorder of all alignments', () => {
    const units = fc.array(
      fc.record({ start: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 1, max: 25 }), tag: fc.constantFrom('a', 'b') }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.array(units, { minLength: 2, maxLength: 3 }), annotators => {
        const made = annotators.map(all => all.map(({ start, length, tag }) => unit(start, start + length, tag)));
        const found = aligned(made);
        near(found.disorder, leastDisorder(made));
        near(found.atLeast, found.disorder);
        assert.equal(found.unitary.flat().filter(each => each !== null).length, made.flat().length);
      }),
      { numRuns: 300 },
    );
  });

  it('says how far it may be from the best where too many alignments compete', () => {
    const random = seededRandom(3);
    const units = () =>
      Array.from({ length: 9 }, () => {
        const start = Math.floor(random() * 60);
        return unit(start, start + 20 + Math.floor(random() * 30), random() < 0.5 ? 'a' : 'b');
      });
    const found = aligned([units(), units(), units(), units()]);
    assert.ok(found.atLeast > 0 && found.atLeast < found.disorder);
    assert.equal(found.unitary.flat().filter(each => each !== null).length, 36);
  });

  it('is found in time that grows with the number of units, not with its square', () => {
    const tiles = (count: number, shift: number) => Array.from({ length: count }, (_, at) => unit(at * 10 + shift, at * 10 + 10 + shift));
    const steps = (count: number): number => {
      let compared = 0;
      aligned([tiles(count, 0), tiles(count, 2), tiles(count, 5)], (a, b) => {
        compared++;
        return combinedDissimilarity(a, b);
      });
      return compared;
    };
    assert.ok(steps(400) < 2.2 * steps(200));
  });
});

describe('Gamma', () => {
  const some = [unit(0, 10), unit(20, 32, 'b'), unit(50, 60), unit(71, 90, 'b'), unit(100, 110)];

  it('is 1 for full agreement', () => {
    near(gamma(some, some).gamma, 1);
    near(gamma(some, some, some).gamma, 1);
  });

  it('is about 0 for units of chance, and lower the more annotators differ', () => {
    const random = seededRandom(4);
    const byChance = () =>
      Array.from({ length: 60 }, () => {
        const start = Math.floor(random() * 1500);
        return unit(start, start + 8, random() < 0.5 ? 'a' : 'b');
      });
    const chance = gamma(byChance(), byChance()).gamma ?? 1;
    assert.ok(Math.abs(chance) < 0.15, String(chance));
    const moved =
      gamma(
        some,
        some.map(each => ({ ...each, start: each.start + 2 })),
      ).gamma ?? 0;
    const retagged =
      gamma(
        some,
        some.map((each, index) => (index < 2 ? { ...each, tag: 'c' } : each)),
      ).gamma ?? 0;
    assert.ok(moved > retagged && retagged > chance, `${moved}, ${retagged}, ${chance}`);
  });

  it('is the same each time, and says how it was reached', () => {
    const shorter = some.map(each => ({ ...each, end: each.end - 4 }));
    const found = gamma(some, shorter);
    assert.deepEqual(gamma(some, shorter), found);
    near(found.gamma, 1 - found.observed / found.expected);
    assert.ok(found.samples >= FEWEST && found.samples <= MOST);
    near(found.observedAtLeast, found.observed);
  });

  it('never aligns units of different articles', () => {
    const first: Continuum = { start: 0, end: 10, annotators: [[unit(0, 10)], []] };
    const second: Continuum = { start: 0, end: 10, annotators: [[], [unit(0, 10)]] };
    near(finished(gammaOf([first, second])).observed, 2);
  });

  it('is undefined where there is nothing or only one annotator', () => {
    assert.equal(gamma([], []).gamma, null);
    assert.equal(gamma(some).gamma, null);
    assert.equal(finished(gammaOf([])).gamma, null);
  });

  it('comes in steps', () => {
    const steps = gammaOf([{ start: 0, end: 120, annotators: [some, some] }]);
    let count = 0;
    while (steps.next().done !== true) count++;
    assert.ok(count > FEWEST);
  });
});
