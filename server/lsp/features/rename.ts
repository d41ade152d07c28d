import { type Position, PrepareRenameRequest, RenameRequest, type WorkspaceEdit } from 'vscode-languageserver';
import { mentionAt } from '../../core/corpus/names';
import { renameEntity, setEntityId } from '../../core/entities/register/edit';
import { isId } from '../../core/entities/register/register';
import type { Entity } from '../../core/entities/types';
import { type Span, touches } from '../../core/text/span';
import { toOffset, toRange } from '../convert';
import { editOf, editOfFiles, ownTextOf, refusalOf } from '../edits';
import type { CorpusFolder } from '../folder';
import { CODEBOOK, REGISTER } from '../messages';
import { withMeanings } from '../renamedEntities';
import type { Session } from '../session';
import { articleOrRegisterOf, type CodebookTarget, codebookTarget, entityAt, type NamingTarget, tagAt } from '../targets';
import { tagEdit, tagEdits } from './tagRequests';

/** Renames the entity in the register, or in its entry gives it another id; what an article says stays as it is. */
export function handleRename(session: Session): void {
  session.handle(PrepareRenameRequest.type, null, ({ textDocument, position }) => {
    const book = codebookTarget(session, textDocument.uri);
    const tag = book && tagAt(book, position);
    if (book && tag) return { range: toRange(book, tag.nameSpan), placeholder: tag.name };
    const target = articleOrRegisterOf(session, textDocument.uri);
    const identified = target && idAt(target, position);
    if (target && identified) return { range: toRange(target, identified.idSpan), placeholder: identified.id };
    const named = target && namedAt(target, position);
    return target && named && { range: toRange(target, named.span), placeholder: named.entity.name };
  });
  session.handleChange(RenameRequest.type, ({ textDocument, position, newName }) => {
    const book = codebookTarget(session, textDocument.uri);
    if (book !== null) return tagRename(session, book, position, newName);
    const target = articleOrRegisterOf(session, textDocument.uri);
    const named = target && namedAt(target, position);
    if (target === null || named === null) throw new Error(REGISTER.noEntityHere);
    if (newName.trim() === '') throw new Error(REGISTER.noName);
    const { folder } = target;
    const identified = idAt(target, position);
    if (identified !== null) return idRename(session, folder, identified, newName.trim());
    const edits = renameEntity(ownTextOf(folder, 'register'), named.entity.id, newName.trim());
    const refused = edits.length === 0 ? refusalOf(folder, 'register') : undefined;
    if (refused !== undefined) throw new Error(refused);
    return editOf(session, folder, 'register', edits);
  });
}

/** What names the entity by its id is changed, too; annotations follow when the edit is made. */
async function idRename(session: Session, folder: CorpusFolder, { id }: Entity, newId: string): Promise<WorkspaceEdit> {
  if (!isId(newId)) throw new Error(REGISTER.notAnId(newId));
  const other = folder.register.byId.get(newId);
  if (other !== undefined) throw new Error(newId === id ? REGISTER.nothingToChange : REGISTER.idTaken(newId, other.name));
  const edits = setEntityId(ownTextOf(folder, 'register'), id, newId);
  if (edits.length === 0) throw new Error(refusalOf(folder, 'register') ?? REGISTER.nothingToChange);
  const edit = editOfFiles(session, folder, withMeanings(folder, edits, id, newId));
  await folder.expectId(id, newId, edits);
  return edit;
}

/** The tag's annotations follow when the edit is made. */
function tagRename(session: Session, target: CodebookTarget, position: Position, name: string): Promise<WorkspaceEdit> {
  const tag = tagAt(target, position);
  if (tag === undefined) throw new Error(CODEBOOK.noTagHere);
  const change = { kind: 'rename', name } as const;
  return tagEdit(session, target.folder, tag.name, change, tagEdits(target.folder, tag.name, change));
}

/** The entity whose id is written at a position of the register. */
function idAt(target: NamingTarget, position: Position): Entity | null {
  if (target.kind !== 'own') return null;
  const entity = entityAt(target, position);
  const isThere = entity !== undefined && entity.idSpan.start !== entity.nameSpan.start;
  return isThere && touches(entity.idSpan, toOffset(target, position)) ? entity : null;
}

function namedAt(target: NamingTarget, position: Position): { entity: Entity; span: Span } | null {
  if (target.kind === 'own') {
    const entity = entityAt(target, position);
    return entity === undefined ? null : { entity, span: entity.nameSpan };
  }
  const mention = mentionAt(target.record, toOffset(target, position));
  const entity = mention?.entity == null ? undefined : target.folder.register.byId.get(mention.entity);
  return mention === undefined || entity === undefined ? null : { entity, span: mention };
}
