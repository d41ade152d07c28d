import type { AnnotationService } from '../annotations/annotationService';
import { parseCodebook } from '../core/annotations/codebook';
import { plural } from './markdown';
import { CODEBOOK, REGISTER } from './messages';
import type { RegisterView } from './ownFiles';
import { pace } from './timing';

export interface FollowingHost {
  readonly annotations: AnnotationService;
  /** The text of `codebook.yaml`. */
  codebook(): string;
  register(): RegisterView;
  /** Says to the user what was done. */
  inform(message: string): void;
  /** Runs work after what is under way. */
  later(work: () => Promise<void>): Promise<void>;
  /** Annotations have changed. */
  changed(): void;
}

/** A program that changes annotations now writes more of them within this time. */
const QUIET_MS = 2000;

/** What a killed program left of the change of a tag or of a merger is completed or taken back, as the codebook or the register is, and said. */
export async function finishFollowing({ annotations, codebook, register, inform, later, changed }: FollowingHost): Promise<void> {
  const pause = () => new Promise<void>(resolve => setTimeout(resolve, QUIET_MS * pace.share));
  if (annotations.size === 0 || !(await annotations.areUnfinished(pause))) return;
  await later(async () => {
    const text = codebook();
    const tags = await annotations.tags.finish({ text, tags: parseCodebook(text).tags.map(({ name }) => name) });
    const { text: entries, byId } = register();
    const mergers = await annotations.mergedEntities.finish(entries, id => byId.has(id));
    if (tags.length + mergers.length > 0) changed();
    const counted = (count: number): string => plural(count, 'annotation', 'annotations');
    for (const { tag, state, annotations: count } of tags)
      inform(CODEBOOK[state === 'after' ? 'completed' : 'takenBack'](tag, counted(count)));
    for (const { entities, state, annotations: count } of mergers)
      inform(REGISTER[state === 'after' ? 'mergerCompleted' : 'mergerTakenBack'](entities, counted(count)));
  });
}
