import assert from 'node:assert/strict';
import type { PlacedAnnotation } from '../../server/annotations/annotationPlaces';
import { AnnotationService } from '../../server/annotations/annotationService';
import type { OperationLog } from '../../server/annotations/operationLog';
import type { SpanEdit } from '../../server/core/annotations/shift';
import { type MemoryFiles, memoryFiles } from './memoryFiles';

export const FOLDER = 'file:///corpus';
/** The article of these tests. */
export const A = 'dw/a b.txt';
export const TEXT = '\u{1F6A2} The tug left the quay at dawn.\r\nNobody saw who was on board, the harbour master said.';

/** A replacement of `[start, end)`, each in the offsets the one before it left. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** An annotation service on files in memory, with the buffers of its articles. */
export interface World {
  readonly files: MemoryFiles;
  readonly texts: Map<string, string>;
  readonly service: AnnotationService;
  /** Replaces words of an article in its open buffer. */
  edit(article: string, words: string, by: string): void;
  /** Makes edits of the article's open buffer that the editor reports together; what undoes them. */
  change(edits: readonly TextChange[]): TextChange[];
  /** `state:the words it is on` of every annotation. */
  shown(article?: string): string[];
  annotate(words: string, content?: { tag?: string; note?: string }): Promise<PlacedAnnotation>;
  restarted(): Promise<World>;
}

export async function annotationWorld(
  files = memoryFiles(),
  texts = new Map([[A, TEXT]]),
  annotator = 'ann',
  log?: OperationLog,
): Promise<World> {
  let ids = files.contents.size * 100;
  const service = new AnnotationService({
    folder: FOLDER,
    files,
    textOf: article => texts.get(article) ?? null,
    annotator: () => annotator,
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    now: () => '2026-01-02T03:04:05Z',
    ...(log && { operations: async () => log }),
  });
  await service.load();
  return {
    files,
    texts,
    service,
    edit(article, words, by) {
      const before = texts.get(article)!;
      const start = before.indexOf(words);
      assert.notEqual(start, -1);
      const after = before.slice(0, start) + by + before.slice(start + words.length);
      texts.set(article, after);
      service.onBufferEdit(article, [{ start, end: start + words.length, newLength: by.length }], before, after);
    },
    change(edits) {
      const before = texts.get(A)!;
      let after = before;
      const undo: TextChange[] = [];
      const reported: SpanEdit[] = [];
      for (const { start, end, by } of edits) {
        undo.unshift({ start, end: start + by.length, by: after.slice(start, end) });
        reported.push({ start, end, newLength: by.length });
        after = after.slice(0, start) + by + after.slice(end);
      }
      texts.set(A, after);
      service.onBufferEdit(A, reported, before, after);
      return undo;
    },
    shown(article = A) {
      return service
        .list(article)
        .map(({ anchor }) =>
          anchor.state === 'orphan' ? 'orphan' : `${anchor.state}:${texts.get(article)!.slice(anchor.span.start, anchor.span.end)}`,
        );
    },
    annotate(words, content = { tag: 'claim' }) {
      const start = texts.get(A)!.indexOf(words);
      return service.changes.create(A, { start, end: start + words.length }, content);
    },
    restarted: () => annotationWorld(files, texts, annotator, log),
  };
}
