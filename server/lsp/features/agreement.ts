import { Adjudication } from '../../annotations/adjudication';
import type { PlacedAnnotation } from '../../annotations/annotationPlaces';
import { taggedArticles } from '../../annotations/taggedArticles';
import { agreementOf } from '../../core/agreement/agreement';
import { type ComparedPlace, type ComparedUnit, comparedPlaces } from '../../core/agreement/differences';
import { agreementCsv, agreementMarkdown } from '../../core/agreement/table';
import { type DecisionLog, decisionOn } from '../../core/annotations/decisions';
import { annotatorFolderOf } from '../../core/annotations/paths';
import type { ArticleId } from '../../core/article/types';
import type { AnnotatorItem, ComparedItem, Comparison } from '../../protocol';
import { toRange } from '../convert';
import type { CorpusFolder } from '../folder';
import { requests } from '../requests';
import type { Session } from '../session';
import { articleTarget, folderOf, requiredArticle } from '../targets';
import { inTurns } from '../timing';
import { annotationItem } from './annotationItem';
import { page } from './articleTree';

/** Several annotators: who they are, how far they agree, their annotations place by place, and the set that is decided on. */
export function handleAgreement(session: Session): void {
  session.handle(requests.annotators, [], ({ folder }) => annotatorsOf(folderOf(session, folder)));
  session.handleChange(requests.agreement, async ({ folder: uri, annotators: asked = [] }) => {
    const { annotations, corpus } = folderOf(session, uri);
    const { articles, annotators, leftOut } = taggedArticles(annotations, article => corpus.textOf(article), asked);
    const agreement = await inTurns(agreementOf(articles, annotators));
    return {
      markdown: agreementMarkdown(agreement, leftOut, { byTag: true }),
      csv: agreementCsv(agreement),
      articles: agreement.articles,
    };
  });
  session.handle(requests.comparison, NOTHING_COMPARED, async params => {
    const folder = folderOf(session, params.folder);
    const compared = await comparisonOf(folder, params.annotators);
    const log = await adjudicationOf(session, folder).decisions(params.chosen);
    const undecided = compared.places.filter(place => acceptedOf(log, place) === undefined).length;
    return {
      ...page(compared.places, params, place => comparedItem(folder, place, acceptedOf(log, place))),
      differences: compared.places.filter(({ isAgreed }) => !isAgreed).length,
      undecided,
      orphans: compared.orphans,
    };
  });
  session.handleChange(requests.decide, async ({ folder: uri, chosen, choices }) => {
    const folder = folderOf(session, uri);
    const decided = choices.map(({ uri: article, ids, accepted }) => ({
      article: requiredArticle(session, article).record.id,
      ids,
      accepted,
    }));
    await adjudicationOf(session, folder).decide(chosen, decided);
    folder.annotationsChanged();
    return null;
  });
  session.handleChange(requests.undoDecision, async ({ folder: uri, chosen }) => {
    const folder = folderOf(session, uri);
    const undone = await adjudicationOf(session, folder).undo(chosen);
    folder.annotationsChanged();
    return { places: undone.map(({ ids }) => ids) };
  });
}

const NOTHING_COMPARED: Comparison = { total: 0, items: [], differences: 0, undecided: 0, orphans: 0 };

const adjudicationOf = ({ files }: Session, { uri, annotations, corpus }: CorpusFolder): Adjudication =>
  new Adjudication({
    folder: uri,
    files,
    annotations,
    textOf: article => corpus.textOf(article),
    newId: () => crypto.randomUUID(),
    now: () => new Date().toISOString(),
  });

function annotatorsOf(folder: CorpusFolder): AnnotatorItem[] {
  const me = annotatorFolderOf(folder.annotator);
  const found = new Map([[me, { annotations: 0, articles: new Set<ArticleId>() }]]);
  for (const article of folder.annotations.articles()) {
    for (const { annotation } of folder.annotations.list(article)) {
      const known = found.get(annotation.annotator) ?? { annotations: 0, articles: new Set<ArticleId>() };
      found.set(annotation.annotator, known);
      known.annotations++;
      known.articles.add(article);
    }
  }
  return [...found]
    .map(([name, { annotations, articles }]) => ({ name, annotations, articles: articles.size, mine: name === me }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** An annotation that is compared, and where it is. */
interface Unit extends ComparedUnit {
  readonly placed: PlacedAnnotation;
}
interface Place extends ComparedPlace<Unit> {
  readonly article: ArticleId;
}
interface Compared {
  readonly key: string;
  readonly places: readonly Place[];
  readonly orphans: number;
}
/** The last comparison of each folder: its pages are asked for one after the other. */
const remembered = new WeakMap<CorpusFolder, Compared>();

async function comparisonOf(folder: CorpusFolder, annotators: readonly string[]): Promise<Compared> {
  const key = JSON.stringify([folder.annotationsRevision, folder.corpus.revision, annotators]);
  const known = remembered.get(folder);
  if (known?.key === key) return known;
  const places: Place[] = [];
  let orphans = 0;
  for (const article of folder.annotations.articles()) {
    const units = new Map(annotators.map(annotator => [annotator, [] as Unit[]]));
    for (const placed of folder.annotations.list(article)) {
      const { annotation, anchor } = placed;
      const own = units.get(annotation.annotator);
      if (own === undefined) continue;
      if (anchor.state === 'orphan') orphans++;
      else own.push({ ...anchor.span, tag: says(placed), id: annotation.id, annotator: annotation.annotator, placed });
    }
    if ([...units.values()].every(own => own.length === 0)) continue;
    const found = await inTurns(comparedPlaces([...units.values()]));
    places.push(...found.map(place => ({ ...place, article })));
  }
  const compared = { key, places, orphans };
  remembered.set(folder, compared);
  return compared;
}

/** What must be the same for two annotations to agree; a note is each annotator's own. */
const says = ({ annotation: { tag, entity } }: PlacedAnnotation): string => JSON.stringify([tag, entity]);

/** What was accepted of these annotations, unless one of them changed since. */
function acceptedOf(log: DecisionLog, { units }: Place): readonly string[] | undefined {
  const decision = decisionOn(
    log,
    units.map(({ id }) => id),
  );
  const isStale = units.some(({ placed }) => decision !== undefined && (placed.annotation.modified ?? '') > decision.decided);
  return isStale ? undefined : decision?.accepted;
}

function comparedItem(folder: CorpusFolder, { article, start, end, units, isAgreed }: Place, accepted?: readonly string[]): ComparedItem[] {
  const target = articleTarget(folder, folder.uriOf(article));
  if (target === null) return [];
  return [
    {
      uri: folder.uriOf(article),
      title: target.record.header.title.value,
      range: toRange(target, { start, end }),
      quote: target.text.slice(start, end),
      agreed: isAgreed,
      annotations: units.map(({ placed }) => annotationItem(folder, placed)),
      ...(accepted === undefined ? {} : { accepted }),
    },
  ];
}
