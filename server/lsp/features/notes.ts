import { annotationMessages } from '../../annotations/messages';
import type { AnnotationItem, RelatedAnnotation } from '../../protocol';
import type { CorpusFolder } from '../folder';
import { relationsIn } from '../relations';
import { requests } from '../requests';
import type { Session } from '../session';
import { folderOf } from '../targets';
import { annotationItem } from './annotationItem';

/** Replies to notes, and relations between annotations. */
export function handleNotes(session: Session): void {
  session.handleChange(requests.replyToAnnotation, async ({ folder: uri, id, text }) => {
    const folder = folderOf(session, uri);
    const placed = await folder.annotations.changes.reply(id, text);
    folder.annotationsChanged();
    return annotationItem(folder, placed);
  });
  session.handleChange(requests.changeReply, async ({ folder: uri, id, reply, text }) => {
    const folder = folderOf(session, uri);
    const placed = await folder.annotations.changes.changeReply(id, reply, text);
    folder.annotationsChanged();
    return annotationItem(folder, placed);
  });
  session.handleChange(requests.relateAnnotation, async ({ folder: uri, id, type: written, target, remove }) => {
    const folder = folderOf(session, uri);
    const type = written.trim();
    const { relations = [] } = folder.annotations.writtenAs(id) ?? {};
    const isSame = (each: { readonly type: string; readonly target: string }): boolean => each.type === type && each.target === target;
    if (remove === true) {
      if (!relations.some(isSame)) throw new Error(annotationMessages.notRelated);
    } else checkRelation(folder, { id, type, target });
    const placed = await folder.annotations.changes.update(id, {
      relations: before =>
        remove === true ? before.filter(each => !isSame(each)) : before.some(isSame) ? before : [...before, { type, target }],
    });
    folder.annotationsChanged();
    return annotationItem(folder, placed);
  });
  session.handle(requests.relatedAnnotations, [], ({ folder: uri, id }) => related(folderOf(session, uri), id));
  session.handle(requests.relationTypes, [], ({ folder }) => relationsIn(folderOf(session, folder)).types);
}

/** An error for the user where annotations cannot be related so. */
export function checkRelation(
  folder: CorpusFolder,
  { id, type, target }: { readonly id?: string; readonly type: string; readonly target: string },
): void {
  if (type.trim() === '') throw new Error(annotationMessages.noRelation);
  if (target === id) throw new Error(annotationMessages.toItself);
  if (folder.annotations.writtenAs(target) === undefined) throw new Error(annotationMessages.gone);
}

function related(folder: CorpusFolder, id: string): readonly RelatedAnnotation[] {
  const itemOf = (other: string): AnnotationItem | null => {
    const placed = folder.annotations.find(other);
    return placed === undefined ? null : annotationItem(folder, placed);
  };
  const to = (folder.annotations.writtenAs(id)?.relations ?? []).map(({ type, target }) => ({
    type,
    id: target,
    direction: 'to' as const,
  }));
  const from = (relationsIn(folder).into.get(id) ?? []).map(({ type, from: other }) => ({
    type,
    id: other.id,
    direction: 'from' as const,
  }));
  return [...to, ...from].map(each => ({ ...each, annotation: itemOf(each.id) }));
}
