import { groupsOf } from '../core/corpus/reuse';
import { sliceOf } from '../core/text/span';
import { oneLine } from './messages';
import type { Output } from './output';
import type { Project } from './project';

/** Every group of copies, the largest first as the index orders them. */
export async function printDuplicates(project: Project, output: Output): Promise<void> {
  for (const group of groupsOf(project.corpus)) {
    const row = {
      kind: group.kind,
      similarity: Math.round(group.similarity * 1000) / 1000,
      copies: group.copies.map(({ article, start, end }) => ({ article, start, end })),
    };
    await output.row(row, () => {
      const first = group.copies[0];
      const text = first === undefined ? '' : sliceOf(project.corpus.get(first.article)?.article.text ?? '', first);
      const places = row.copies.map(copy => `  ${copy.article}:${copy.start}-${copy.end}`).join('\n');
      return `${row.kind} (${Math.round(row.similarity * 100)} % alike), ${row.copies.length} copies: ${oneLine(text).slice(0, 100)}\n${places}`;
    });
  }
}
