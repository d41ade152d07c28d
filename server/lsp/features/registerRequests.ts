import {
  addAlias,
  addEntity,
  mergeEntities,
  removeAlias,
  removeEntity,
  renameEntity,
  setCoordinates,
  setEntityType,
  splitEntity,
} from '../../core/entities/register/edit';
import { mergeCandidates } from '../../core/entities/register/mergeCandidates';
import { ENTITY_TYPES, type Entity, type EntityType } from '../../core/entities/types';
import type { TextEdit } from '../../core/text/problem';
import type { EntityChange } from '../../protocol';
import { editOf, editOfFiles, ownTextOf, refusalOf } from '../edits';
import type { CorpusFolder } from '../folder';
import { REGISTER } from '../messages';
import { withMeanings } from '../renamedEntities';
import { requests } from '../requests';
import type { Session } from '../session';
import { folderOf } from '../targets';
import { entityItem, matchingEntities } from './entityTree';

/** Changes of the register, each answered as an edit of `entities.yaml` that the client applies and can undo. */
export function handleRegisterRequests(session: Session): void {
  session.handleChange(requests.addEntity, params => {
    const folder = folderOf(session, params.folder);
    const text = ownTextOf(folder, 'register');
    const type = typeOf(params.type);
    const { name, aliasOf } = params;
    if (aliasOf === undefined) return registerEdit(session, folder, addEntity(text, { type, name }));
    const entity = entityOf(folder, aliasOf);
    return registerEdit(session, folder, addAlias(text, entity.id, name), REGISTER.alreadyAName(name, entity.name));
  });
  session.handleChange(requests.editEntity, params => {
    const folder = folderOf(session, params.folder);
    const entity = entityOf(folder, params.entity);
    const { edits, nothing } = changeOf(ownTextOf(folder, 'register'), entity, params.change);
    return registerEdit(session, folder, edits, nothing);
  });
  session.handle(requests.entityAliases, [], ({ folder, entity }) => entityOf(folderOf(session, folder), entity).aliases);
  session.handle(requests.mergeCandidates, [], params => {
    const folder = folderOf(session, params.folder);
    const { entities } = folder.register;
    const candidates = mergeCandidates(entityOf(folder, params.entity), matchingEntities(entities, params.filter ?? ''));
    return candidates.slice(0, params.limit).map(({ entity }) => entityItem(folder, entity));
  });
  session.handleChange(requests.mergeEntities, async params => {
    const folder = folderOf(session, params.folder);
    const [into, from] = [entityOf(folder, params.into), entityOf(folder, params.from)];
    if (into.id === from.id) throw new Error(REGISTER.intoItself(into.name));
    const { edits, conflicts } = mergeEntities(ownTextOf(folder, 'register'), into.id, from.id, params.keep);
    if (conflicts.length > 0) return { edit: null, conflicts };
    if (edits.length === 0) throw new Error(refusalOf(folder, 'register') ?? REGISTER.nothingToChange);
    const edit = editOfFiles(session, folder, withMeanings(folder, edits, from.id, into.id));
    await folder.expectMerger(from.id, into.id, edits);
    return { edit, conflicts };
  });
}

function changeOf(text: string, { id, name }: Entity, change: EntityChange): { edits: readonly TextEdit[]; nothing: string } {
  switch (change.kind) {
    case 'rename':
      return { edits: renameEntity(text, id, change.name), nothing: REGISTER.sameName(change.name.trim()) };
    case 'addAlias':
      return { edits: addAlias(text, id, change.alias), nothing: REGISTER.alreadyAName(change.alias, name) };
    case 'removeAlias':
      return { edits: removeAlias(text, id, change.alias), nothing: REGISTER.notAnAlias(change.alias, name) };
    case 'splitAlias':
      return { edits: splitEntity(text, id, change.alias), nothing: REGISTER.notAnAlias(change.alias, name) };
    case 'setType':
      return { edits: setEntityType(text, id, typeOf(change.type)), nothing: REGISTER.sameType(name) };
    case 'setCoordinates': {
      const [latitude, longitude] = change.coordinates;
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) throw new Error(REGISTER.notCoordinates);
      return { edits: setCoordinates(text, id, [latitude, longitude]), nothing: REGISTER.sameCoordinates(name) };
    }
    case 'remove':
      return { edits: removeEntity(text, id), nothing: REGISTER.nothingToChange };
  }
}

export function registerEdit(
  session: Session,
  folder: CorpusFolder,
  edits: readonly TextEdit[],
  nothing: string = REGISTER.nothingToChange,
) {
  if (edits.length === 0) throw new Error(refusalOf(folder, 'register') ?? nothing);
  return editOf(session, folder, 'register', edits);
}

export function typeOf(name: string): EntityType {
  const type = ENTITY_TYPES.find(known => known === name);
  if (type === undefined) throw new Error(REGISTER.notAType(name));
  return type;
}

export function entityOf(folder: CorpusFolder, id: string): Entity {
  const entity = folder.register.byId.get(id);
  if (entity === undefined) throw new Error(REGISTER.noSuchEntity(id));
  return entity;
}
