import { URI } from 'vscode-uri';
import { type CopySuggestion, contentFrom, suggestionsOfAll } from '../annotations/copySuggestions';
import { unreadableLines } from '../annotations/exportFiles';
import { textIn } from '../annotations/textFile';
import { DISMISSED_PATH, parseDismissed } from '../core/annotations/dismissed';
import { positionAt } from '../core/text/lines';
import { sliceOf } from '../core/text/span';
import { nodeFiles } from '../node/files';
import { uriOf } from '../selection';
import { annotationsBelow } from './annotationsBelow';
import { propagateMessages } from './messages';
import type { Output } from './output';
import type { Project } from './project';
import type { Messages } from './terminal';

export interface PropagateOptions {
  /** In whose name the annotations are made. */
  readonly annotator: string;
  readonly tag?: string;
  /** Say what would be made, and write nothing. */
  readonly dryRun?: boolean;
}

/**
 * Makes the annotations of the articles asked for in the copies of their passages in other articles, and prints one a line. What exists there
 * already or was dismissed is not made.
 *
 * @returns true where annotations were left out, which is said: orphans, and lines that could not be read
 */
export async function propagateAnnotations(
  { corpus, folder, ids, isAsked }: Project,
  { annotator, tag, dryRun = false }: PropagateOptions,
  messages: Messages,
  output: Output,
): Promise<boolean> {
  const uri = URI.file(folder).toString();
  const annotations = annotationsBelow(folder, id => corpus.textOf(id), annotator);
  await annotations.load();
  const { dismissals: dismissed } = parseDismissed(textIn(await nodeFiles.read(uriOf(uri, DISMISSED_PATH))));
  const placed = ids
    .filter(isAsked)
    .flatMap(id => annotations.list(id))
    .filter(({ annotation }) => tag === undefined || annotation.tag === tag);
  const found = placed.filter(({ anchor }) => anchor.state !== 'orphan').map(({ annotation }) => annotation.id);
  const suggestions = suggestionsOfAll({ corpus, annotations, dismissed }, found);
  if (!dryRun && suggestions.length > 0) {
    await nodeFiles.sweep(uriOf(uri, 'pressmark'));
    await annotations.changes.createAll(suggestions.map(({ article, span, from }) => ({ article, span, content: contentFrom(from) })));
  }
  for (const suggestion of suggestions) await print(suggestion);
  messages.note(propagateMessages.made(suggestions.length, new Set(suggestions.map(({ article }) => article)).size, dryRun));
  const orphans = placed.length - found.length;
  const unread = unreadableLines(annotations, corpus.register, uri);
  for (const sentence of [...unread, ...(orphans > 0 ? [propagateMessages.orphans(orphans)] : [])]) messages.warn('propagate', sentence);
  return orphans + unread.length > 0;

  async function print({ from, article, span }: CopySuggestion): Promise<void> {
    const quote = sliceOf(corpus.textOf(article) ?? '', span);
    const { id, tag: name, entity, note } = from;
    const says = { ...(name !== undefined && { tag: name }), ...(entity !== undefined && { entity }), ...(note !== undefined && { note }) };
    await output.row({ article, ...span, quote, ...says, from: { article: from.article, annotator: from.annotator, id } }, () => {
      const record = corpus.get(article);
      const { line, column } = record === undefined ? { line: 0, column: 0 } : positionAt(record.lines, span.start);
      return propagateMessages.row(
        `${article}:${line + 1}:${column + 1}`,
        quote.replace(/\s+/g, ' '),
        name ?? entity ?? note ?? '',
        from.article,
      );
    });
  }
}
