import type { Position } from 'vscode-languageserver';
import type { ArticleRecord } from '../core/corpus/corpus';
import type { Entity } from '../core/entities/types';
import { spanAt } from '../core/text/span';
import { type Lined, toOffset } from './convert';
import type { CorpusFolder } from './folder';
import { FOLDER_MESSAGES } from './messages';
import type { Session } from './session';
import { normalUri } from './uris';

/** An article a request is about. */
export interface ArticleTarget extends Lined {
  readonly kind: 'article';
  readonly folder: CorpusFolder;
  readonly uri: string;
  readonly record: ArticleRecord;
}

/** The register, `entities.yaml`, as the editor has it. */
export interface RegisterTarget extends Lined {
  readonly kind: 'register';
  readonly folder: CorpusFolder;
  readonly uri: string;
}

export type Target = ArticleTarget | RegisterTarget;

/** The article or register a URI names; null where it is neither. */
export function targetOf(session: Session, documentUri: string): Target | null {
  const uri = normalUri(documentUri);
  const folder = session.folders.of(uri);
  if (folder === undefined) return null;
  if (uri === folder.ownUri('register')) {
    return { kind: 'register', folder, uri, ...folder.register };
  }
  return articleTarget(folder, uri);
}

export function articleOf(session: Session, documentUri: string): ArticleTarget | null {
  const target = targetOf(session, documentUri);
  return target?.kind === 'article' ? target : null;
}

export function articleTarget(folder: CorpusFolder, uri: string): ArticleTarget | null {
  const record = folder.record(uri);
  return record === undefined ? null : { kind: 'article', folder, uri, record, text: record.article.text, lines: record.lines };
}

export const linedOf = (record: ArticleRecord): Lined => ({ text: record.article.text, lines: record.lines });

/** The entry of the register a position stands in; entries stand in the order of the file. */
export function entityAt(target: RegisterTarget, position: Position): Entity | undefined {
  const offset = toOffset(target, position);
  const spans = target.folder.register.entities.map(entity => ({ ...entity.span, entity }));
  return spanAt(spans, offset)?.entity;
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
