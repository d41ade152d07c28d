import type { Annotation } from '../core/annotations/types';
import { sentencesAround } from '../core/article/pageBreaks';
import { DOUBTFUL } from '../core/article/types';
import type { ArticleRecord } from '../core/corpus/corpus';
import { publicationDay } from '../core/corpus/publicationDay';
import { countsOf, introductionOf, ordinalOf, verdictsOf } from '../core/corpus/queries';
import { formUse } from '../core/corpus/registerProblems';
import type { Entity, Mention } from '../core/entities/types';
import { addressOf, linkFieldOf, linksOf } from '../core/knowledge/ids';
import { languageName } from '../core/language/language';
import { profileOf } from '../core/overview/profile';
import { DATE_SOURCES } from '../core/publication/messages';
import { positionAt } from '../core/text/lines';
import { sliceOf } from '../core/text/span';
import { describeDate, describeValue } from '../core/timex/index';
import type { CorpusFolder } from './folder';
import { escaped, grouped, lineLink, plural, shortened } from './markdown';
import { meaningsOf, ruleOf } from './meanings';
import { CARDS, MEANINGS } from './messages';
import { suggestedAt } from './nameSuggestions';
import { relationsIn } from './relations';

/** Who or what an entity is, how often and where it is mentioned, as Markdown. */
export function entityCard(folder: CorpusFolder, entity: Entity, mention?: { record: ArticleRecord; mention: Mention }): string {
  const counts = countsOf(folder.corpus, entity.id);
  const links = linksOf(entity).map(link => ` · [${linkLabel(link)}](${addressOf(link).replaceAll('(', '%28').replaceAll(')', '%29')})`);
  const lines = [`**${escaped(entity.name)}** · ${entity.type}${links.join('')}`];
  if (entity.description !== undefined) lines.push(escaped(entity.description));
  if (entity.aliases.length > 0) lines.push(CARDS.aliases(entity.aliases.slice(0, 12).map(escaped)));
  const how = mention === undefined ? null : viaClause(folder, mention.record, mention.mention);
  if (how !== null) lines.push(how);
  const numbered = mention === undefined ? null : numberOf(folder, mention.record, mention.mention);
  const mentions = numbered ?? plural(counts.mentions, 'mention', 'mentions');
  lines.push(CARDS.mentions(mentions, plural(counts.articles, 'article', 'articles')));
  lines.push(...introducedIn(folder, entity, mention?.record), ...profileLines(folder, entity));
  if (entity.note !== undefined) lines.push(escaped(entity.note));
  return lines.join('\n\n');
}

/** How often an alias is what the articles write. */
export function aliasUse({ corpus }: CorpusFolder, entity: Entity, alias: string): string {
  const { mentions, articles } = formUse(corpus, entity, alias);
  const shown = escaped(alias);
  return mentions === 0
    ? CARDS.unusedAlias(shown)
    : CARDS.aliasUse(shown, plural(mentions, 'mention', 'mentions'), plural(articles, 'article', 'articles'));
}

/** A link in few words: `Q42`, `GeoNames 1138958`, or the host of an address. */
export function linkLabel(link: string): string {
  const [field, value] = linkFieldOf(link);
  if (field === 'wikidata') return value;
  return field === 'geonames' ? `GeoNames ${value}` : escaped(/^https?:\/\/(?:www\.)?([^/]+)/.exec(value)?.[1] ?? value);
}

/** What the articles say about an entity: what it is, as long as the register does not say it, when it is mentioned, and with whom. */
function profileLines({ corpus, register }: CorpusFolder, { id, description }: Entity): string[] {
  const { descriptions, first, last, companions } = profileOf(corpus, id);
  const said = description === undefined ? descriptions.map(({ text }) => `"${escaped(text)}"`) : [];
  const [from, to] = [first, last].map(day => (day === undefined ? undefined : escaped(describeDate(day))));
  const names = companions.flatMap(companion => register.byId.get(companion)?.name ?? []);
  return [
    ...(said.length > 0 ? [CARDS.describedAs(said)] : []),
    ...(from === undefined || to === undefined ? [] : [CARDS.seen(from, to)]),
    ...(names.length > 0 ? [CARDS.companions(names.map(escaped))] : []),
  ];
}

function introducedIn(folder: CorpusFolder, entity: Entity, shownIn: ArticleRecord | undefined): string[] {
  const introduction = introductionOf(folder.corpus, entity.id);
  const record = introduction && folder.corpus.get(introduction.article);
  if (!record) return [];
  const from = shownIn === undefined ? folder.ownUri('register') : folder.uriOf(shownIn.id);
  const { line } = positionAt(record.lines, introduction.mention.start);
  return [`${CARDS.introducedIn(titleWithDay(record))}, ${lineLink(from, folder.uriOf(record.id), line)}`];
}

/** 'Mention 3 of 21', in order of time; null for the only one. */
function numberOf(folder: CorpusFolder, { id }: ArticleRecord, mention: Mention): string | null {
  if (mention.entity === null) return null;
  const total = countsOf(folder.corpus, mention.entity).mentions;
  const number = ordinalOf(folder.corpus, mention.entity, { article: id, mention });
  return total < 2 || number === 0 ? null : CARDS.place(grouped(number), grouped(total));
}

function viaClause(folder: CorpusFolder, record: ArticleRecord, mention: Mention): string | null {
  const rule = ruleOf(folder, record, mention);
  if (rule !== undefined) {
    const nameOf = (id: string): string => folder.register.byId.get(id)?.name ?? id;
    const others = (mention.options ?? []).filter(id => id !== mention.entity).map(id => escaped(nameOf(id)));
    return CARDS.couldBe(escaped(MEANINGS.because(rule, nameOf)), escaped(sliceOf(record.article.text, mention)), others);
  }
  if (mention.via !== 'short form' || mention.antecedent === undefined) return null;
  return CARDS.shortFor(escaped(sliceOf(record.article.text, mention.antecedent)));
}

/** The entities that an ambiguous name could be, or that a name is not in the register yet. */
export function unresolvedCard(folder: CorpusFolder, record: ArticleRecord, mention: Mention): string {
  const form = escaped(sliceOf(record.article.text, mention));
  if (mention.via === 'candidate') return CARDS.notInRegister(form, suggestedAt(folder, record, mention).type);
  const meanings = meaningsOf(folder, record, mention);
  const options = meanings.map(({ entity, description, evidence, companions }, at) => {
    const said = description === undefined ? '' : `: ${escaped(description)}`;
    const facts = [...evidence, ...(companions.length === 0 ? [] : [MEANINGS.namedHere(companions)])].map(escaped);
    return `${at + 1}. **${escaped(entity.name)}** · ${entity.type}${said}  \n   ${facts.join(' · ')}`;
  });
  const more = (mention.options ?? []).length - meanings.length;
  return CARDS.ambiguous(form, more === 0 ? options : [...options, `\n${CARDS.moreMeanings(grouped(more))}`]);
}

/** An annotation: tag, entity, note, annotator and day. */
export function annotationCard(folder: CorpusFolder, annotation: Annotation): string {
  const { tag, entity, note, attributes = {}, certainty, annotator, created, modified } = annotation;
  const named = entity === undefined ? undefined : (folder.register.byId.get(entity)?.name ?? entity);
  const said = [tag === undefined ? undefined : `**${escaped(tag)}**`, named === undefined ? undefined : `**${escaped(named)}**`];
  const lines = [[...said.filter(part => part !== undefined), CARDS.annotation].join(' · ')];
  if (note !== undefined) lines.push(escaped(note));
  const details = [
    ...Object.entries(attributes).map(([name, value]) => CARDS.attribute(escaped(name), escaped(value))),
    ...(certainty === undefined ? [] : [CARDS.certainty(certainty)]),
  ];
  if (details.length > 0) lines.push(details.join(' · '));
  lines.push(...repliesOf(annotation), ...relatedLines(folder, annotation));
  lines.push(`${escaped(annotator)}, ${escaped(describeDate((modified ?? created).slice(0, 10)))}`);
  return lines.join('\n\n');
}

/** 'ben: certainly' for the last few replies. */
function repliesOf({ replies = [], resolved }: Annotation): string[] {
  const shown = replies.slice(-SHOWN_REPLIES);
  const earlier = replies.length - shown.length;
  return [
    ...(earlier === 0 ? [] : [CARDS.earlierReplies(plural(earlier, 'earlier reply', 'earlier replies'))]),
    ...shown.map(({ annotator, text }) => CARDS.reply(escaped(annotator), escaped(shortened(text, LONGEST_REPLY)))),
    ...(resolved ? [CARDS.resolved] : []),
  ];
}
const SHOWN_REPLIES = 3;
const LONGEST_REPLY = 300;

/** The annotations that this one is related to, and those that are related to it, each with a link to its line. */
function relatedLines(folder: CorpusFolder, annotation: Annotation): string[] {
  const shownIn = folder.uriOf(annotation.article);
  const line = (type: string, id: string, isOut: boolean): string => {
    const placed = folder.annotations.find(id);
    if (placed === undefined) return CARDS.relation(escaped(type), isOut, null, null);
    const { article, quote } = placed.annotation;
    const record = placed.anchor.state === 'orphan' ? undefined : folder.corpus.get(article);
    const at = record && placed.anchor.state !== 'orphan' ? positionAt(record.lines, placed.anchor.span.start).line : null;
    const link = at === null ? null : lineLink(shownIn, folder.uriOf(article), at);
    return CARDS.relation(escaped(type), isOut, escaped(shortened(quote.exact, LONGEST_QUOTE)), link);
  };
  const out = (annotation.relations ?? []).map(({ type, target }) => line(type, target, true));
  const into = (relationsIn(folder).into.get(annotation.id) ?? []).map(({ type, from }) => line(type, from.id, false));
  return [...out, ...into].slice(0, SHOWN_RELATIONS);
}
const SHOWN_RELATIONS = 12;

/** Of a passage, so many units of its beginning are quoted. */
export const LONGEST_QUOTE = 40;

/** Why a cleaned copy leaves a passage out; null where it does not. */
export function verdictCard(folder: CorpusFolder, record: ArticleRecord, index: number): string | null {
  const verdict = verdictsOf(folder.corpus, record.id)[index];
  const passage = record.article.passages[index];
  if (verdict === undefined || passage === undefined) return null;
  const quote = escaped(shortened(sliceOf(record.article.text, passage), LONGEST_QUOTE));
  return CARDS[verdict.drop](quote, escaped(verdict.reason), verdict.strength < DOUBTFUL);
}

/** An article's title, day, outlet, author and first sentence. */
export function articleCard(record: ArticleRecord): string {
  const { header, article } = record;
  const lines = [`**${escaped(header.title.value)}**`];
  const language = article.language && (languageName(article.language.code) ?? CARDS.otherLanguage);
  const details = [header.outlet?.value, header.author?.value, language].filter(detail => detail !== undefined).map(escaped);
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

/** '"The title" (3 March 2020)'. */
export function titleWithDay(record: ArticleRecord): string {
  const day = publicationDay(record);
  return `"${escaped(shortened(record.header.title.value, 80))}"${day === undefined ? '' : ` (${escaped(day)})`}`;
}
