import type { AnnotationService } from '../annotations/annotationService';
import type { RegisterChange } from '../annotations/mergedEntities';
import { mergedIds } from '../core/entities/register/merged';
import type { Register } from '../core/entities/types';
import { codebookIn, tagsThatApplyOtherwise } from './codebookText';
import type { Lined } from './convert';
import { finishFollowing } from './finishFollowing';
import type { FolderParts } from './folderParts';
import { CODEBOOK, REGISTER } from './messages';
import type { RegisterView } from './ownFiles';
import { messageOf } from './reading';
import type { TagChanges } from './tagChanges';

export interface OwnFileEffectsHost {
  readonly annotations: AnnotationService;
  readonly tagChanges: TagChanges;
  codebook(): Lined | null;
  register(): RegisterView;
  /** Runs work after what is under way. */
  later(work: () => Promise<void>): Promise<void>;
}

/** What a new codebook or register of a folder means for its annotations. */
export class OwnFileEffects {
  readonly #parts: FolderParts;
  readonly #host: OwnFileEffectsHost;
  /** What a killed program left of the change of a tag, or of a merger of entities, is finished once. */
  #isFinished = false;
  /** Other ids of entities that edits were handed out for, by the id before. */
  readonly #newIds = new Map<string, string>();

  constructor(parts: FolderParts, host: OwnFileEffectsHost) {
    this.#parts = parts;
    this.#host = host;
  }

  /** Annotations whose tag applies to something else now may have other problems. */
  codebookReplaced(before: Lined | null, after: Lined | null): void {
    const use = this.#host.annotations.tagUse();
    const tags = tagsThatApplyOtherwise(codebookIn(before), codebookIn(after));
    this.#parts.report({ annotations: true, annotated: new Set(tags.flatMap(tag => use.get(tag)?.articles ?? [])), status: true });
    this.#followTags(after?.text ?? '');
  }

  /** Annotations that name an entity of another type now may have other problems. */
  registerReplaced(before: Register, after: Register, texts: RegisterChange): void {
    const annotated = this.#host.annotations.naming(id => before.byId.get(id)?.type !== after.byId.get(id)?.type);
    if (annotated.size > 0) this.#parts.report({ annotated });
    this.#moveAnnotationsOfMerged(before, after, texts);
  }

  /** Once: what a killed program left of the change of a tag, or of a merger of entities. */
  finishFollowing(): void {
    if (this.#isFinished) return;
    this.#isFinished = true;
    const { annotations, codebook, register, later } = this.#host;
    finishFollowing({
      annotations,
      codebook: () => codebook()?.text ?? '',
      register,
      inform: message => this.#parts.host.inform(message),
      later,
      changed: () => this.#annotationsChanged(),
    }).catch((error: unknown) => this.#parts.log(messageOf(error)));
  }

  /** Annotations go along when their tag is renamed, merged or deleted, and come back when that is undone. */
  #followTags(codebook: string): void {
    const { tagChanges, later } = this.#host;
    if (tagChanges.areNone) return;
    void later(async () => {
      try {
        if (await tagChanges.follow(codebook)) this.#annotationsChanged();
      } catch (error) {
        this.#annotationsChanged();
        this.#parts.host.warn(CODEBOOK.notFollowed(messageOf(error)));
      }
    });
  }

  /** An edit was handed out that gives an entity another id. */
  expectId(id: string, newId: string): void {
    this.#newIds.set(id, newId);
  }

  /** Annotations go along when their entity is merged into another one or gets another id, and come back when that is undone. */
  #moveAnnotationsOfMerged(before: Register, after: Register, texts: RegisterChange): void {
    const merged = new Map(mergedIds(before, after));
    for (const [id, newId] of this.#newIds) {
      if (before.byId.has(id) && !after.byId.has(id) && !before.byId.has(newId) && after.byId.has(newId)) merged.set(id, newId);
    }
    const { annotations, later } = this.#host;
    void later(async () => {
      try {
        if (await annotations.mergedEntities.follow(merged, id => after.byId.has(id), texts)) this.#annotationsChanged();
      } catch (error) {
        this.#annotationsChanged();
        this.#parts.host.warn(REGISTER.notFollowed(messageOf(error)));
      }
    });
  }

  #annotationsChanged(): void {
    this.#parts.report({ annotations: true });
  }
}
