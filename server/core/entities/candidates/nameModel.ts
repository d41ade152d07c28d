import { once } from '../../text/characters';
import type { Emit, Feature } from './nameFeatures';
import { NAME_WEIGHTS } from './nameWeights';

/** What a name may be, in the order of the weights. Whatever else has a name is `other`: a feast, a work, a people, a product. */
export const NAME_CLASSES = ['person', 'organisation', 'place', 'other'] as const;
export type NameClass = (typeof NAME_CLASSES)[number];

/** One number for each of {@link NAME_CLASSES}: the higher, the likelier. */
export type Scores = Float64Array;

/** Of each feature, and each of what is seen there, the weights of {@link NAME_CLASSES}. */
export type NameModel = ReadonlyMap<Feature, ReadonlyMap<string, Scores>>;

/** Hundredths, so that they are short to write. */
const UNIT = 100;

/** The weights that the product uses: read when a name is first typed. */
export const nameModel = once(() => readModel(NAME_WEIGHTS));

/** Reads what {@link writeModel} wrote: a line for each feature with its key, what is seen, and its weights. */
export function readModel(written: string): NameModel {
  const model = new Map<Feature, Map<string, Scores>>();
  for (const line of written.split('\n')) {
    if (line === '') continue;
    const [seen = '', ...weights] = line.slice(1).split('\t');
    const what = line.charAt(0) as Feature;
    rowsOf(model, what).set(
      seen,
      Float64Array.from(weights, weight => Number(weight) / UNIT),
    );
  }
  return model;
}

/** What is seen of a feature, to be added to. */
export function rowsOf<Row>(rows: Map<Feature, Map<string, Row>>, what: Feature): Map<string, Row> {
  const known = rows.get(what);
  if (known !== undefined) return known;
  const bySeen = new Map<string, Row>();
  rows.set(what, bySeen);
  return bySeen;
}

/** A model as text, sorted; weights that round to nothing are left out. */
export function writeModel(model: NameModel): string {
  const lines: string[] = [];
  for (const [what, rows] of model)
    for (const [seen, weights] of rows) {
      const rounded = Array.from(weights, weight => Math.round(weight * UNIT));
      if (rounded.some(weight => Math.abs(weight) >= LEAST)) lines.push(`${what}${seen}\t${rounded.join('\t')}`);
    }
  return lines.sort().join('\n');
}

/** In hundredths. */
const LEAST = 4;

/** Adds the weights of features to some scores. */
export function adding(model: NameModel, scores: Scores): Emit {
  return (what, seen) => {
    const weights = model.get(what)?.get(seen);
    if (weights === undefined) return;
    for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) + (weights[at] ?? 0);
  };
}

export function bestOf(scores: Scores): NameClass {
  let best = 0;
  for (let at = 1; at < scores.length; at++) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  return NAME_CLASSES[best] ?? 'other';
}
