import type { Annotation } from '../core/annotations/types';
import { sentencesAround } from '../core/article/pageBreaks';
import { DOUBTFUL } from '../core/article/types';
import type { ArticleRecord } from '../core/corpus/corpus';
import { countsOf, introductionOf, verdictsOf } from '../core/corpus/queries';
import type { Entity, Mention } from '../core/entities/types';
import { DATE_SOURCES } from '../core/publication/messages';
import { positionAt } from '../core/text/lines';
import { sliceOf } from '../core/text/span';
import { describeDate, describeValue } from '../core/timex/index';
import type { CorpusFolder } from './folder';
import { escaped, lineLink, plural, shortened } from './markdown';
import { CARDS } from './messages';

/** Who or what an entity is, how often and where it is mentioned, as Markdown. */
export function entityCard(folder: CorpusFolder, entity: Entity, mention?: { record: ArticleRecord; mention: Mention }): string {
  const counts = countsOf(folder.corpus, entity.id);
  const link =
    entity.wikidata !== undefined && /^Q\d+$/.test(entity.wikidata)
      ? ` · [${entity.wikidata}](https://www.wikidata.org/wiki/${entity.wikidata})`
      : '';
  const lines = [`**${escaped(entity.name)}** · ${entity.type}${link}`];
  if (entity.description !== undefined) lines.push(escaped(entity.description));
  if (entity.aliases.length > 0) lines.push(CARDS.aliases(entity.aliases.slice(0, 12).map(escaped)));
  const how = mention === undefined ? null : viaClause(mention.record, mention.mention);
  if (how !== null) lines.push(how);
  const mentions = CARDS.mentions(plural(counts.mentions, 'mention', 'mentions'), plural(counts.articles, 'article', 'articles'));
  lines.push([mentions, ...introducedIn(folder, entity, mention?.record)].join(', '));
  const place = mention === undefined ? null : placeClause(mention.record, mention.mention);
  if (place !== null) lines.push(place);
  if (entity.note !== undefined) lines.push(escaped(entity.note));
  return lines.join('\n\n');
}

function introducedIn(folder: CorpusFolder, entity: Entity, shownIn: ArticleRecord | undefined): string[] {
  const introduction = introductionOf(folder.corpus, entity.id);
  const record = introduction && folder.corpus.get(introduction.article);
  if (!record) return [];
  const from = shownIn === undefined ? folder.ownUri('register') : folder.uriOf(shownIn.id);
  const { line } = positionAt(record.lines, introduction.mention.start);
  return [CARDS.introducedIn(titleWithDay(record)), lineLink(from, folder.uriOf(record.id), line)];
}

/** 'Mention 3 of 5 in this article'; null for the only one. */
function placeClause(record: ArticleRecord, { entity, start }: Mention): string | null {
  const mentions = record.mentions.filter(each => each.entity === entity);
  const number = mentions.findIndex(each => each.start === start) + 1;
  return mentions.length < 2 || number === 0 ? null : CARDS.placeInArticle(number, mentions.length);
}

function viaClause(record: ArticleRecord, mention: Mention): string | null {
  if (mention.via !== 'short form' || mention.antecedent === undefined) return null;
  return CARDS.shortFor(escaped(sliceOf(record.article.text, mention.antecedent)));
}

/** The entities that an ambiguous name could be, or that a name is not in the register yet. */
export function unresolvedCard(folder: CorpusFolder, record: ArticleRecord, mention: Mention): string {
  const form = escaped(sliceOf(record.article.text, mention));
  if (mention.via === 'candidate') return CARDS.notInRegister(form, mention.type);
  const options = (mention.options ?? []).map(id => {
    const entity = folder.register.byId.get(id);
    const description = entity?.description === undefined ? '' : `: ${escaped(entity.description)}`;
    return `- **${escaped(entity?.name ?? id)}**${description}`;
  });
  return CARDS.ambiguous(form, options);
}

/** An annotation: tag, entity, note, annotator and day. */
export function annotationCard(folder: CorpusFolder, { tag, entity, note, annotator, created, modified }: Annotation): string {
  const named = entity === undefined ? undefined : (folder.register.byId.get(entity)?.name ?? entity);
  const said = [tag === undefined ? undefined : `**${escaped(tag)}**`, named === undefined ? undefined : `**${escaped(named)}**`];
  const lines = [[...said.filter(part => part !== undefined), CARDS.annotation].join(' · ')];
  if (note !== undefined) lines.push(escaped(note));
  lines.push(`${escaped(annotator)}, ${escaped((modified ?? created).slice(0, 10))}`);
  return lines.join('\n\n');
}

/** Why a cleaned copy leaves a passage out; null where it does not. */
export function verdictCard(folder: CorpusFolder, record: ArticleRecord, index: number): string | null {
  const verdict = verdictsOf(folder.corpus, record.id)[index];
  if (verdict === undefined) return null;
  return CARDS[verdict.drop](escaped(verdict.reason), verdict.strength < DOUBTFUL);
}

/** An article's title, day, outlet, author and first sentence. */
export function articleCard(record: ArticleRecord): string {
  const { header, article } = record;
  const lines = [`**${escaped(header.title.value)}**`];
  const details = [header.outlet?.value, header.author?.value].filter(detail => detail !== undefined).map(escaped);
  const day =
    header.published === undefined
      ? CARDS.undated
      : CARDS.dateFrom(escaped(describeValue(header.published.value, 'DATE')), DATE_SOURCES[header.published.source]);
  lines.push([day, ...details].join(' · '));
  const first = sentencesAround(
    article,
    article.passages.findIndex(({ kind }) => kind === 'body'),
  )[0];
  if (first !== undefined) lines.push(escaped(shortened(sliceOf(article.text, first), 240)));
  const known = new Set(record.mentions.flatMap(mention => mention.entity ?? []));
  lines.push(`${plural(known.size, 'entity', 'entities')} · ${plural(record.timexes.length, 'date', 'dates')} · ${escaped(record.id)}`);
  return lines.join('\n\n');
}

export const titleWithDay = (record: ArticleRecord): string =>
  `"${escaped(shortened(record.header.title.value, 80))}"${record.header.published === undefined ? '' : ` (${escaped(describeDate(record.header.published.value))})`}`;
