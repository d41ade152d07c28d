import { FORMAT_LABELS } from '../messages';

/** Every format that annotations are exchanged in, by the name that `--format` takes. */
export type AnnotationFormatName = keyof typeof FORMAT_LABELS;
export const ANNOTATION_FORMATS = Object.keys(FORMAT_LABELS) as readonly AnnotationFormatName[];
