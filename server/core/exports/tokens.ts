import { type Token, tokensOf } from '../annotations/formats/tokens';
import { sentencesOf } from '../text/sentences';
import { wordsOf } from '../text/words';

/** A token, and whether white space follows it. */
export interface SpacedToken {
  readonly text: string;
  readonly isSpaced: boolean;
}

export interface TokenisedSentence {
  readonly text: string;
  readonly tokens: readonly SpacedToken[];
}

/** The sentences of a paragraph with their tokens, as {@link tokensOf} finds them; in scripts without spaces by the dictionaries of Unicode's rules. */
export function tokenised(paragraph: string): TokenisedSentence[] {
  return sentencesOf(paragraph, { start: 0, end: paragraph.length }).flatMap(({ start, end }) => {
    const tokens = tokensOf(paragraph, { start, end }).flatMap(apart);
    const spaced = tokens.map(({ text, end: at }) => ({ text, isSpaced: at < end && /\s/.test(paragraph.charAt(at)) }));
    return spaced.length === 0 ? [] : [{ text: paragraph.slice(start, end), tokens: spaced }];
  });
}

/** The words of a token that is written without spaces between them; any other token as it is. */
function apart(token: Token): readonly Token[] {
  if (!UNSPACED_LETTER.test(token.text)) return [token];
  const words = wordsOf(token.text);
  const tokens: Token[] = [];
  let at = 0;
  for (const [index, { end }] of words.entries()) {
    const to = index === words.length - 1 ? token.text.length : end;
    tokens.push({ start: token.start + at, end: token.start + to, text: token.text.slice(at, to) });
    at = to;
  }
  return tokens.length === 0 ? [token] : tokens;
}

const UNSPACED_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
