import type { Confidence, Importer, ImportSample } from './types';

/** The form of a sample. */
export interface Recognised {
  readonly importer: Importer;
  readonly confidence: Confidence;
  /** True where a person should look: nothing is sure, or another form fits almost as well. */
  readonly isDoubtful: boolean;
}

/** Those that know their form by its structure, without those that take what no other one takes. */
export const particularOf = (importers: readonly Importer[]): readonly Importer[] => importers.filter(({ isLast }) => isLast !== true);

const SURE = 0.5;
const NEAR = 0.1;

/** The importer that is surest of a sample, the first of equals; null where none takes it. */
export function recogniseForm(sample: ImportSample, importers: readonly Importer[]): Recognised | null {
  const taking = importers
    .map(importer => ({ importer, confidence: importer.recognise(sample) }))
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence);
  const particular = taking.filter(({ importer }) => importer.isLast !== true);
  const found = particular.length > 0 ? particular : taking;
  const [best, second] = found;
  if (best === undefined) return null;
  return { ...best, isDoubtful: best.confidence < SURE || (second !== undefined && best.confidence - second.confidence < NEAR) };
}
