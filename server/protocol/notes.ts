/** Notes with their replies, and how annotations are related. Offsets and types are as `server/protocol` says. */
import type { AnnotationItem } from './annotations';

/** Requests of the client: what goes in, what comes out. */
export interface NoteRequests {
  replyToAnnotation: [ReplyToAnnotationParams, AnnotationItem];
  changeReply: [ChangeReplyParams, AnnotationItem];
  relateAnnotation: [RelateAnnotationParams, AnnotationItem];
  relatedAnnotations: [RelatedAnnotationsParams, readonly RelatedAnnotation[]];
  relationTypes: [RelationTypesParams, readonly string[]];
}

/** `pressmark/replyToAnnotation` → `AnnotationItem`: answers an annotation's note in the current annotator's name. */
export interface ReplyToAnnotationParams {
  readonly folder: string;
  readonly id: string;
  /** Markdown. */
  readonly text: string;
}
/** `pressmark/changeReply` → `AnnotationItem`: changes the text of a reply; null deletes it. */
export interface ChangeReplyParams {
  readonly folder: string;
  readonly id: string;
  /** The reply's id. */
  readonly reply: string;
  readonly text: string | null;
}
/** `pressmark/relateAnnotation` → `AnnotationItem`: relates an annotation to another of the same folder, or no longer. */
export interface RelateAnnotationParams {
  readonly folder: string;
  readonly id: string;
  readonly type: string;
  /** The other annotation's id. */
  readonly target: string;
  /** True where they are related no longer. */
  readonly remove?: boolean;
}
/** `pressmark/relatedAnnotations`: those that an annotation is related to, then those that are related to it. */
export interface RelatedAnnotationsParams {
  readonly folder: string;
  readonly id: string;
}
export interface RelatedAnnotation {
  readonly type: string;
  /** `to`: the asked annotation names the other; `from`: the other names it. */
  readonly direction: 'to' | 'from';
  readonly id: string;
  /** Null where it no longer exists. */
  readonly annotation: AnnotationItem | null;
}
/** `pressmark/relationTypes`: the relations of a folder by name, the most frequent first. */
export interface RelationTypesParams {
  readonly folder: string;
}
