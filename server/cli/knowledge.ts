import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { type CompletedFields, completeEntities } from '../core/entities/register/edit';
import { registerRefusal } from '../core/entities/register/findEntity';
import { parseRegister } from '../core/entities/register/register';
import { completedFrom, unlinked, withoutTaken } from '../core/knowledge/completion';
import { isBeyondDoubt } from '../core/knowledge/match';
import { shownCandidate } from '../core/knowledge/messages';
import { UnreadableKnowledge } from '../core/knowledge/reader';
import { withEdits } from '../core/text/edits';
import { KnowledgeShelf, nameOfFile } from '../knowledge/shelf';
import { userCacheFolder } from '../node/cacheFolder';
import { nodeFiles } from '../node/files';
import { knowledgeMessages } from './messages';
import type { Output } from './output';
import { ownText } from './project';
import { type Messages, UsageError } from './terminal';
import { writeOwn } from './writeOwn';

/** The knowledge bases of this machine's command line, kept among the user's caches. */
async function shelf(): Promise<KnowledgeShelf> {
  const folder = userCacheFolder();
  await folder.make?.();
  return new KnowledgeShelf({ files: nodeFiles, folder: folder.uri, newId: randomUUID, now: () => new Date().toISOString() });
}

export interface KnowledgeImportOptions {
  readonly name?: string;
  readonly map?: string;
}

/** Reads files into knowledge bases, each under its own name unless one is given. Answers false where it was interrupted. */
export async function importKnowledge(
  given: readonly string[],
  { name, map }: KnowledgeImportOptions,
  messages: Messages,
  output: Output,
  isInterrupted: () => boolean,
): Promise<boolean> {
  if (name !== undefined && given.length > 1) throw new UsageError(knowledgeMessages.oneName);
  const bases = await shelf();
  for (const file of given) {
    const uri = URI.file(path.resolve(file)).toString();
    const progress = messages.progress(100, 'reading');
    try {
      const { base, broken, brokenLines } = await bases.import(
        uri,
        { name: name ?? nameOfFile(uri), ...(map === undefined ? {} : { columns: map }) },
        { report: share => progress.update(Math.floor(100 * share)), pause: interruptible(), isCancelled: isInterrupted },
      );
      for (const { line, reason } of broken) messages.unreadable(`${file}:${line}`, reason);
      if (brokenLines > broken.length) messages.unreadable(file, knowledgeMessages.moreBroken(brokenLines - broken.length));
      if (base === null) return false;
      await output.row(base, () => knowledgeMessages.imported(base.items, base.name));
    } catch (error) {
      if (!(error instanceof UnreadableKnowledge)) throw error;
      messages.unreadable(file, error.message);
    } finally {
      progress.stop();
    }
  }
  return true;
}

/** Lets the process hear of Ctrl+C now and then. */
function interruptible(): () => Promise<void> {
  let last = Date.now();
  return async () => {
    if (Date.now() - last < PAUSED_MS) return;
    await new Promise(resolve => setImmediate(resolve));
    last = Date.now();
  };
}
const PAUSED_MS = 100;

export async function listKnowledge(output: Output): Promise<void> {
  for (const base of await (await shelf()).list()) await output.row(base, () => knowledgeMessages.base(base));
}

export async function removeKnowledge(name: string, output: Output): Promise<void> {
  if (!(await (await shelf()).remove(name))) throw new UsageError(knowledgeMessages.noBase(name));
  await output.line(knowledgeMessages.removed(name));
}

export interface LinkOptions {
  /** Write the links of entities whose best candidate has this score and no rival. */
  readonly accept?: number;
}

/**
 * Prints the candidates of each entity of a project's register that has no link, one entity a line; with `accept`, those that are beyond doubt
 * are written into the register.
 */
export async function linkEntities(dir: string, { accept }: LinkOptions, messages: Messages, output: Output): Promise<void> {
  const folder = path.resolve(dir);
  const text = await ownText(folder, 'entities.yaml');
  if (text === null) throw new UsageError(knowledgeMessages.noRegister(dir));
  const reason = accept === undefined ? undefined : registerRefusal(text);
  if (reason !== undefined) throw new UsageError(reason);
  const { entities } = parseRegister(text);
  const bases = await shelf();
  if ((await bases.list()).length === 0) throw new UsageError(knowledgeMessages.nothingImported);
  const completed = new Map<string, CompletedFields>();
  const given = new Set<string>();
  for (const entity of unlinked(entities)) {
    const candidates = withoutTaken(await bases.candidates(entity), entities);
    const [best] = candidates;
    if (best === undefined) continue;
    const isAccepted = accept !== undefined && isBeyondDoubt(candidates, accept) && !given.has(best.item.id);
    if (isAccepted) {
      completed.set(entity.id, completedFrom(best.item));
      given.add(best.item.id);
    }
    const shown = candidates.slice(0, MOST_SHOWN).map(shownCandidate);
    const row = {
      entity: entity.id,
      name: entity.name,
      type: entity.type,
      ...(isAccepted ? { accepted: best.item.id } : {}),
      candidates: shown,
    };
    await output.row(row, () => knowledgeMessages.candidates(entity.name, isAccepted, shown));
  }
  if (completed.size === 0) return;
  await writeOwn(folder, 'entities.yaml', text, withEdits(text, completeEntities(text, completed)));
  messages.note(knowledgeMessages.linked(completed.size));
}

const MOST_SHOWN = 5;
