import type { ArticleId } from '../../article/types';
import { annotatorFolderOf } from '../paths';
import { alignmentOf } from './alignment';
import type { ImportContext, ImportedFile } from './exchange';

/**
 * The article that a document is about: the one the user named, else the one its name ends with, else the only one with its text. Null
 * where none or several could be meant.
 */
export function articleOf(
  document: { readonly name: string | null; readonly text: string | null },
  context: ImportContext,
): ArticleId | null {
  if (context.article !== undefined) return context.article;
  const named = document.name === null ? [] : articlesNamed(document.name, context.articles());
  if (named.length === 1) return named[0] ?? null;
  const { text } = document;
  if (text === null) return null;
  const candidates = named.length > 0 ? named : (articlesByLetters(context).get(lettersOf(text)) ?? []);
  const alike = candidates.filter(id => isSameText(text, context.textOf(id)));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** The articles that a path may mean: those its longest end names, with or without their endings. */
export function articlesNamed(path: string, articles: readonly ArticleId[]): readonly ArticleId[] {
  const { byPath, byName } = namesOf(articles);
  const parts = path
    .replaceAll('\\', '/')
    .split('/')
    .filter(part => part !== '' && part !== '.');
  for (let from = 0; from < parts.length; from++) {
    const exact = byPath.get(parts.slice(from).join('/'));
    if (exact !== undefined) return exact;
  }
  return byName.get(parts.at(-1) ?? '') ?? [];
}

interface Names {
  /** By whole path, with and without the ending. */
  readonly byPath: ReadonlyMap<string, readonly ArticleId[]>;
  /** By the last part of the path, with and without the ending. */
  readonly byName: ReadonlyMap<string, readonly ArticleId[]>;
}

const knownNames = new WeakMap<readonly ArticleId[], Names>();

/** Worked out once for a list of articles: an import asks for each of its files. */
function namesOf(articles: readonly ArticleId[]): Names {
  const known = knownNames.get(articles);
  if (known !== undefined) return known;
  const byPath = new Map<string, ArticleId[]>();
  const byName = new Map<string, ArticleId[]>();
  const add = (map: Map<string, ArticleId[]>, name: string, id: ArticleId): void => void map.set(name, [...(map.get(name) ?? []), id]);
  for (const id of articles) {
    for (const name of new Set([id, withoutEnding(id)])) add(byPath, name, id);
    for (const name of new Set([baseOf(id), withoutEnding(baseOf(id))])) add(byName, name, id);
  }
  const names = { byPath, byName };
  knownNames.set(articles, names);
  return names;
}

/**
 * The name of an article in a file's path without the file's own ending, and whose annotations they are where folders came before it, as in
 * `ann/dw/talks.txt.conll`.
 */
export function namesInPath(
  { path }: Pick<ImportedFile, 'path'>,
  ending: string,
  context: ImportContext,
): { readonly name: string; readonly annotator?: string } {
  const name = path.toLowerCase().endsWith(ending) ? path.slice(0, -ending.length) : path;
  const [article] = articlesNamed(name, context.articles());
  if (article === undefined) return { name };
  const stem = name.endsWith(article) ? article : withoutEnding(article);
  const before = name.endsWith(`/${stem}`) ? name.slice(0, -stem.length - 1).split('/') : [];
  const annotator = before.length === 1 ? before[0] : undefined;
  return annotator ? { name, annotator: annotatorFolderOf(annotator) } : { name };
}

/** The articles of a folder by the letters of their texts; worked out once for an import, where a file names no article. */
function articlesByLetters(context: ImportContext): ReadonlyMap<string, readonly ArticleId[]> {
  let known = byLetters.get(context);
  if (known === undefined) {
    const all = new Map<string, ArticleId[]>();
    for (const id of context.articles()) {
      const letters = lettersOf(context.textOf(id) ?? '');
      all.set(letters, [...(all.get(letters) ?? []), id]);
    }
    known = all;
    byLetters.set(context, known);
  }
  return known;
}

const byLetters = new WeakMap<ImportContext, ReadonlyMap<string, readonly ArticleId[]>>();

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const withoutEnding = (path: string): string => path.replace(/\.(?:txt|text|md|markdown)$/i, '');

function isSameText(text: string, article: string | null): boolean {
  return article !== null && (text === article || alignmentOf(text, article) !== null);
}
