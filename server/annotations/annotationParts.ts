import type { AnnotationFiles } from './annotationFiles';
import type { AnnotationHost } from './annotationHost';
import type { AnnotationOperations } from './annotationOperations';
import type { AnnotationPlaces } from './annotationPlaces';

/** What every kind of change is made with. */
export interface AnnotationParts {
  readonly host: AnnotationHost;
  readonly files: AnnotationFiles;
  readonly places: AnnotationPlaces;
  readonly operations: AnnotationOperations;
}
