import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { parseArticleEntries } from '../article/articleEntries';
import { indexDecisions, parseDecisions } from '../article/decisions';
import type { ArticleId } from '../article/types';
import { compileGazetteer } from '../entities/gazetteer/gazetteer';
import { parseRegister } from '../entities/register/register';
import type { AnalysisInput } from './analyse';

/** What the facts of an article rest on beside its text and the other articles: what the researcher's files say. Plain data. */
export interface Premises {
  readonly register: string;
  readonly articleEntries: string;
  readonly furniture: string;
  /** ISO publication date for articles that `articles.yaml` gives none; null where there is none. */
  readonly date: string | null;
}

/** A short name of premises, which no others have. */
export const premisesKey = ({ register, articleEntries, furniture, date }: Premises): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify([register, articleEntries, furniture, date])))).slice(0, 32);

/** Premises with their files parsed. */
export interface ReadPremises {
  readonly key: string;
  inputFor(id: ArticleId): AnalysisInput;
}

export function readPremises(premises: Premises): ReadPremises {
  const gazetteer = compileGazetteer(parseRegister(premises.register));
  const { entries } = parseArticleEntries(premises.articleEntries);
  const decisions = indexDecisions(parseDecisions(premises.furniture).entries);
  const options = premises.date === null ? {} : { date: premises.date };
  return { key: premisesKey(premises), inputFor: id => ({ ...options, gazetteer, entry: entries.get(id), decisions }) };
}
