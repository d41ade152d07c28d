import { mergeTags, moveTag, removeTag, renameTag } from '../../core/annotations/codebookEdit';
import { withEdits } from '../../core/text/edits';
import type { TextEdit } from '../../core/text/problem';
import type { TagChange, TagChangeResult } from '../../protocol';
import { codebookOf } from '../codebook';
import { editOf, ownTextOf, refusalOf } from '../edits';
import type { CorpusFolder } from '../folder';
import { CODEBOOK } from '../messages';
import { requests } from '../requests';
import type { Session } from '../session';
import { folderOf } from '../targets';

/** Changes of tags with their annotations: an edit of `codebook.yaml`, which the annotations follow when it is made. */
export function handleTagRequests(session: Session): void {
  session.handleChange(requests.changeTag, ({ folder: uri, tag, change, preview }) => {
    const folder = folderOf(session, uri);
    const edits = tagEdits(folder, tag, change);
    const use = folder.annotations.tagUse().get(tag) ?? { annotations: 0, articles: [] };
    const moves = change.kind === 'move' ? { annotations: 0, articles: [] } : use;
    const counted: Omit<TagChangeResult, 'edit'> = {
      annotations: moves.annotations,
      articles: moves.articles.length,
      deleted: change.kind === 'delete' ? folder.annotations.saidOnlyBy(tag) : 0,
    };
    return { ...counted, edit: preview === true ? null : tagEdit(session, folder, tag, change, edits) };
  });
}

/** The edit of a change, which is expected from now on: see `TagChanges`. */
export function tagEdit(session: Session, folder: CorpusFolder, tag: string, change: TagChange, edits: readonly TextEdit[]) {
  const edit = editOf(session, folder, 'codebook', edits);
  const before = ownTextOf(folder, 'codebook');
  const to = change.kind === 'rename' ? change.name.trim() : change.kind === 'merge' ? change.into : null;
  if (change.kind !== 'move') folder.tagChanges.expect({ before, after: withEdits(before, edits), tag, to });
  return edit;
}

/** The edits of a change; an error for the user where it cannot be made. */
export function tagEdits(folder: CorpusFolder, tag: string, change: TagChange): readonly TextEdit[] {
  const text = ownTextOf(folder, 'codebook');
  const { tags } = codebookOf(folder);
  const edits = editsFor(text, tag, change);
  if (edits.length > 0) return edits;
  const refused = refusalOf(folder, 'codebook');
  if (refused !== undefined) throw new Error(refused);
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
  }
}
