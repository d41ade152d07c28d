import * as vscode from 'vscode';
import type { LinkCandidate, LinkedEntity, LinkProposal, SuggestedNameItem } from '../../server/protocol';
import { counts } from '../counts';
import { registerOf } from '../folders';
import { entityIcon, typeNames } from '../views/items';
import { chosenEntity } from './chosenEntity';
import { type Command, type Context, dataOf, fieldsOf, Notice, pickFolder } from './command';
import { applyAndSave } from './entries';
import { editing, type MadeEdit, offerUndo, takeBack } from './undoEdit';

/** Linking entities, and names that are suggested, to what knowledge bases know. */
export const linkCommands: readonly Command[] = [
  { name: 'linkEntities', fails: vscode.l10n.t('Could not link the entities'), run: linkEntities },
  { name: 'linkEntity', fails: vscode.l10n.t('Could not link the entity'), run: linkEntity },
  { name: 'linkName', fails: vscode.l10n.t('Could not add the name to the register'), run: linkName },
];

/** `linkEntities()`: goes through the entities that have no link, those with the most mentions first. */
async function linkEntities(context: Context): Promise<void> {
  const folder = (await pickFolder(context))?.uri.toString();
  if (folder === undefined) return;
  const options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Looking for links'), cancellable: true };
  const found = await vscode.window.withProgress(options, (_, token) => context.session.ask('linkProposals', { folder }, token));
  if (found.bases === 0) return askForKnowledge();
  if (found.proposals.length === 0) throw new Notice(vscode.l10n.t('No entity without a link has a name that a knowledge base knows.'));
  await walk(context, folder, found.proposals);
}

/** `linkEntity({folder, entity})`: as a row of the Entities view or the link of a card. */
async function linkEntity(context: Context, given: unknown): Promise<void> {
  const { folder, entity, name } = chosenEntity(context, given);
  const { proposals, bases } = await context.session.ask('linkProposals', { folder, entity });
  if (bases === 0) return askForKnowledge();
  if (proposals.length === 0) throw new Notice(vscode.l10n.t('No knowledge base knows "{0}".', name));
  await walk(context, folder, proposals);
}

async function askForKnowledge(): Promise<void> {
  const start = vscode.l10n.t('Import Knowledge Base…');
  const text = vscode.l10n.t('Entities are linked by a knowledge base, such as an extract of Wikidata. None was imported.');
  const choice = await vscode.window.showInformationMessage(text, start);
  if (choice === start) await vscode.commands.executeCommand('pressmark.importKnowledge');
}

type LinkPick = vscode.QuickPickItem & { readonly act?: 'skip' | 'all'; readonly candidate?: LinkCandidate };

const UNDO: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('discard'), tooltip: vscode.l10n.t('Take the Last Link Back') };

/** A menu for each entity: Enter links it to the candidate, and shows the next one. Each link is an edit of its own, and so are all at once. */
async function walk(context: Context, folder: string, proposals: readonly LinkProposal[]): Promise<void> {
  const uri = registerOf(vscode.Uri.parse(folder));
  const made: { readonly edit: MadeEdit; readonly at: number }[] = [];
  const link = async (links: readonly LinkedEntity[], at: number): Promise<void> => {
    made.push({
      at,
      edit: await editing(uri, async () => applyAndSave(context, await context.session.ask('linkEntities', { folder, links }))),
    });
  };
  const linked = new Set<string>();
  for (let at = 0; at < proposals.length; ) {
    const proposal = proposals[at];
    if (proposal === undefined) break;
    const rest = proposals.slice(at).filter(({ sure, candidates: [best] }) => sure && best !== undefined && !linked.has(best.id));
    const picked = await pick(proposal, { at, of: proposals.length, sure: rest.length, canUndo: made.length > 0 });
    if (picked === undefined) break;
    if (picked === 'undo') {
      const last = made.pop();
      if (last === undefined) continue;
      await takeBack(last.edit, vscode.l10n.t('Not undone: the register was edited after the entity was linked.'));
      at = last.at;
    } else if (picked.act === 'all') {
      const links = new Map<string, LinkedEntity>();
      for (const {
        entity,
        candidates: [best],
      } of rest)
        if (best !== undefined && !links.has(best.id)) links.set(best.id, { entity, item: best.id });
      await link([...links.values()], at);
      break;
    } else {
      if (picked.candidate !== undefined) {
        linked.add(picked.candidate.id);
        await link([{ entity: proposal.entity, item: picked.candidate.id }], at);
      }
      at++;
    }
  }
  const [first, last] = [made[0]?.edit, made.at(-1)?.edit];
  if (first === undefined || last === undefined) return;
  const overtaken = vscode.l10n.t('Not undone: the register was edited after the entities were linked.');
  offerUndo({ uri, before: first.before, after: last.after }, vscode.l10n.t('The register has new links.'), overtaken).catch(
    (error: unknown) => {
      context.session.output.error(`The links were not taken out again: ${String(error)}`);
      void vscode.window.showErrorMessage(vscode.l10n.t('Could not take the links out of the register again'));
    },
  );
}

interface Shown {
  readonly at: number;
  readonly of: number;
  /** How many entities have a candidate beyond doubt. */
  readonly sure: number;
  readonly canUndo: boolean;
}

function pick(
  { name, type, mentions, candidates }: LinkProposal,
  { at, of, sure, canUndo }: Shown,
): Promise<LinkPick | 'undo' | undefined> {
  const menu = vscode.window.createQuickPick<LinkPick>();
  menu.title = of === 1 ? vscode.l10n.t('Link Entity') : vscode.l10n.t('Link Entities ({0} of {1})', at + 1, of);
  const kind = typeNames()[type]?.one ?? type;
  menu.placeholder = vscode.l10n.t('What is "{0}"? {1}, {2}. Enter links it', name, kind, counts.mentions(mentions));
  menu.buttons = canUndo ? [UNDO] : [];
  menu.matchOnDescription = true;
  menu.matchOnDetail = true;
  const separator: LinkPick = { label: '', kind: vscode.QuickPickItemKind.Separator };
  const skip: LinkPick = { label: vscode.l10n.t('None of These'), iconPath: new vscode.ThemeIcon('debug-step-over'), act: 'skip' };
  const all: LinkPick = {
    label: vscode.l10n.t('Link {0} That Are Beyond Doubt', counts.entities(sure)),
    iconPath: new vscode.ThemeIcon('check-all'),
    act: 'all',
  };
  menu.items = [...candidates.map(candidatePick), separator, skip, ...(sure > 1 ? [all] : [])];
  return new Promise(resolve => {
    const end = (answer: LinkPick | 'undo' | undefined): void => {
      resolve(answer);
      menu.dispose();
    };
    menu.onDidAccept(() => end(menu.selectedItems[0]));
    menu.onDidTriggerButton(() => end('undo'));
    menu.onDidHide(() => end(undefined));
    menu.show();
  });
}

const candidatePick = (candidate: LinkCandidate): LinkPick => ({
  label: candidate.name,
  description: [candidate.id, candidate.description].filter(Boolean).join(' · '),
  detail: vscode.l10n.t('Score {0}: {1}', candidate.score, candidate.evidence.join('; ')),
  iconPath: entityIcon(candidate.type ?? 'other'),
  candidate,
});

/** `linkName(row)`: a name that is suggested becomes an entity with a link and a description. */
async function linkName(context: Context, given: unknown): Promise<void> {
  const data: unknown = dataOf(given) ?? fieldsOf(given) ?? dataOf(context.views.entities.view.selection[0]);
  if (!isSuggestedName(data)) throw new Notice(vscode.l10n.t('Select suggested names in the Entities view.'));
  const { folder, name, type, aliases, mentions } = data;
  const candidates = await context.session.ask('linkCandidates', { folder, name, type, aliases });
  if (candidates.length === 0) {
    if ((await context.session.ask('knowledgeBases', {})).length === 0) return askForKnowledge();
    throw new Notice(vscode.l10n.t('No knowledge base knows "{0}".', name));
  }
  const picked = await pick({ entity: '', name, type, mentions, candidates, sure: false }, { at: 0, of: 1, sure: 0, canUndo: false });
  if (picked === undefined || picked === 'undo' || picked.candidate === undefined) return;
  const item = picked.candidate;
  const links = [{ name, type: item.type ?? type, aliases, item: item.id }];
  await applyAndSave(context, await context.session.ask('linkEntities', { folder, links }));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Added "{0}" to the register, linked to {1}.', name, item.id), 5000);
}

const isSuggestedName = (data: unknown): data is SuggestedNameItem =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'suggestedName';
