import type { AnnotationItem, AnnotationsParams } from '../server/protocol';
import type { Session } from './session';

const STEP = 1000;

/** All annotations of a folder, or of one of its articles: as many as people make, so they fit into memory. */
export async function allAnnotations(session: Session, params: Omit<AnnotationsParams, 'offset' | 'limit'>): Promise<AnnotationItem[]> {
  const all: AnnotationItem[] = [];
  for (;;) {
    const { items, total } = await session.ask('annotations', { ...params, offset: all.length, limit: STEP });
    all.push(...items);
    if (items.length === 0 || all.length >= total) return all;
  }
}
