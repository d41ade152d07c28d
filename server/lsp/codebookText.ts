import { type Codebook, parseCodebook } from '../core/annotations/codebook';
import type { Lined } from './convert';

/** What a text says as a codebook, read once for each text; without tags for null. */
export function codebookIn(lined: Lined | null): Codebook {
  if (lined === null) return NO_TAGS;
  const known = read.get(lined) ?? parseCodebook(lined.text);
  read.set(lined, known);
  return known;
}

/** The names of tags that apply to other units of text or types of entities in one codebook than in another. */
export function tagsThatApplyOtherwise(before: Codebook, after: Codebook): readonly string[] {
  const uses = [before, after].map(({ tags }) => new Map(tags.map(({ name, appliesTo }) => [name, appliesTo?.join(' ')])));
  const names = new Set(uses.flatMap(use => [...use.keys()]));
  return [...names].filter(name => uses[0]?.get(name) !== uses[1]?.get(name));
}

const NO_TAGS: Codebook = { tags: [], problems: [] };

const read = new WeakMap<Lined, Codebook>();
