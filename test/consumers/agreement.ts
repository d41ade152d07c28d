/**
 * Writes cases with the coefficients that Pressmark computes, as JSON, for `agreement.py`, which computes them again with nltk,
 * krippendorff, krippendorff-unitized-alpha and pygamma-agreement. `tsx test/consumers/agreement.ts FILE`
 */
import fs from 'node:fs';
import { cohenKappa } from '../../server/core/agreement/cohen';
import { fleissKappa } from '../../server/core/agreement/fleiss';
import { gammaOf } from '../../server/core/agreement/gamma';
import { krippendorffAlpha } from '../../server/core/agreement/krippendorff';
import { seededRandom } from '../../server/core/agreement/random';
import { confusionOf } from '../../server/core/agreement/ratings';
import type { TaggedSpan } from '../../server/core/agreement/types';
import { unitisingAlphas } from '../../server/core/agreement/unitising';
import { finished } from '../../server/core/text/inSteps';
import { FLEISS_1971, KRIPPENDORFF_2011 } from '../support/publishedRatings';

const random = seededRandom(12);
const below = (count: number): number => Math.floor(random() * count);
const LENGTH = 400;

/** Ratings of items, an annotator in a row; null where one is missing. */
function ratingCase(rows: readonly (readonly (string | null)[])[]) {
  const items = (rows[0] ?? []).map(
    (_, item) =>
      new Map(
        rows.flatMap((row, annotator) => {
          const value = row[item] ?? null;
          return value === null ? [] : [[String(annotator), value] as const];
        }),
      ),
  );
  const complete = items.every(item => item.size === rows.length);
  const values = [...new Set(items.flatMap(item => [...item.values()]))].sort();
  const counts = items.map(item => values.map(value => [...item.values()].filter(each => each === value).length));
  return {
    rows,
    cohen: complete && rows.length === 2 ? cohenKappa(confusionOf(items, '0', '1').counts) : null,
    fleiss: complete ? fleissKappa(counts) : null,
    alpha: krippendorffAlpha(items.map(item => [...item.values()])),
  };
}

function randomRatings(annotators: number, items: number, missing: number): (string | null)[][] {
  const truth = Array.from({ length: items }, () => below(4));
  return Array.from({ length: annotators }, () =>
    truth.map(value => (random() < missing ? null : `value ${random() < 0.7 ? value : below(4)}`)),
  );
}

/** A continuum from 0 to its last unit, where both programs have its end. */
function continuumCase(annotators: readonly (readonly TaggedSpan[])[]) {
  const end = Math.max(...annotators.flat().map(span => span.end));
  const continuum = { start: 0, end, annotators };
  const { unitising } = unitisingAlphas([continuum]);
  return { end, annotators, unitising, ...finished(gammaOf([continuum])) };
}

/** Units without overlaps within an annotator, around the same truth. */
function randomContinuum(annotators: number, units: number, noise: number): TaggedSpan[][] {
  const room = Math.floor(LENGTH / units);
  const truth = Array.from({ length: units }, (_, index) => ({
    start: index * room + 4,
    end: index * room + 5 + below(room - 8),
    tag: below(3),
  }));
  const moved = (at: number): number => at + below(noise) - Math.floor(noise / 2);
  return Array.from({ length: annotators }, () =>
    truth
      .filter(() => random() > 0.2)
      .map(({ start, end, tag }) => ({ start: moved(start), end: moved(end) + noise, tag: `tag ${random() < 0.8 ? tag : below(3)}` })),
  ).map(withoutOverlaps);
}

/** Spans in text order, each cut where the one before it ends; none is empty. */
function withoutOverlaps(spans: readonly TaggedSpan[]): TaggedSpan[] {
  const cut: TaggedSpan[] = [];
  for (const span of spans) {
    const start = Math.max(span.start, cut.at(-1)?.end ?? 0);
    if (span.end > start) cut.push({ ...span, start });
  }
  return cut;
}

const published = [
  ...KRIPPENDORFF_2011.map(({ observers }) => observers.map(row => [...row].map(value => (value === '.' ? null : value)))),
  [0, 1, 2, 3, 4, 5].map(annotator =>
    FLEISS_1971.map(row => row.flatMap((count, value) => Array.from({ length: count }, () => String(value)))[annotator] ?? null),
  ),
];
const cases = {
  ratings: [
    ...published,
    ...[2, 2, 3, 5].map(annotators => randomRatings(annotators, 60, 0)),
    ...[2, 3, 4].map(annotators => randomRatings(annotators, 60, 0.2)),
  ].map(ratingCase),
  continua: [
    ...[2, 2, 3].map(annotators => randomContinuum(annotators, 12, 6)),
    ...[2, 3].map(annotators => randomContinuum(annotators, 20, 10)),
    randomContinuum(4, 6, 8),
  ].map(continuumCase),
};
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file to write.');
fs.writeFileSync(file, JSON.stringify(cases, null, 1));
