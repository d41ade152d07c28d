import type { WorkspaceEdit } from 'vscode-languageserver';
import type { NewTag } from '../../annotations/retag';
import { mergeTags, moveTag, removeTag, renameTag, splitTag } from '../../core/annotations/codebookEdit';
import { withEdits } from '../../core/text/edits';
import type { TextEdit } from '../../core/text/problem';
import type { TagChange, TagChangeResult } from '../../protocol';
import { codebookOf } from '../codebook';
import { editOf, ownTextOf, refusalOf } from '../edits';
import type { CorpusFolder } from '../folder';
import { CODEBOOK } from '../messages';
import { isRecord } from '../params';
import { requests } from '../requests';
import type { Session } from '../session';
import { folderOf } from '../targets';

/** Changes of tags with their annotations: an edit of `codebook.yaml`, which the annotations follow when it is made. */
export function handleTagRequests(session: Session): void {
  session.handleChange(requests.changeTag, async ({ folder: uri, tag, change, preview }) => {
    const folder = folderOf(session, uri);
    const edits = tagEdits(folder, tag, change);
    const use = folder.annotations.tagUse().get(tag) ?? { annotations: 0, articles: [] };
    const moves = change.kind === 'move' ? { annotations: 0, articles: [] } : change.kind === 'split' ? splitUse(folder, tag, change) : use;
    const counted: Omit<TagChangeResult, 'edit'> = {
      annotations: moves.annotations,
      articles: moves.articles.length,
      deleted: change.kind === 'delete' ? folder.annotations.tags.saidOnlyBy(tag) : 0,
    };
    if (preview !== true && edits.length === 0) {
      // Split among tags that are all there: the codebook stays as it is.
      const codebook = ownTextOf(folder, 'codebook');
      if (change.kind === 'split') await folder.annotations.tags.retag(tag, newTagOf(change), { before: codebook, after: codebook });
      folder.annotationsChanged();
      return { ...counted, edit: null };
    }
    return { ...counted, edit: preview === true ? null : await tagEdit(session, folder, tag, change, edits) };
  });
}

/** The edit of a change, which is expected from now on: see `TagChanges`. */
export async function tagEdit(
  session: Session,
  folder: CorpusFolder,
  tag: string,
  change: TagChange,
  edits: readonly TextEdit[],
): Promise<WorkspaceEdit> {
  const edit = editOf(session, folder, 'codebook', edits);
  const before = ownTextOf(folder, 'codebook');
  if (change.kind !== 'move') await folder.tagChanges.expect({ before, after: withEdits(before, edits), tag, to: newTagOf(change) });
  return edit;
}

function newTagOf(change: Exclude<TagChange, { readonly kind: 'move' }>): NewTag {
  if (change.kind === 'rename') return change.name.trim();
  if (change.kind === 'merge') return change.into;
  return change.kind === 'delete' ? null : new Map(change.into.flatMap(({ tag, ids }) => ids.map(id => [id, tag.trim()] as const)));
}

/** How many annotations of a tag get another one when it is split, and in which articles. */
function splitUse(folder: CorpusFolder, tag: string, { into }: Extract<TagChange, { readonly kind: 'split' }>) {
  const named = into.flatMap(({ ids }) => ids.flatMap(id => folder.annotations.writtenAs(id) ?? [])).filter(each => each.tag === tag);
  return { annotations: named.length, articles: [...new Set(named.map(({ article }) => article))] };
}

/** The edits of a change; an error for the user where it cannot be made. */
export function tagEdits(folder: CorpusFolder, tag: string, change: TagChange): readonly TextEdit[] {
  const text = ownTextOf(folder, 'codebook');
  const { tags } = codebookOf(folder);
  if (change.kind === 'split') checkSplit(tag, change);
  const edits = editsFor(text, tag, change);
  if (edits.length > 0) return edits;
  const refused = refusalOf(folder, 'codebook');
  if (refused !== undefined) throw new Error(refused);
  const isThere = (name: string): boolean => tags.some(each => each.name === name);
  if (change.kind === 'split' && !change.removes && isThere(tag) && change.into.every(each => isThere(each.tag.trim()))) return [];
  if (!tags.some(({ name }) => name === tag)) throw new Error(CODEBOOK.noSuchTag(tag));
  if (change.kind === 'rename') {
    const name = change.name.trim();
    if (name === '') throw new Error(CODEBOOK.noName);
    if (name !== tag) throw new Error(CODEBOOK.nameTaken(name));
  }
  if (change.kind === 'merge' && !tags.some(({ name }) => name === change.into)) throw new Error(CODEBOOK.noSuchTag(change.into));
  if (change.kind === 'move' && change.parent !== null) throw new Error(CODEBOOK.notBelow(tag, change.parent));
  throw new Error(CODEBOOK.nothingToChange);
}

/** An error for the user where a tag cannot be split so. */
function checkSplit(tag: string, { into }: Extract<TagChange, { readonly kind: 'split' }>): void {
  const isEntry = (each: unknown): boolean => isRecord(each) && typeof each['tag'] === 'string' && Array.isArray(each['ids']);
  const isList = Array.isArray(into) && into.every(isEntry);
  const names = isList ? into.map(each => each.tag.trim()) : [];
  if (names.length < 2 || names.includes('') || new Set(names).size < names.length) throw new Error(CODEBOOK.splitNames);
  if (names.includes(tag)) throw new Error(CODEBOOK.splitIntoItself(tag));
  const ids = into.flatMap(each => each.ids);
  if (ids.length === 0 || new Set(ids).size < ids.length) throw new Error(CODEBOOK.splitOnce);
}

function editsFor(text: string, tag: string, change: TagChange): readonly TextEdit[] {
  switch (change.kind) {
    case 'rename':
      return renameTag(text, tag, change.name);
    case 'merge':
      return mergeTags(text, tag, change.into);
    case 'move':
      return moveTag(text, tag, change.parent);
    case 'delete':
      return removeTag(text, tag);
    case 'split':
      return splitTag(
        text,
        tag,
        change.into.map(each => each.tag.trim()),
        change.removes,
      );
  }
}
