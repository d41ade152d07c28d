import type { Article, Passage } from '../../../server/core/article/types';
import { ReuseIndex } from '../../../server/core/reuse/reuseIndex';

/** An article whose passages are its lines; `# ` starts a heading, `! ` a line of furniture. */
export function articleOf(id: string, text: string): Article {
  const passages: Passage[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (line[0].trim() === '') continue;
    const mark = KINDS[line[0].slice(0, 2)];
    const start = line.index + (mark === undefined ? 0 : 2);
    passages.push({ start, end: line.index + line[0].length, kind: mark ?? 'body', section: -1 });
  }
  return { id, text, passages, dates: [] };
}

const KINDS: Readonly<Record<string, Passage['kind']>> = { '# ': 'heading', '! ': 'furniture', '^ ': 'headline' };

export function indexOf(articles: Readonly<Record<string, string>>): ReuseIndex {
  const index = new ReuseIndex();
  for (const [id, text] of Object.entries(articles)) index.set(articleOf(id, text));
  return index;
}

/** Groups as text: `near 0.92: a.txt 'The minister said…', b.txt 'The minister told…'`, in order of id. */
export function groupsAsText(articles: Readonly<Record<string, string>>, index = indexOf(articles)): string[] {
  return index
    .groups(id => id)
    .map(({ kind, similarity, copies }) => {
      const places = copies.map(({ article, start, end }) => `${article} '${articles[article]!.slice(start, end)}'`);
      return `${kind} ${Math.round(similarity * 100) / 100}: ${places.join(', ')}`;
    });
}
