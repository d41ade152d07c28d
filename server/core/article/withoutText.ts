import type { Reading } from '../text/reading';
import type { Article, ArticleId } from './types';

/** An article without its id and its text, which whoever keeps it has; plain data. {@link withText} makes it whole again. */
export interface ArticleWithoutText extends Omit<Article, 'reading' | 'stories'> {
  readonly id: '';
  readonly text: '';
  readonly reading?: ReadingWithoutText;
  readonly stories?: readonly ArticleWithoutText[];
}

interface ReadingWithoutText extends Omit<Reading, 'text'> {
  readonly text: ReadingParts;
}

/**
 * What a reading is put together from: two numbers copy from the source (offset, length), a negative number stands for as many blanks,
 * a string for itself.
 */
type ReadingParts = readonly (number | string)[];

export function withoutText(article: Article): ArticleWithoutText {
  const { text, reading, stories } = article;
  return {
    ...article,
    id: '',
    text: '',
    ...(reading && { reading: { ...reading, text: partsOf(text, reading) } }),
    ...(stories && { stories: stories.map(withoutText) }),
  } as ArticleWithoutText;
}

/** The article that {@link withoutText} was given. */
export function withText(article: ArticleWithoutText, id: ArticleId, text: string): Article {
  const { reading, stories } = article;
  return {
    ...article,
    id,
    text,
    ...(reading && { reading: { ...reading, text: madeFrom(text, reading.text) } }),
    ...(stories && { stories: stories.map(story => withText(story, id, text)) }),
  } as Article;
}

function partsOf(source: string, { text, moved }: Reading): ReadingParts {
  const parts: (number | string)[] = [];
  let at = 0;
  /** Up to an offset, as far as the reading is the source `shift` units further on. */
  const take = (until: number, shift: number): void => {
    while (at < until) {
      const same = at;
      while (at < until && text.charCodeAt(at) === source.charCodeAt(at + shift)) at++;
      if (at > same) parts.push(same + shift, at - same);
      const other = at;
      while (at < until && text.charCodeAt(at) !== source.charCodeAt(at + shift)) at++;
      const written = text.slice(other, at);
      if (written !== '') parts.push(/[^ ]/.test(written) ? written : -written.length);
    }
  };
  for (const { to, from, length } of moved) {
    take(Math.min(to, text.length), 0);
    take(Math.min(to + length, text.length), from - to);
  }
  take(text.length, 0);
  return parts;
}

function madeFrom(source: string, parts: ReadingParts): string {
  let text = '';
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as number | string;
    if (typeof part === 'string') text += part;
    else if (part < 0) text += ' '.repeat(-part);
    else text += source.slice(part, part + (parts[++index] as number));
  }
  return text;
}
