import { sliceOf } from '../text/span';
import { type DecisionIndex, decisionOn } from './decisions';
import { removedBy } from './messages';
import { passageKey } from './passageKey';
import { type Article, type ArticleEntry, type Decision, DOUBTFUL, type Passage, type PassageKind, type Verdict } from './types';

/**
 * An article with the researcher's decisions on its passages: those of its own entry in `articles.yaml`, else those of
 * `furniture.yaml`. They decide verdicts and kinds, and with these the sections. The article itself where there are none.
 */
export function withDecisions(
  article: Article,
  entry: ArticleEntry | undefined,
  decisions: DecisionIndex,
  outlet: string | undefined,
): Article {
  const keep = new Set(entry?.keep.map(passageKey));
  const remove = new Set(entry?.remove.map(passageKey));
  if (keep.size === 0 && remove.size === 0 && decisions.size === 0) return article;
  let decided = false;
  const passages = article.passages.map(passage => {
    const key = passageKey(sliceOf(article.text, passage));
    const here: Decision | undefined = keep.has(key) ? 'keep' : remove.has(key) ? 'remove' : undefined;
    const always = decisionOn(decisions, key, outlet)?.decision;
    if (here === undefined && always === undefined) return passage;
    decided = true;
    const kind = kindAfter(passage.kind, here, always);
    return here === undefined && always !== undefined
      ? decidedPassage(passage, kind, always, 'furniture.yaml')
      : decidedPassage(passage, kind, here ?? 'keep', 'articles.yaml');
  });
  return decided ? { ...article, passages: withSections(passages) } : article;
}

/** What 'always' says a passage is holds even where the article's own entry says that it stays. */
function kindAfter(kind: PassageKind, here: Decision | undefined, always: Decision | undefined): PassageKind {
  if (here === 'remove' || (here === undefined && always === 'remove')) return kind;
  if (always === 'caption' || always === 'heading') return always;
  return kind === 'furniture' ? 'body' : kind;
}

function decidedPassage(passage: Passage, kind: PassageKind, decision: Decision, file: 'articles.yaml' | 'furniture.yaml'): Passage {
  const { start, end, section, continues } = passage;
  const place = { start, end, kind, section, ...(continues !== undefined && { continues }), decision: { decision, file } };
  return decision === 'remove' ? { ...place, verdict: REMOVED[file] } : place;
}

const REMOVED: Readonly<Record<'articles.yaml' | 'furniture.yaml', Verdict>> = {
  'articles.yaml': { drop: 'furniture', reason: removedBy('articles.yaml'), strength: 1 },
  'furniture.yaml': { drop: 'furniture', reason: removedBy('furniture.yaml'), strength: 1 },
};

/** Every heading that stays opens a section of its own, as reading the article does it. */
function withSections(passages: readonly Passage[]): Passage[] {
  const headline = passages.findIndex(({ kind, verdict }) => kind === 'headline' && verdict?.drop !== 'repeated');
  let title = -1;
  let section = -1;
  return passages.map((passage, index) => {
    const opens = passage.kind === 'heading' && (passage.verdict?.strength ?? 0) < DOUBTFUL;
    if (opens) section = title;
    const placed = { ...passage, section };
    if (index === headline) title = index;
    if (opens || index === headline) section = index;
    return placed;
  });
}
