import { tagTree } from '../core/annotations/codebook';
import type { Annotation } from '../core/annotations/types';
import type { ArticleId } from '../core/article/types';
import { namesIn } from '../core/corpus/search';
import { parseQuery } from '../core/query/parse';
import { reportMessages, reportProblems, reportTitles } from '../core/report/messages';
import { passagesOf } from '../core/report/passages';
import type { SourceArticle } from '../core/report/sources';
import type { TableEntry } from '../core/report/table';
import type { Context, ReportPassage, Section } from '../core/report/types';
import { type Collected, collect, type Sources, type Subject } from './collect';
import type { InSteps, ReportFormat, ReportRequest } from './request';
import { sourceArticles } from './sourceArticles';
import type { StyleFile } from './styles';

/** A report before it is cited and written: plain data, which another thread can take over. */
export interface Draft {
  readonly format: ReportFormat;
  readonly style: string | StyleFile;
  readonly language: string;
  /** The name of the file, without its ending. */
  readonly name: string;
  readonly title: string;
  /** Sentences below the title. */
  readonly about: readonly string[];
  /** The articles that are cited. */
  readonly sources: readonly SourceArticle[];
  /** All articles of the corpus: the key of a source depends on them. */
  readonly articles: readonly ArticleId[];
  /** The parts of a document, and how many of the passages each has. */
  readonly parts: readonly { readonly heading?: string; readonly passages: number }[];
  readonly passages: readonly ReportPassage[];
  /** What a table has instead of passages. */
  readonly entries: readonly UncitedEntry[];
  /** By id, the entities' names. */
  readonly names: ReadonlyMap<string, string>;
  /** By tag, `#rrggbb`. */
  readonly colors: ReadonlyMap<string, string>;
  /** By id, the words of the annotations that others are related to. */
  readonly quotes: ReadonlyMap<string, string>;
  readonly lost: readonly string[];
  readonly leftOut: readonly string[];
}

export type UncitedEntry = Omit<TableEntry, 'citation'>;

/** More passages than anybody reads; a table has all. */
const MOST_PASSAGES = 5000;

/**
 * What a report has, in steps of an article each. What could not be found, or is not in it, is in `leftOut`; what the form cannot hold,
 * in `lost`. Rejects with a sentence for the user where what is asked for does not exist.
 */
export async function draftReport(sources: Sources, request: ReportRequest, inSteps: InSteps): Promise<Draft> {
  const { format, style, language } = request;
  const subject = subjectOf(sources, request);
  const collected = await inSteps(collect(sources, subject));
  const isTable = format === 'csv' || format === 'xlsx';
  const entries = isTable ? await inSteps(tableEntries(sources, request, collected)) : [];
  const found = isTable ? [] : await inSteps(sectionsOf(sources, request, subject, collected));
  const { sections, left } = limited(found);
  const passages = sections.flatMap(section => section.passages);
  const annotations = isTable ? entries.flatMap(({ annotation }) => annotation ?? []) : passages.flatMap(passage => passage.annotations);
  return {
    format,
    style,
    language,
    name: fileNameOf(request),
    title: titleOf(sources, request),
    about: aboutOf(passages, request),
    sources: await inSteps(cited(sources, collected)),
    articles: sources.corpus.ids(),
    parts: sections.map(section => ({ ...section, passages: section.passages.length })),
    passages,
    entries,
    names: namesOf(sources, annotations),
    colors: new Map(sources.tags.flatMap(({ name, color }) => (color === undefined ? [] : [[name, color] as const]))),
    quotes: quotesOf(sources, annotations),
    lost: left > 0 ? [reportProblems.tooMany(MOST_PASSAGES, left)] : [],
    leftOut: leftOutOf(collected),
  };
}

function* cited({ corpus }: Sources, collected: readonly Collected[]): Generator<undefined, SourceArticle[]> {
  const found: SourceArticle[] = [];
  for (const { article } of collected) {
    yield;
    found.push(...sourceArticles(corpus, [article]));
  }
  return found;
}

function namesOf({ corpus }: Sources, annotations: readonly Annotation[]): ReadonlyMap<string, string> {
  const ids = new Set(annotations.flatMap(({ entity }) => entity ?? []));
  return new Map([...ids].map(id => [id, corpus.register.byId.get(id)?.name ?? id]));
}

function quotesOf(sources: Sources, annotations: readonly Annotation[]): ReadonlyMap<string, string> {
  const targets = new Set(annotations.flatMap(({ relations = [] }) => relations.map(({ target }) => target)));
  return new Map([...targets].map(id => [id, sources.annotations.find(id)?.annotation.quote.exact ?? '']));
}

function subjectOf({ corpus, tags, annotations }: Sources, { about, value }: ReportRequest): Subject {
  if (about === 'all') return { kind: 'all' };
  if (about === 'tag') {
    if (!tags.some(({ name }) => name === value) && !annotations.tagUse().has(value)) throw new Error(reportProblems.unknownTag(value));
    return { kind: 'tag', tag: value };
  }
  if (about === 'entity') {
    const ids = namesIn(corpus).idsOf(value);
    if (ids.length === 0) throw new Error(reportProblems.unknownEntity(value));
    return { kind: 'entity', ids: new Set(ids) };
  }
  const read = parseQuery(value, namesIn(corpus));
  if ('problem' in read) throw new Error(reportProblems.unreadableQuery(value, read.problem.message));
  return { kind: 'query', query: read.query };
}

function titleOf({ corpus }: Sources, { about, value }: ReportRequest): string {
  if (about === 'all') return reportTitles.all;
  if (about !== 'entity') return reportTitles[about](value);
  const [id = value] = namesIn(corpus).idsOf(value);
  return reportTitles.entity(corpus.register.byId.get(id)?.name ?? value);
}

function aboutOf(passages: readonly ReportPassage[], { project, day }: ReportRequest): string[] {
  const articles = new Set(passages.map(({ article }) => article)).size;
  const annotations = new Set(passages.flatMap(passage => passage.annotations.map(({ id }) => id))).size;
  return [
    passages.length === 0 ? reportMessages.nothing : reportMessages.about(passages.length, articles, annotations),
    reportMessages.made(project, day),
  ];
}

function leftOutOf(collected: readonly Collected[]): string[] {
  const sentences = collected.flatMap(({ article, text, orphans }) =>
    text === null ? [reportProblems.withoutArticle(article, orphans.length)] : [],
  );
  const lost = collected.reduce((count, { text, orphans }) => count + (text === null ? 0 : orphans.length), 0);
  return lost === 0 ? sentences : [...sentences, reportProblems.orphans(lost)];
}

/** By tag, in the codebook's order, where the report is about tags; else all in one. */
function* sectionsOf(
  sources: Sources,
  { context }: ReportRequest,
  subject: Subject,
  collected: readonly Collected[],
): Generator<undefined, Section[]> {
  if (subject.kind === 'query' || subject.kind === 'entity') {
    const passages: ReportPassage[] = [];
    for (const each of collected) {
      yield;
      passages.push(...passagesIn(sources, each, context, () => true));
    }
    return [{ passages }];
  }
  const used = new Set(
    collected.flatMap(({ found, orphans }) => [...found.flatMap(place => place.annotations), ...orphans].map(({ tag }) => tag ?? '')),
  );
  const inOrder = [...tagTree(sources.tags).map(({ tag }) => tag.name), ...[...used].sort(), ''];
  const sections: Section[] = [];
  for (const tag of new Set(inOrder.filter(name => used.has(name)))) {
    const passages: ReportPassage[] = [];
    for (const each of collected) {
      yield;
      passages.push(...passagesIn(sources, each, context, annotation => (annotation.tag ?? '') === tag));
    }
    sections.push({ ...(used.size > 1 ? { heading: tag === '' ? reportMessages.untagged : tag } : {}), passages });
  }
  return sections;
}

function passagesIn(
  { corpus }: Sources,
  { article, text, header, found, orphans }: Collected,
  context: Context,
  isWanted: (annotation: Annotation) => boolean,
): ReportPassage[] {
  const kept = found.filter(({ annotations }) => annotations.length === 0 || annotations.some(isWanted));
  const passages = corpus.get(article)?.article.passages ?? [];
  const placed = text === null ? [] : passagesOf({ article, text, header, passages, found: kept }, context);
  return [...placed, ...orphans.filter(isWanted).map(annotation => storedPassage(article, header, annotation))];
}

/** What was stored of an annotation whose text is not found. */
function storedPassage(article: string, header: ReportPassage['header'], annotation: Annotation): ReportPassage {
  const text = annotation.quote.exact.replace(/\s+/g, ' ').trim();
  const tags = annotation.tag === undefined ? [] : [annotation.tag];
  return { article, header, text, marks: [{ start: 0, end: text.length, tags }], annotations: [annotation], isStored: true };
}

function limited(sections: readonly Section[]): { readonly sections: readonly Section[]; readonly left: number } {
  let room = MOST_PASSAGES;
  let left = 0;
  const kept = sections.map(section => {
    const passages = section.passages.slice(0, room);
    room -= passages.length;
    left += section.passages.length - passages.length;
    return { ...section, passages };
  });
  return { sections: kept.filter(({ passages }, index) => passages.length > 0 || index === 0), left };
}

function* tableEntries(
  sources: Sources,
  { context }: ReportRequest,
  collected: readonly Collected[],
): Generator<undefined, UncitedEntry[]> {
  const entries: UncitedEntry[] = [];
  for (const { article, text, header, found, orphans } of collected) {
    yield;
    const passages = sources.corpus.get(article)?.article.passages ?? [];
    for (const place of text === null ? [] : found) {
      const [shown] = passagesOf({ article, text: text ?? '', header, passages, found: [place] }, context);
      const quote = (text ?? '').slice(place.start, place.end);
      const annotations = place.annotations.length === 0 ? [undefined] : place.annotations;
      for (const annotation of annotations) {
        const state = annotation === undefined ? '' : (sources.annotations.find(annotation.id)?.anchor.state ?? '');
        entries.push({ article, header, quote, context: shown?.text ?? '', annotation, state });
      }
    }
    for (const annotation of orphans)
      entries.push({
        article,
        header: text === null ? undefined : header,
        quote: annotation.quote.exact,
        context: '',
        annotation,
        state: 'orphan',
      });
  }
  return entries;
}

/** In letters that every file system takes. */
function fileNameOf({ about, value }: ReportRequest): string {
  const words = value
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_NAME);
  return about === 'all' ? 'annotations' : `${about}-${words || 'report'}`;
}

const LONGEST_NAME = 60;
