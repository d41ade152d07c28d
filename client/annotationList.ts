import type { Position } from 'vscode-languageclient';
import type { AnnotationItem, AnnotationsParams } from '../server/protocol';
import { protocolPosition } from './ranges';
import type { Ask } from './requests';

const STEP = 1000;

/** All annotations of a folder, or of one of its articles: as many as people make, so they fit into memory. */
export async function allAnnotations(
  { ask }: { readonly ask: Ask },
  params: Omit<AnnotationsParams, 'offset' | 'limit'>,
): Promise<AnnotationItem[]> {
  const all: AnnotationItem[] = [];
  for (;;) {
    const { items, total } = await ask('annotations', { ...params, offset: all.length, limit: STEP });
    all.push(...items);
    if (items.length === 0 || all.length >= total) return all;
  }
}

/** The annotations of an article whose text a position is in or beside, in text order. */
export async function annotationsAt(
  asked: { readonly ask: Ask },
  place: { readonly folder: string; readonly uri: string; readonly position: Position },
): Promise<AnnotationItem[]> {
  const { folder, uri, position } = place;
  return allAnnotations(asked, { folder, uri, position: protocolPosition(position) });
}
