import assert from 'node:assert/strict';
import { cohenKappa } from '../../../server/core/agreement/cohen';
import { fleissKappa } from '../../../server/core/agreement/fleiss';
import { krippendorffAlpha } from '../../../server/core/agreement/krippendorff';
import { matchedSpans, spanF1 } from '../../../server/core/agreement/spanF1';
import type { Continuum, TaggedSpan } from '../../../server/core/agreement/types';
import { unitisingAlphas } from '../../../server/core/agreement/unitising';
import { FLEISS_1971, KRIPPENDORFF_2011 } from '../../support/publishedRatings';

const near = (value: number | null, expected: number, digits = 3): void => assert.equal(value?.toFixed(digits), expected.toFixed(digits));
const span = (start: number, end: number, tag = 'a'): TaggedSpan => ({ start, end, tag });
/** `0-10 a, 20-30 b`: the spans of one annotator. */
const spans = (text: string): TaggedSpan[] =>
  [...text.matchAll(/(\d+)-(\d+) (\w+)/g)].map(([, start, end, tag]) => span(Number(start), Number(end), tag));

describe("Cohen's kappa", () => {
  it('is that of the two examples of Cohen (1960)', () => {
    // Table 1, in proportions; table 2, in frequencies.
    near(
      cohenKappa([
        [0.25, 0.13, 0.12],
        [0.12, 0.02, 0.16],
        [0.03, 0.15, 0.02],
      ]),
      -0.09,
      2,
    );
    near(
      cohenKappa([
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ]),
      0.492,
    );
  });

  it('is 1 for full agreement, and undefined where there is nothing or only one value', () => {
    assert.equal(
      cohenKappa([
        [3, 0],
        [0, 4],
      ]),
      1,
    );
    assert.equal(cohenKappa([[7]]), null);
    assert.equal(cohenKappa([]), null);
    assert.equal(
      cohenKappa([
        [0, 0],
        [0, 0],
      ]),
      null,
    );
  });
});

describe("Fleiss' kappa", () => {
  it('is that of the example of Fleiss (1971): 30 patients, 6 diagnoses each', () => near(fleissKappa(FLEISS_1971), 0.43));

  it('is undefined where there is nothing, one annotator, or only one value', () => {
    assert.equal(fleissKappa([]), null);
    assert.equal(
      fleissKappa([
        [1, 0],
        [0, 1],
      ]),
      null,
    );
    assert.equal(fleissKappa([[3], [3]]), null);
    assert.equal(
      fleissKappa([
        [3, 0],
        [0, 3],
      ]),
      1,
    );
  });
});

describe("Krippendorff's alpha", () => {
  it('is that of the examples of Krippendorff (2011)', () => {
    for (const { observers, alpha } of KRIPPENDORFF_2011) {
      const items = [...(observers[0] ?? '')].map((_, item) => observers.map(each => each[item] ?? '.').filter(value => value !== '.'));
      near(krippendorffAlpha(items), alpha);
    }
  });

  it('is undefined where nothing can be paired, or where there is only one value', () => {
    assert.equal(krippendorffAlpha([]), null);
    assert.equal(krippendorffAlpha([['a'], ['b'], []]), null);
    assert.equal(
      krippendorffAlpha([
        ['a', 'a'],
        ['a', 'a'],
      ]),
      null,
    );
  });
});

describe('The F1 of spans', () => {
  it('counts pairs with the same tag, and the same borders or a character in common', () => {
    const first = spans('0-10 a, 20-30 a, 40-50 b, 60-70 a');
    const second = spans('0-10 a, 25-35 a, 40-50 a');
    const matches = matchedSpans(first, second);
    assert.deepEqual(matches, { first: 4, second: 3, exact: 1, overlapping: 2 });
    near(spanF1([matches], 'exact'), 2 / 7);
    near(spanF1([matches], 'overlapping'), 4 / 7);
  });

  it('puts each span in one pair at most, and makes as many pairs as it can', () => {
    assert.equal(matchedSpans(spans('0-100 a'), spans('0-10 a, 20-30 a, 40-50 a')).overlapping, 1);
    // The first of the one could take either of the others, the second only one of them.
    assert.equal(matchedSpans(spans('0-30 a, 0-10 a'), spans('5-12 a, 20-25 a')).overlapping, 2);
    assert.equal(matchedSpans(spans('0-30 a, 0-30 a'), spans('0-30 a')).exact, 1);
    assert.equal(matchedSpans(spans('0-10 a'), spans('10-20 a')).overlapping, 0);
  });

  it('is undefined where nobody has a span', () => assert.equal(spanF1([matchedSpans([], [])], 'exact'), null));
});

describe("Krippendorff's alphas for unitising", () => {
  const continuum = (length: number, ...annotators: readonly string[]): Continuum => ({
    start: 0,
    end: length,
    annotators: annotators.map(spans),
  });

  it('follow the formulas of Krippendorff et al. (2016), worked by hand', () => {
    // Of 10 characters, one annotator has 2-6 and the other 4-8: ℓ_aa = 4, ℓ_gaps = 8, ℓ.. = 20, so 1 - observed agreement is 8.
    // Σ L² of units 32, Σ L of gaps 12: ε_aa = 20 (8·8 - 32) / (400 - 44) = 1.798, ε_gaps = 20 (12·12 - 12) / 356 = 7.416.
    const alphas = unitisingAlphas([continuum(10, '2-6 a', '4-8 a')]);
    near(alphas.unitising, 1 - 8 / (20 - 640 / 356 - 2640 / 356), 9);
    assert.equal(alphas.coding, null);
  });

  it('are those of the example that is published with krippendorff-unitized-alpha, for the formulas of 2016', () => {
    const { unitising } = unitisingAlphas([continuum(56, '3-15 phrase, 22-53 phrase', '3-10 phrase, 22-53 phrase', '22-46 phrase')]);
    near(unitising, 0.56, 2);
  });

  it('are, for category c of the continuum of Krippendorff (2004, p. 254), what the formulas of 2016 make of it', () => {
    // The book itself has an earlier coefficient of it. Of 300, both have c for 75 and nothing for 155: ℓ_cc = 150, ℓ_gaps = 310, ℓ.. = 600.
    // ℓ_c. = 100 + 120, Σ L² of units 13000, Σ L of gaps 380: ε_cc = 600 (220·220 - 13000) / 346620, ε_gaps = 600 (380·380 - 380) / 346620.
    const { unitising } = unitisingAlphas([continuum(300, '75-145 c, 220-250 c', '70-150 c, 205-225 c, 250-270 c')]);
    near(unitising, 1 - 140 / (600 - (600 * (35400 + 144020)) / 346620), 9);
    near(unitising, 0.516);
  });

  it('look at the tags alone where both annotators placed units', () => {
    // Both have 0-4, as a; then 6-10 as a and as b. Without gaps: ℓ_aa = 8, ℓ_ab + ℓ_ba = 8, ℓ.. = 16; squares 16·3 of a and 16 of b.
    // ε_aa = 16 (12·12 - 48) / (256 - 64) = 8, ε_bb = 16 (4·4 - 16) / 192 = 0: α = 1 - 8 / (16 - 8) = 0.
    const { coding } = unitisingAlphas([continuum(12, '0-4 a, 6-10 a', '0-4 a, 6-10 b')]);
    near(coding, 0, 9);
    near(unitisingAlphas([continuum(12, '0-4 a, 6-10 b', '0-4 a, 6-10 b')]).coding, 1, 9);
    near(unitisingAlphas([continuum(30, '0-4 a, 6-10 b, 12-20 a', '0-4 a, 6-10 b, 22-26 b')]).coding, 1, 9);
  });

  it('are 1 for full agreement and below 0 for none', () => {
    near(unitisingAlphas([continuum(20, '2-6 a, 8-12 b', '2-6 a, 8-12 b', '2-6 a, 8-12 b')]).unitising, 1, 9);
    assert.ok((unitisingAlphas([continuum(20, '0-10 a', '10-20 a')]).unitising ?? 1) < 0);
  });

  it('of one tag sees that tag against the others', () => {
    const alphas = unitisingAlphas([continuum(40, '0-4 a, 6-10 b, 12-16 c, 20-24 a', '0-4 a, 6-10 c, 12-16 b, 20-24 a')]);
    near(alphas.codingOf('a'), 1, 9);
    assert.ok((alphas.codingOf('b') ?? 1) < 0);
    assert.equal(alphas.codingOf('nothing'), null);
  });

  it('are the same for articles in another order, and for annotators in another order', () => {
    const [one, two] = [continuum(20, '2-6 a, 8-12 b', '3-6 a, 8-14 b'), continuum(30, '2-9 b', '2-9 a', '1-9 b')];
    const swapped = { ...two, annotators: [...two.annotators].reverse() };
    near(unitisingAlphas([one, two]).unitising, unitisingAlphas([swapped, one]).unitising ?? 0, 9);
    near(unitisingAlphas([one, two]).coding, unitisingAlphas([swapped, one]).coding ?? 0, 9);
  });

  it('read spans of one annotator that overlap as units with several tags', () => {
    near(unitisingAlphas([continuum(20, '2-10 a, 6-14 b', '2-10 a, 6-14 b')]).unitising, 1, 9);
    assert.ok((unitisingAlphas([continuum(20, '2-10 a, 6-14 b', '2-10 a, 10-14 b')]).unitising ?? 1) < 1);
  });

  it('are undefined where there is nothing', () => {
    assert.equal(unitisingAlphas([]).unitising, null);
    assert.equal(unitisingAlphas([continuum(0, '', '')]).unitising, null);
    assert.equal(unitisingAlphas([continuum(9, '', '')]).unitising, null);
  });
});
