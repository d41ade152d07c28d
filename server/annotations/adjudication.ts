import { adoptedLine, storedLineOf, viaOf } from '../core/annotations/adopted';
import {
  type Decision,
  type DecisionLog,
  decisionOn,
  decisionsPathOf,
  keyOfIds,
  lastDecisions,
  parseDecisions,
  serialiseDecisions,
} from '../core/annotations/decisions';
import { annotatorFolderOf } from '../core/annotations/paths';
import { type AnnotationFile, lineOf, putReplies, type StoredLine } from '../core/annotations/store';
import { type Annotation, contentOf } from '../core/annotations/types';
import type { ArticleId } from '../core/article/types';
import type { FileSource } from '../files';
import { uriOf } from '../selection';
import type { AnnotationService } from './annotationService';
import { adjudicationMessages } from './messages';
import { changeText, textIn } from './textFile';

export interface AdjudicationHost {
  /** The corpus folder's URI. */
  readonly folder: string;
  readonly files: FileSource;
  readonly annotations: AnnotationService;
  textOf(article: ArticleId): string | null;
  newId(): string;
  /** An ISO 8601 instant, UTC. */
  now(): string;
}

/** What is decided on annotations of one article that belong together: {@link Decision}. */
export type Choice = Pick<Decision, 'article' | 'ids' | 'accepted'>;

/**
 * The set that people agree on after comparing their annotations: the annotations of an annotator of its own. Each names in `via` those it
 * was taken from; a log beside them has every decision, those for none included, and is what undo goes back by, after a restart as well.
 *
 * Deciding again on the same annotations replaces what the set has of them. What was changed by hand in the set stays.
 */
export class Adjudication {
  readonly #host: AdjudicationHost;

  constructor(host: AdjudicationHost) {
    this.#host = host;
  }

  /** The decisions of a chosen set; empty where there are none. Rejects where they cannot be read as text. */
  async decisions(chosen: string): Promise<DecisionLog> {
    return parseDecisions(textIn(await this.#host.files.read(this.#logOf(chosen))));
  }

  /** Accepts annotations into the chosen set, and remembers that it was decided on all of them. */
  async decide(chosen: string, choices: readonly Choice[]): Promise<void> {
    // Each must be later than the ones before, whatever the clock says.
    const last = lastDecisions(await this.decisions(chosen))[0]?.decided ?? '';
    const now = this.#host.now();
    const decided = now > last ? now : new Date(new Date(last).getTime() + 1).toISOString();
    const decisions = choices.map(choice => ({ ...sortedChoice(choice), decided }));
    for (const [article, ofArticle] of byArticle(decisions)) await this.#apply(chosen, article, ofArticle);
    await this.#changeLog(chosen, log => ({ ...log, decisions: [...log.decisions, ...decisions] }));
  }

  /** Takes back what was decided last, all of it that was decided together; returns it, empty where there is nothing. */
  async undo(chosen: string): Promise<readonly Decision[]> {
    const undone = lastDecisions(await this.decisions(chosen));
    if (undone.length === 0) return [];
    const keys = new Set(undone.map(keyOf));
    const rest = (log: DecisionLog): DecisionLog => ({ ...log, decisions: log.decisions.filter(each => !keys.has(keyOf(each))) });
    const before = rest(await this.decisions(chosen));
    for (const [article, ofArticle] of byArticle(undone)) {
      const restored = ofArticle.map(({ ids }) => decisionOn(before, ids) ?? { article, ids, accepted: [], decided: '' });
      await this.#apply(chosen, article, restored);
    }
    await this.#changeLog(chosen, rest);
    return undone;
  }

  /** Makes the chosen set have of these annotations what was accepted. */
  async #apply(chosen: string, article: ArticleId, decisions: readonly Decision[]): Promise<void> {
    const { annotations, textOf, newId } = this.#host;
    const text = textOf(article);
    const sources = new Map(decisions.flatMap(({ accepted }) => accepted.map(id => [id, annotations.lineOf(article, id)] as const)));
    for (const [id, line] of sources) if (line === undefined) throw new Error(adjudicationMessages.gone(id));
    const wanted = decisions.flatMap(({ accepted, decided }) =>
      alike(accepted.map(id => ({ id, stored: sources.get(id) }))).map(({ ids, stored }) => ({ ids, stored, decided, newId: newId() })),
    );
    const decidedOn = new Set(decisions.flatMap(({ ids }) => ids));
    /**
     * True for an annotation of the set that somebody changed, or answered, since it was taken over. One that still says what those say that
     * it was taken from was changed with them, as when a tag is renamed.
     */
    const isChangedByHand = (file: AnnotationFile, { annotation }: StoredLine, via: readonly string[]): boolean => {
      if (annotation === null) return false;
      const replies = lineOf(file, annotation.id)?.annotation?.replies ?? [];
      const from = via.flatMap(id => annotations.lineOf(article, id)?.annotation ?? []);
      const taken = new Set(from.flatMap(({ replies }) => replies?.map(reply => reply.id) ?? []));
      if (replies.some(({ id }) => !taken.has(id))) return true;
      return annotation.modified !== undefined && !from.some(other => saidBy(other) === saidBy(annotation));
    };
    await annotations.changes.changeFile(annotatorFolderOf(chosen), article, file => {
      const taken = new Map(file.lines.map(stored => [stored, viaOfStored(stored)]));
      const isOf = (ids: readonly string[]) => [...taken].some(([, via]) => keyOfIds(via) === keyOfIds(ids));
      const kept = file.lines.filter(stored => {
        const via = taken.get(stored) ?? [];
        if (!via.some(id => decidedOn.has(id)) || isChangedByHand(file, stored, via)) return true;
        return wanted.some(({ ids }) => keyOfIds(ids) === keyOfIds(via));
      });
      const added = wanted.flatMap(({ ids, stored, decided, newId: id }) => {
        const line = stored === undefined || isOf(ids) ? null : storedLineOf(adoptedLine(stored.line, id, ids, decided), file, text);
        return line === null ? [] : [{ line, id, replies: stored?.annotation?.replies ?? [], decided }];
      });
      if (added.length === 0 && kept.length === file.lines.length) return file;
      const stays = new Set(kept);
      const gone = new Set(file.lines.flatMap(stored => (stays.has(stored) ? [] : (stored.annotation?.id ?? []))));
      const answers = kept.filter(({ reply }) => reply === undefined || !gone.has(reply.target));
      const all: AnnotationFile = { ...file, lines: [...answers, ...added.map(({ line }) => line)] };
      return added.reduce(
        (after, { id, replies, decided }) =>
          replies.length === 0 ? after : putReplies(after, id, replies, { modified: decided, articleText: text }),
        all,
      );
    });
  }

  #logOf(chosen: string): string {
    return uriOf(this.#host.folder, decisionsPathOf(annotatorFolderOf(chosen)));
  }

  #changeLog(chosen: string, change: (log: DecisionLog) => DecisionLog): Promise<void> {
    const { files, folder } = this.#host;
    return changeText({ files, folder, uri: this.#logOf(chosen) }, adjudicationMessages.overtaken, text =>
      serialiseDecisions(change(parseDecisions(text))),
    );
  }
}

/** The quote, its place and the content, replies apart. */
function saidBy({ quote: { exact }, position: { start, end }, ...annotation }: Annotation): string {
  const { replies: _, ...content } = contentOf(annotation);
  return JSON.stringify([exact, start, end, content]);
}

const sortedChoice = ({ article, ids, accepted }: Choice): Choice => ({ article, ids: [...ids].sort(), accepted: [...accepted].sort() });

const keyOf = ({ article, ids, decided }: Decision): string => JSON.stringify([article, ids, decided]);

function byArticle(decisions: readonly Decision[]): Map<ArticleId, Decision[]> {
  const grouped = new Map<ArticleId, Decision[]>();
  for (const decision of decisions) grouped.set(decision.article, [...(grouped.get(decision.article) ?? []), decision]);
  return grouped;
}

const viaOfStored = ({ line, annotation }: StoredLine): string[] => (annotation === null ? [] : viaOf(line));

/** Those that say the same as one, with all their ids: the set needs it once. */
function alike(
  accepted: readonly { readonly id: string; readonly stored: StoredLine | undefined }[],
): { readonly ids: readonly string[]; readonly stored: StoredLine | undefined }[] {
  const groups = new Map<string, { ids: string[]; stored: StoredLine | undefined }>();
  for (const { id, stored } of accepted) {
    const annotation = stored?.annotation;
    const says = JSON.stringify([annotation?.quote.exact, annotation?.position, annotation?.tag, annotation?.entity]);
    const group = groups.get(says);
    if (group === undefined) groups.set(says, { ids: [id], stored });
    else group.ids.push(id);
  }
  return [...groups.values()];
}
