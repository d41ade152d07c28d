import type { DocumentFacts } from './types';

/** Facts without those that are undefined, which would take another document's away where both are put together. */
export const definedFacts = (facts: DocumentFacts): DocumentFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
