import type { AnnotationService } from '../annotations/annotationService';
import { parseCodebook } from '../core/annotations/codebook';
import { plural } from './markdown';
import { CODEBOOK } from './messages';
import { pace } from './timing';

export interface TagChangesHost {
  readonly annotations: AnnotationService;
  /** The text of `codebook.yaml`. */
  codebook(): string;
  /** Says to the user what was done. */
  inform(message: string): void;
  /** Runs work after what is under way. */
  later(work: () => Promise<void>): Promise<void>;
  /** Annotations have changed. */
  changed(): void;
}

/** A program that changes annotations now writes more of them within this time. */
const QUIET_MS = 2000;

/** What a killed program left of the change of a tag is completed or taken back, as the codebook is, and said. */
export async function finishTagChanges({ annotations, codebook, inform, later, changed }: TagChangesHost): Promise<void> {
  const { tags } = annotations;
  const pause = () => new Promise<void>(resolve => setTimeout(resolve, QUIET_MS * pace.share));
  if (annotations.size === 0 || !(await tags.areUnfinished(pause))) return;
  await later(async () => {
    const text = codebook();
    const finished = await tags.finish({ text, tags: parseCodebook(text).tags.map(({ name }) => name) });
    if (finished.length > 0) changed();
    for (const { tag, state, annotations: count } of finished)
      inform(CODEBOOK[state === 'after' ? 'completed' : 'takenBack'](tag, plural(count, 'annotation', 'annotations')));
  });
}
