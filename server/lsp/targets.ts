import type { Position } from 'vscode-languageserver';
import type { Codebook, CodebookTag } from '../core/annotations/codebook';
import type { ArticleId } from '../core/article/types';
import type { ArticleRecord } from '../core/corpus/corpus';
import type { Entity } from '../core/entities/types';
import { spanAt, touches } from '../core/text/span';
import { codebookOf } from './codebook';
import { type Lined, toOffset } from './convert';
import type { CorpusFolder } from './folder';
import { FOLDER_MESSAGES } from './messages';
import type { OwnFile } from './ownFiles';
import type { Session } from './session';
import { normalUri } from './uris';

/** An article a request is about. */
export interface ArticleTarget extends Lined {
  readonly kind: 'article';
  readonly folder: CorpusFolder;
  readonly uri: string;
  readonly record: ArticleRecord;
}

/** One of Pressmark's own files, whether it is there or not. */
export interface OwnFileTarget {
  readonly kind: 'own';
  readonly folder: CorpusFolder;
  readonly uri: string;
  readonly file: OwnFile;
}

/** The register, `entities.yaml`, as the editor has it. */
export interface RegisterTarget extends Lined, OwnFileTarget {
  readonly file: 'register';
}

/** The codebook, `codebook.yaml`, as the editor has it. */
export interface CodebookTarget extends Lined, OwnFileTarget {
  readonly file: 'codebook';
  readonly codebook: Codebook;
}

/** A cleaned copy of an article, whether it is there or not. */
export interface CleanedTarget {
  readonly kind: 'cleaned';
  readonly folder: CorpusFolder;
  readonly uri: string;
  readonly article: ArticleId;
}

/** Anything else: a file that is left out, an annotation file, another file, or one outside all folders. */
export interface OtherTarget {
  readonly kind: 'other';
  readonly folder: CorpusFolder | undefined;
  readonly uri: string;
}

export type Target = ArticleTarget | OwnFileTarget | CleanedTarget | OtherTarget;

/** What a URI names. */
export function targetOf(session: Session, documentUri: string): Target {
  const uri = normalUri(documentUri);
  return targetIn(session.folders.of(uri), uri);
}

/** What a URI names, by {@link normalUri}, in the folder it is in. */
export function targetIn(folder: CorpusFolder | undefined, uri: string): Target {
  if (folder === undefined) return { kind: 'other', folder, uri };
  const file = folder.ownFileOf(uri);
  if (file !== null) return { kind: 'own', folder, uri, file };
  const article = articleTarget(folder, uri);
  if (article !== null) return article;
  const cleaned = folder.cleaned.articleOf(uri);
  return cleaned === null ? { kind: 'other', folder, uri } : { kind: 'cleaned', folder, uri, article: cleaned };
}

/** What questions about names are asked of. */
export type NamingTarget = ArticleTarget | RegisterTarget;

/** The article or register a URI names; null where it is neither. */
export function articleOrRegisterOf(session: Session, documentUri: string): NamingTarget | null {
  const target = targetOf(session, documentUri);
  if (target.kind === 'article') return target;
  return target.kind === 'own' && target.file === 'register' ? { ...target, file: target.file, ...target.folder.register } : null;
}

/** The codebook a URI names; null where it is another file, or there is none. */
export function codebookTarget(session: Session, documentUri: string): CodebookTarget | null {
  const target = targetOf(session, documentUri);
  const lined = target.kind === 'own' && target.file === 'codebook' ? target.folder.ownText('codebook') : null;
  if (target.kind !== 'own' || lined === null) return null;
  return { ...target, ...lined, file: 'codebook', codebook: codebookOf(target.folder) };
}

/** The tag whose entry in the codebook a position is in. */
export function tagAt(target: CodebookTarget, position: Position): CodebookTag | undefined {
  const offset = toOffset(target, position);
  return target.codebook.tags.find(({ span }) => span.start <= offset && offset <= span.end);
}

export function articleOf(session: Session, documentUri: string): ArticleTarget | null {
  const target = targetOf(session, documentUri);
  return target.kind === 'article' ? target : null;
}

export function articleTarget(folder: CorpusFolder, uri: string): ArticleTarget | null {
  const record = folder.record(uri);
  return record === undefined ? null : { kind: 'article', folder, uri, record, text: record.article.text, lines: record.lines };
}

export const linedOf = (record: ArticleRecord): Lined => ({ text: record.article.text, lines: record.lines });

/** The entry of the register a position is in; entries are in the order of the file. */
export function entityAt(target: RegisterTarget, position: Position): Entity | undefined {
  const offset = toOffset(target, position);
  const spans = target.folder.register.entities.map(entity => ({ ...entity.span, entity }));
  return spanAt(spans, offset)?.entity;
}

/** The alias of an entity of the register that a position is in or behind. */
export function aliasAt(target: RegisterTarget, { aliases, aliasSpans }: Entity, position: Position): string | undefined {
  const offset = toOffset(target, position);
  return aliases[aliasSpans.findIndex(span => touches(span, offset))];
}

/** The folder of a request that names it; an error for the user where there is none. */
export function folderOf(session: Session, uri: string): CorpusFolder {
  const folder = session.folders.get(normalUri(uri)) ?? session.folders.of(normalUri(uri));
  if (folder === undefined) throw new Error(FOLDER_MESSAGES.notAFolder(uri));
  return folder;
}

/** The article of a request that changes something; an error for the user where the URI names none. */
export function requiredArticle(session: Session, uri: string): ArticleTarget {
  const target = articleOf(session, uri);
  if (target === null) throw new Error(FOLDER_MESSAGES.notAnArticle(uri));
  return target;
}

/** {@link requiredArticle} of a request that may come while the folder is read for the first time: it waits until the article was read. */
export async function articleOnceRead(session: Session, uri: string): Promise<ArticleTarget> {
  if (articleOf(session, uri) === null) await session.folders.of(normalUri(uri))?.untilRead(normalUri(uri));
  return requiredArticle(session, uri);
}
