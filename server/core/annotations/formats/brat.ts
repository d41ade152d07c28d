import type { ArticleId } from '../../article/types';
import { codePointIndexOf } from '../../text/codepoints';
import type { Span } from '../../text/span';
import { exportMessages } from '../messages';
import { annotatorFolderOf } from '../paths';
import type { Annotation } from '../types';
import {
  type BratNames,
  bratConf,
  bratLabel,
  bratNames,
  bratVisualConf,
  CERTAINTY,
  escapeLineBreaks,
  isBlank,
  isLineBreak,
  wellFormed,
} from './bratNames';
import { labelOf, ONLY_NOTE } from './contents';
import { type AnnotatedArticle, articlesNotThere, type ExportContext, type Exported, type TextFile } from './exchange';

/**
 * brat stand-off: for each annotator a folder with `X.txt` and `X.ann` for each article, and the two configuration files that make
 * brat show tags by their names and colours. Offsets are code points into the text as it is, CRLF and BOM included.
 *
 * A tag is a T line's type, an entity an N line (`Register:id`, and `Wikidata:Q…` where known), a note an AnnotatorNotes line, an attribute
 * an A line (certainty as well), a relation an R line. A span over a line break is written in parts, because a T line may hold none.
 */
export function exportBrat(articles: readonly AnnotatedArticle[], context: ExportContext): Exported<TextFile> {
  const names = bratNames(
    tagsIn(articles, context),
    articles.flatMap(({ annotations }) => annotations.map(({ annotation }) => annotation)),
  );
  const losses: Losses = { orphans: 0, blank: 0, lines: 0, values: 0, relations: 0, total: 0 };
  const files: TextFile[] = [];
  const taken = new Set<string>();
  for (const { article, text, annotations } of articles) {
    if (text === null) continue;
    const index = codePointIndexOf(text);
    const stem = article.endsWith('.txt') ? article.slice(0, -4) : article;
    for (const annotator of new Set(annotations.map(({ annotation }) => annotatorFolderOf(annotation.annotator)))) {
      const own = annotations.filter(({ annotation }) => annotatorFolderOf(annotation.annotator) === annotator);
      const path = freePath(`${annotator}/${stem}`, taken);
      files.push(
        { path: `${path}.txt`, text: wellFormed(text) },
        { path: `${path}.ann`, text: annOf(text, own, names, context, index.toCodePoint, losses) },
      );
    }
  }
  if (files.length > 0) {
    files.push({ path: 'annotation.conf', text: bratConf(names) });
    files.push({ path: 'visual.conf', text: bratVisualConf(names, context.tags) });
  }
  const changed = [...names.types.keys()].filter(tag => bratLabel(tag) !== tag);
  const renamed = changed.length === 0 ? [] : [exportMessages.bratRenamed(changed)];
  return {
    files,
    lost: [...renamed, ...lostOf(losses)],
    leftOut: [...articlesNotThere(articles, exportMessages.bratNoText), ...leftOutOf(losses)],
  };
}

interface Losses {
  orphans: number;
  blank: number;
  lines: number;
  values: number;
  relations: number;
  total: number;
}

type Placed = AnnotatedArticle['annotations'][number];

function annOf(
  text: string,
  placed: readonly Placed[],
  names: BratNames,
  context: ExportContext,
  toCodePoint: (offset: number) => number,
  losses: Losses,
): string {
  const lines: string[] = [];
  const idOfText = new Map<string, string>();
  let t = 0;
  let n = 0;
  let a = 0;
  let notes = 0;
  for (const { annotation, anchor } of [...placed].sort(byPlace)) {
    losses.total++;
    const parts = anchor.state === 'orphan' ? [] : partsOf(text, anchor.span);
    if (parts.length === 0) {
      if (anchor.state === 'orphan') losses.orphans++;
      else losses.blank++;
      continue;
    }
    const { tag, entity, note, attributes = {}, certainty } = annotation;
    const type = tag === undefined ? labelOf(annotation) : (names.types.get(tag) ?? ONLY_NOTE);
    const offsets = parts.map(part => `${toCodePoint(part.start)} ${toCodePoint(part.end)}`).join(';');
    const quoted = wellFormed(parts.map(part => text.slice(part.start, part.end)).join(' '));
    lines.push(`T${++t}\t${type} ${offsets}\t${quoted}`);
    idOfText.set(annotation.id, `T${t}`);
    if (entity !== undefined) {
      const known = context.entities.get(entity);
      const name = escapeLineBreaks(wellFormed(known?.name ?? entity));
      lines.push(`N${++n}\tReference T${t} Register:${encodeURIComponent(wellFormed(entity))}\t${name}`);
      if (known?.wikidata !== undefined) lines.push(`N${++n}\tReference T${t} Wikidata:${known.wikidata}\t${name}`);
    }
    for (const [name, value] of Object.entries(attributes)) {
      const written = names.values.get(value) ?? value;
      if (written !== value) losses.values++;
      lines.push(`A${++a}\t${names.attributes.get(name) ?? name} T${t} ${written}`);
    }
    if (certainty !== undefined) lines.push(`A${++a}\t${CERTAINTY} T${t} ${certainty}`);
    if (note !== undefined) {
      const line = escapeLineBreaks(wellFormed(note));
      if (line !== note) losses.lines++;
      lines.push(`#${++notes}\tAnnotatorNotes T${t}\t${line}`);
    }
  }
  let r = 0;
  for (const { annotation } of placed) {
    for (const { type, target } of annotation.relations ?? []) {
      const [from, to] = [idOfText.get(annotation.id), idOfText.get(target)];
      if (from === undefined || to === undefined) losses.relations++;
      else lines.push(`R${++r}\t${names.relations.get(type) ?? type} Arg1:${from} Arg2:${to}`);
    }
  }
  return lines.map(line => `${line}\n`).join('');
}

/** The parts of a span between line breaks and tabs, without blanks at their borders. */
function partsOf(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (let at = span.start; at <= span.end; at++) {
    if (at < span.end && !isLineBreak(text.charAt(at))) continue;
    let from = start;
    let to = at;
    while (from < to && isBlank(text.charAt(from))) from++;
    while (to > from && isBlank(text.charAt(to - 1))) to--;
    if (to > from) parts.push({ start: from, end: to });
    start = at + 1;
  }
  return parts;
}

function tagsIn(articles: readonly AnnotatedArticle[], context: ExportContext): readonly string[] {
  const used = new Set(articles.flatMap(({ annotations }) => annotations.flatMap(({ annotation }) => annotation.tag ?? [])));
  const known = context.tags.map(tag => tag.name);
  const others = [...used].filter(tag => !known.includes(tag)).sort();
  return [...known, ...others];
}

function freePath(wanted: ArticleId, taken: Set<string>): string {
  let path = wanted;
  for (let next = 2; taken.has(path); next++) path = `${wanted}_${next}`;
  taken.add(path);
  return path;
}

function leftOutOf({ orphans, blank }: Losses): string[] {
  const leftOut: string[] = [];
  if (orphans > 0) leftOut.push(exportMessages.bratOrphans(orphans));
  if (blank > 0) leftOut.push(exportMessages.bratBlank(blank));
  return leftOut;
}

function lostOf({ lines, values, relations, total }: Losses): string[] {
  const lost: string[] = [];
  if (lines > 0) lost.push(exportMessages.bratLines(lines));
  if (values > 0) lost.push(exportMessages.bratValues(values));
  if (relations > 0) lost.push(exportMessages.relationsElsewhere(relations));
  if (total > 0) lost.push(exportMessages.bratIds);
  return lost;
}

function byPlace(a: Placed, b: Placed): number {
  const startOf = ({ annotation, anchor }: Placed): number => (anchor.state === 'orphan' ? annotation.position : anchor.span).start;
  return startOf(a) - startOf(b) || (idOf(a.annotation) < idOf(b.annotation) ? -1 : 1);
}

const idOf = (annotation: Annotation): string => annotation.id;
