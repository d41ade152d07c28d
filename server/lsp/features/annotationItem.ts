import type { PlacedAnnotation } from '../../annotations/annotationPlaces';
import { annotatorFolderOf } from '../../core/annotations/paths';
import { type Annotation, isCertainty } from '../../core/annotations/types';
import type { ArticleId } from '../../core/article/types';
import type { AnnotationItem, RelationItem, ReplyItem } from '../../protocol';
import { codebookOf } from '../codebook';
import { type Lined, linedText, toRange } from '../convert';
import type { CorpusFolder } from '../folder';
import { ANNOTATING } from '../messages';
import { isRecord } from '../params';

/** An annotation as the client lists it. `lined` is the text of its article, where there is one. */
export function annotationItem(
  folder: CorpusFolder,
  { annotation, anchor, unwritten }: PlacedAnnotation,
  lined = linedArticle(folder, annotation.article),
): AnnotationItem {
  const color = codebookOf(folder).tags.find(tag => tag.name === annotation.tag)?.color;
  const entityName = annotation.entity === undefined ? undefined : folder.register.byId.get(annotation.entity)?.name;
  const { id, annotator, quote, created, modified } = annotation;
  const header = folder.corpus.summary(annotation.article)?.header;
  const [date, outlet] = [header?.published?.value, header?.outlet?.value];
  return {
    kind: 'annotation',
    id,
    uri: folder.uriOf(annotation.article),
    annotator,
    ...(annotator === annotatorFolderOf(folder.annotator) && { mine: true }),
    quote: quote.exact,
    ...contentOf(annotation),
    ...talkOf(folder, annotation),
    ...(color === undefined ? {} : { color }),
    ...(entityName === undefined ? {} : { entityName }),
    state: anchor.state,
    ...(anchor.state === 'fuzzy' ? { score: anchor.score } : {}),
    ...(anchor.state === 'orphan' || lined === null ? {} : { range: toRange(lined, anchor.span) }),
    created,
    ...(modified === undefined ? {} : { modified }),
    ...(header === undefined ? {} : { title: header.title.value }),
    ...(date === undefined ? {} : { date }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(unwritten && { unwritten }),
  };
}

/** The relations, replies and state of an annotation. */
function talkOf(
  folder: CorpusFolder,
  { relations, replies, resolved }: Annotation,
): Pick<AnnotationItem, 'relations' | 'replies' | 'resolved'> {
  const me = annotatorFolderOf(folder.annotator);
  const related = relations?.map(({ type, target }): RelationItem => {
    const other = folder.annotations.writtenAs(target);
    return { type, target, ...(other && { quote: other.quote.exact }), ...(other?.tag !== undefined && { tag: other.tag }) };
  });
  const replied = replies?.map((reply): ReplyItem => ({ ...reply, ...(reply.annotator === me && { mine: true }) }));
  return { ...(related && { relations: related }), ...(replied && { replies: replied }), ...(resolved && { resolved }) };
}

type ContentField = 'tag' | 'entity' | 'note' | 'attributes' | 'certainty';

/** What an annotation says; an error for the user where it cannot be kept. */
export function contentOf<Content extends { readonly [Field in ContentField]?: unknown }>(content: Content): Pick<Content, ContentField> {
  const { tag, entity, note, attributes, certainty } = content;
  const isValues = isRecord(attributes) && Object.values(attributes).every(value => typeof value === 'string');
  if (attributes != null && !isValues) throw new Error(ANNOTATING.notAttributes);
  if (certainty != null && !isCertainty(certainty)) throw new Error(ANNOTATING.notACertainty(String(certainty)));
  return {
    ...(tag === undefined ? {} : { tag }),
    ...(entity === undefined ? {} : { entity }),
    ...(note === undefined ? {} : { note }),
    ...(attributes === undefined ? {} : { attributes }),
    ...(certainty === undefined ? {} : { certainty }),
  } as Pick<Content, ContentField>;
}

/** As {@link linedArticle}, for the articles of one answer: each once. */
export function linedArticles(folder: CorpusFolder): (article: ArticleId) => Lined | null {
  const known = new Map<ArticleId, Lined | null>();
  return article => {
    const lined = known.get(article);
    if (lined !== undefined) return lined;
    const found = linedArticle(folder, article);
    known.set(article, found);
    return found;
  };
}

/** The text of an article with its lines; null where there is none. */
export function linedArticle({ corpus }: CorpusFolder, article: ArticleId): Lined | null {
  const text = corpus.textOf(article);
  return text === null ? null : linedText(text);
}
