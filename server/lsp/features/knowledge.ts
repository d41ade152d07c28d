import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver';
import { countsOf } from '../../core/corpus/queries';
import { addEntities, type CompletedFields, completeEntities, type NewEntity } from '../../core/entities/register/edit';
import { completedFrom, unlinked, withoutTaken } from '../../core/knowledge/completion';
import { linkFieldOf, linksOf } from '../../core/knowledge/ids';
import { type Candidate, isBeyondDoubt } from '../../core/knowledge/match';
import { evidenceInWords, shownCandidate } from '../../core/knowledge/messages';
import { COLUMN_ROLES, type KnowledgeItem } from '../../core/knowledge/types';
import { editsBetween, withEdits } from '../../core/text/edits';
import { shelfMessages } from '../../knowledge/messages';
import { type KnowledgeShelf, nameOfFile } from '../../knowledge/shelf';
import type {
  ImportKnowledgeParams,
  KnowledgeSummary,
  LinkCandidate,
  LinkEntitiesParams,
  LinkProposal,
  LinkProposals,
} from '../../protocol';
import { toOffset, toRange } from '../convert';
import { ownTextOf } from '../edits';
import type { CorpusFolder } from '../folder';
import { grouped } from '../markdown';
import { progressOf } from '../progress';
import { requests } from '../requests';
import type { Session } from '../session';
import { entityAt, folderOf, type RegisterTarget } from '../targets';
import { turns } from '../timing';
import { normalUri } from '../uris';
import { entityOf, registerEdit, typeOf } from './registerRequests';

/** Knowledge bases: what was imported, and what entities are linked to by it. */
export function handleKnowledge(session: Session): void {
  session.handle(requests.knowledgeBases, [], async () => [...(await (await session.knowledge()).list())]);
  session.handleChange(requests.knowledgeShape, async ({ source }) => {
    const { form, header, example, columns } = await (await session.knowledge()).shapeOf(normalUri(source));
    return { name: nameOfFile(source), form, header, example, columns: Object.fromEntries(columns), roles: COLUMN_ROLES };
  });
  session.handleChange(requests.importKnowledge, (params, token) => importKnowledge(session, params, () => token.isCancellationRequested));
  session.handleChange(requests.removeKnowledge, async ({ base }) => (await session.knowledge()).remove(base));
  session.handle(requests.linkProposals, NO_PROPOSALS, async ({ folder, entity }, token) =>
    proposalsOf(await session.knowledge(), folderOf(session, folder), entity, () => token.isCancellationRequested),
  );
  session.handle(requests.linkCandidates, [], async ({ folder, name, type, aliases }) => {
    const { entities } = folderOf(session, folder).register;
    const candidates = await (await session.knowledge()).candidates({ name, type: typeOf(type), aliases });
    return shown(withoutTaken(candidates, entities));
  });
  session.handleChange(requests.linkEntities, async params => linkEdit(session, await session.knowledge(), params));
}

const NO_PROPOSALS: LinkProposals = { proposals: [], without: 0, bases: 0 };
/** Candidates of an entity that are shown. */
const MOST_CANDIDATES = 12;

async function importKnowledge(session: Session, params: ImportKnowledgeParams, isCancelled: () => boolean): Promise<KnowledgeSummary> {
  const shelf = await session.knowledge();
  const progress = progressOf(session, params.workDoneToken);
  const turn = turns();
  const columns = params.columns && Object.entries(params.columns).map(([role, at]) => `${role}=#${Number(at) + 1}`);
  progress.begin(shelfMessages.importing(nameOfFile(params.source)));
  try {
    const { base, broken, brokenLines } = await shelf.import(
      normalUri(params.source),
      { name: params.base.trim() || nameOfFile(params.source), ...(columns === undefined ? {} : { columns: columns.join(',') }) },
      {
        report: (share, items) => progress.report(share, shelfMessages.items(grouped(items))),
        pause: async () => {
          if (turn.isOver()) await turn.next();
        },
        isCancelled,
      },
    );
    const problems = broken.map(({ line, reason }) => shelfMessages.brokenLine(line, reason));
    return { items: base?.items ?? 0, cancelled: base === null, problems, broken: brokenLines };
  } finally {
    progress.end();
  }
}

async function proposalsOf(
  shelf: KnowledgeShelf,
  folder: CorpusFolder,
  only: string | undefined,
  isCancelled: () => boolean,
): Promise<LinkProposals> {
  const bases = (await shelf.list()).length;
  const { entities } = folder.register;
  const wanted = only === undefined ? unlinked(entities) : [entityOf(folder, only)];
  const proposals: LinkProposal[] = [];
  let without = 0;
  const turn = turns();
  for (const entity of bases === 0 ? [] : wanted) {
    if (turn.isOver()) await turn.next();
    if (isCancelled()) break;
    const others = entities.filter(({ id }) => id !== entity.id);
    const candidates = withoutTaken(await shelf.candidates(entity), others);
    if (candidates.length === 0) without++;
    else {
      const { mentions } = countsOf(folder.corpus, entity.id);
      const { id, name, type } = entity;
      proposals.push({ entity: id, name, type, mentions, candidates: shown(candidates), sure: isBeyondDoubt(candidates) });
    }
  }
  return { proposals: proposals.sort((a, b) => b.mentions - a.mentions), without, bases };
}

const shown = (candidates: readonly Candidate[]): LinkCandidate[] => candidates.slice(0, MOST_CANDIDATES).map(shownCandidate);

async function linkEdit(session: Session, shelf: KnowledgeShelf, { folder: uri, links }: LinkEntitiesParams) {
  const folder = folderOf(session, uri);
  const text = ownTextOf(folder, 'register');
  const completed = new Map<string, CompletedFields>();
  const added: NewEntity[] = [];
  for (const link of links) {
    const item = await itemOf(shelf, link.item);
    if ('entity' in link) completed.set(entityOf(folder, link.entity).id, completedFrom(item));
    else added.push({ name: link.name, type: typeOf(link.type), aliases: link.aliases, ...completedFrom(item) });
  }
  const withLinks = withEdits(text, completeEntities(text, completed));
  return registerEdit(session, folder, editsBetween(text, withEdits(withLinks, addEntities(withLinks, added))));
}

async function itemOf(shelf: KnowledgeShelf, id: string): Promise<KnowledgeItem> {
  const item = (await shelf.find([id])).find(each => each.id === id);
  if (item === undefined) throw new Error(shelfMessages.noItem(id));
  return item;
}

/** What can be written behind `wikidata:`, `geonames:` or `link:` of the entity at a position; null elsewhere. */
export async function linkCompletions(session: Session, target: RegisterTarget, position: Position): Promise<CompletionItem[] | null> {
  const offset = toOffset(target, position);
  const before = target.text.slice(target.lines[position.line] ?? offset, offset);
  const [, field = '', typed = ''] = /^\s*(?:-\s*)?(wikidata|geonames|link):[ \t]+["']?([^\s"']*)$/.exec(before) ?? [];
  const entity = field === '' ? undefined : entityAt(target, position);
  if (entity === undefined) return field === '' ? null : [];
  const others = target.folder.register.entities.filter(({ id }) => id !== entity.id);
  const candidates = withoutTaken(await (await session.knowledge()).candidates(entity), others);
  const range = toRange(target, { start: offset - typed.length, end: offset });
  return candidates.flatMap(({ item, score, evidence }, index): CompletionItem[] => {
    const [own, value] = linkFieldOf(item.id);
    if (own !== field) return [];
    return [
      {
        label: value,
        kind: CompletionItemKind.Reference,
        detail: [item.name, item.description].filter(Boolean).join(', '),
        documentation: `${score}: ${evidence.map(evidenceInWords).join('; ')}`,
        filterText: `${value} ${item.name}`,
        sortText: String(index).padStart(4, '0'),
        ...(index === 0 && isBeyondDoubt(candidates) ? { preselect: true } : {}),
        textEdit: { range, newText: value },
      },
    ];
  });
}

/** What the knowledge bases say of the items that an entity is linked to. */
export async function linkedItems(session: Session, entity: Parameters<typeof linksOf>[0]): Promise<readonly KnowledgeItem[]> {
  const links = linksOf(entity);
  if (links.length === 0) return [];
  return (await (await session.knowledge()).find(links)).filter(({ id }) => links.includes(id));
}
