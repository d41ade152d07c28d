import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import { countsOf } from '../../core/corpus/queries';
import { formatEntities, mergeEntities, removeEntity, sortEntities, splitEntity } from '../../core/entities/register/edit';
import { mergeCandidates } from '../../core/entities/register/mergeCandidates';
import { registerFixes } from '../../core/entities/register/registerFixes';
import type { Entity } from '../../core/entities/types';
import type { TextEdit } from '../../core/text/problem';
import { toSpan } from '../convert';
import { offeredEdit, offeredEdits, ownTextOf } from '../edits';
import { REGISTER } from '../messages';
import { withMeanings } from '../renamedEntities';
import type { Session } from '../session';
import { aliasAt, entityAt, type RegisterTarget } from '../targets';

/** Source actions of their own, so that an editor can run them on save. */
export const SORT_ENTITIES = `${CodeActionKind.Source}.sortEntities`;

export const FORMAT_ENTITIES = `${CodeActionKind.Source}.formatEntities`;

/** Likely partners of a merger that are offered by name; the menu behind 'Merge into…' offers all. */
const MOST_PARTNERS = 3;

/** What can be done with the entry of `entities.yaml` at a place: merge it, split an alias off, take it out; and with the file: sort it, format it. */
export function registerActions(session: Session, target: RegisterTarget, { range, context }: CodeActionParams): CodeAction[] {
  const { folder } = target;
  const text = ownTextOf(folder, 'register');
  const action = (title: string, kind: CodeActionKind, edits: readonly TextEdit[]): CodeAction[] =>
    edits.length === 0 ? [] : [{ title, kind, ...offeredEdit(session, folder, 'register', edits) }];
  const whole = [
    ...action(REGISTER.sort, SORT_ENTITIES, sortEntities(text)),
    ...action(REGISTER.format, FORMAT_ENTITIES, formatEntities(text)),
  ];
  const fixes = problemFixes(session, target, text, context.diagnostics);
  const entity = entityAt(target, range.start);
  // An entry whose id is taken is not an entity yet.
  if (entity === undefined) return [...fixes, ...whole];
  const { name } = entity;
  const alias = aliasAt(target, entity, range.start);
  const unused = context.diagnostics.find(({ code }) => code === 'unused-entity');
  const title = REGISTER.mergeAny(name);
  const merging = { title, command: 'pressmark.mergeEntity', arguments: [{ folder: folder.uri, entity: entity.id }] };
  const mergeInto = (partner: Entity): CodeAction[] => {
    const { edits, conflicts } = mergeEntities(text, partner.id, entity.id);
    const merge = REGISTER.merge(name, partner.name);
    if (conflicts.length === 0) {
      if (edits.length === 0) return [];
      const files = withMeanings(folder, edits, entity.id, partner.id);
      return [{ title: merge, kind: CodeActionKind.RefactorInline, ...offeredEdits(session, folder, files) }];
    }
    const asking = { ...merging, title: `${merge}…`, arguments: [{ folder: folder.uri, entity: entity.id, into: partner.id }] };
    return [{ title: asking.title, kind: CodeActionKind.RefactorInline, command: asking }];
  };
  return [
    ...(unused === undefined || countsOf(folder.corpus, entity.id).mentions > 0
      ? []
      : action(REGISTER.remove(name), CodeActionKind.QuickFix, removeEntity(text, entity.id)).map(fix => ({
          ...fix,
          diagnostics: [unused],
        }))),
    ...fixes,
    ...(alias === undefined ? [] : action(REGISTER.split(alias), CodeActionKind.RefactorExtract, splitEntity(text, entity.id, alias))),
    ...likelyPartners(target, entity).flatMap(mergeInto),
    { title, kind: CodeActionKind.RefactorInline, command: merging },
    ...whole,
  ];
}

/** Two problems may have one solution: it is offered once, for both. */
function problemFixes(session: Session, target: RegisterTarget, text: string, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const fixes = new Map<string, CodeAction>();
  for (const diagnostic of diagnostics) {
    for (const { title, edits } of registerFixes(text, String(diagnostic.code), toSpan(target, diagnostic.range))) {
      const solved = [...(fixes.get(title)?.diagnostics ?? []), diagnostic];
      const edit = offeredEdit(session, target.folder, 'register', edits);
      fixes.set(title, { title, kind: CodeActionKind.QuickFix, ...edit, diagnostics: solved });
    }
  }
  return [...fixes.values()];
}

const likelyPartners = ({ folder }: RegisterTarget, entity: Entity): Entity[] =>
  mergeCandidates(entity, folder.register.entities)
    .filter(({ likely }) => likely)
    .slice(0, MOST_PARTNERS)
    .map(candidate => candidate.entity);
