import type { PlacedAnnotation } from '../../annotations/annotationService';
import { annotatorFolderOf } from '../../core/annotations/paths';
import { isCertainty } from '../../core/annotations/types';
import type { ArticleId } from '../../core/article/types';
import type { AnnotationItem } from '../../protocol';
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

/** The text of an article with its lines; null where there is none. */
export function linedArticle({ corpus }: CorpusFolder, article: ArticleId): Lined | null {
  const text = corpus.textOf(article);
  return text === null ? null : linedText(text);
}
