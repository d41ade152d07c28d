import { parseArticleEntries } from '../article/articleEntries';
import { type DecisionIndex, type DecisionsFile, indexDecisions, parseDecisions, scopeOf } from '../article/decisions';
import type { ArticleEntry, ArticleId } from '../article/types';
import { compileGazetteer, type Gazetteer } from '../entities/gazetteer/gazetteer';
import { parseRegister } from '../entities/register/register';
import type { Register } from '../entities/types';
import type { FileProblem } from '../text/problem';
import type { AnalysisInput } from './analyse';
import { type Premises, premisesKey } from './premises';

/** What the researcher's files say that articles are analysed by: `entities.yaml`, `articles.yaml` and `furniture.yaml`. */
export class OwnFiles {
  /** ISO publication date for articles that `articles.yaml` gives none. */
  readonly #date: string | undefined;
  #register: Register = parseRegister('');
  /** Null until it is asked for. */
  #gazetteer: Gazetteer | null = null;
  #articleEntries: ReadonlyMap<ArticleId, ArticleEntry> = new Map();
  #articleEntriesProblems: readonly FileProblem[] = [];
  #decisions: DecisionsFile = { entries: [], problems: [] };
  #decisionIndex: DecisionIndex = new Map();
  #premises: Premises;
  #keyed: { readonly premises: Premises; readonly key: string } | null = null;

  constructor(date: string | undefined) {
    this.#date = date;
    this.#premises = { register: '', articleEntries: '', furniture: '', date: date ?? null };
  }

  get register(): Register {
    return this.#register;
  }
  /** The register compiled, once somebody asks: another object for each register. */
  get gazetteer(): Gazetteer {
    this.#gazetteer ??= compileGazetteer(this.#register);
    return this.#gazetteer;
  }
  get articleEntries(): ReadonlyMap<ArticleId, ArticleEntry> {
    return this.#articleEntries;
  }
  get articleEntriesProblems(): readonly FileProblem[] {
    return this.#articleEntriesProblems;
  }
  /** `furniture.yaml`. */
  get decisions(): DecisionsFile {
    return this.#decisions;
  }
  /** Their texts: another object whenever one of them was replaced. */
  get premises(): Premises {
    return this.#premises;
  }

  premisesKey(): string {
    const premises = this.#premises;
    if (this.#keyed?.premises !== premises) this.#keyed = { premises, key: premisesKey(premises) };
    return this.#keyed.key;
  }

  inputFor(id: ArticleId): AnalysisInput {
    const date = this.#date;
    const [gazetteer, entry, decisions] = [this.gazetteer, this.#articleEntries.get(id), this.#decisionIndex];
    return { ...(date !== undefined && { date }), gazetteer, entry, decisions };
  }

  setRegister(text: string, register: Register): void {
    this.#premises = { ...this.#premises, register: text };
    this.#register = register;
    this.#gazetteer = null;
  }

  /** Returns the keys of the passages of which something else is said now. */
  setDecisions(text: string): string[] {
    this.#premises = { ...this.#premises, furniture: text };
    const before = new Map(this.#decisions.entries.map(entry => [scopeOf(entry), entry]));
    this.#decisions = parseDecisions(text);
    this.#decisionIndex = indexDecisions(this.#decisions.entries);
    const now = new Map(this.#decisions.entries.map(entry => [scopeOf(entry), entry]));
    return [...before, ...now].flatMap(([scope, { key }]) => (before.get(scope)?.decision === now.get(scope)?.decision ? [] : [key]));
  }

  /** Returns what was said before of each article of which something else is said now. */
  setArticleEntries(text: string): ReadonlyMap<ArticleId, ArticleEntry | undefined> {
    this.#premises = { ...this.#premises, articleEntries: text };
    const before = this.#articleEntries;
    const { entries, problems } = parseArticleEntries(text);
    this.#articleEntries = entries;
    this.#articleEntriesProblems = problems;
    const differing = [...new Set([...before.keys(), ...entries.keys()])].filter(id => !sameFields(before.get(id), entries.get(id)));
    return new Map(differing.map(id => [id, before.get(id)]));
  }
}

/** Equal in what they say; where in the file they say it does not matter. */
function sameFields(a: ArticleEntry | undefined, b: ArticleEntry | undefined): boolean {
  const said = (entry: ArticleEntry | undefined) =>
    entry && [entry.title, entry.date, entry.outlet, entry.author, entry.url, entry.page, entry.language];
  return sameEntryDecisions(a, b) && sameMeanings(a, b) && JSON.stringify(said(a)) === JSON.stringify(said(b));
}

/** True where two entries keep and remove the same passages. */
export const sameEntryDecisions = (a: ArticleEntry | undefined, b: ArticleEntry | undefined): boolean =>
  JSON.stringify([a?.keep ?? [], a?.remove ?? []]) === JSON.stringify([b?.keep ?? [], b?.remove ?? []]);

/** True where two entries say of the same entities that they are meant. */
export const sameMeanings = (a: ArticleEntry | undefined, b: ArticleEntry | undefined): boolean =>
  JSON.stringify(a?.meanings ?? []) === JSON.stringify(b?.meanings ?? []);
