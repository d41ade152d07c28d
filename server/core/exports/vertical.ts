import { attributeText, contentText } from '../annotations/formats/xml/write';
import { pieces } from './pieces';
import { tokenised } from './tokens';
import { type ArticleFacts, FACT_NAMES } from './types';
import type { ArticleWriter } from './writer';

/**
 * The vertical text of Sketch Engine, NoSketch Engine and CQPweb: a token a line in `doc`, `p` and `s`, `<g/>` where no blank is between two, and
 * the configuration that declares these structures.
 */
export function verticalWriter(): ArticleWriter {
  const file = pieces();
  return {
    add({ article, facts, paragraphs }) {
      const lines = [`<doc id="${attributeText(article)}"${attributesOf(facts)}>`];
      for (const { kind, text } of paragraphs) {
        lines.push(`<p type="${kind}">`);
        for (const { tokens } of tokenised(text)) {
          lines.push('<s>');
          for (const [at, token] of tokens.entries()) {
            lines.push(contentText(token.text));
            if (!token.isSpaced && at < tokens.length - 1) lines.push('<g/>');
          }
          lines.push('</s>');
        }
        lines.push('</p>');
      }
      lines.push('</doc>\n');
      file.add(lines.join('\n'));
    },
    files: () => [
      { path: 'articles.vert', bytes: file.bytes() },
      { path: 'articles.config', text: CONFIGURATION },
    ],
  };
}

/** Facts are in one line. */
const attributesOf = (facts: ArticleFacts): string =>
  FACT_NAMES.map(name => (facts[name] === '' ? '' : ` ${name}="${attributeText(facts[name])}"`)).join('');

const CONFIGURATION = [
  'NAME "articles"',
  'ENCODING "UTF-8"',
  'VERTICAL "articles.vert"',
  'ATTRIBUTE word',
  'STRUCTURE doc {',
  ...['id', ...FACT_NAMES].map(
    name =>
      `  ATTRIBUTE ${name}${name === 'keywords' || name === 'names' ? ` { MULTIVALUE y MULTISEP "${name === 'names' ? ';' : ','}" }` : ''}`,
  ),
  '}',
  'STRUCTURE p {',
  '  ATTRIBUTE type',
  '}',
  'STRUCTURE s',
  'STRUCTURE g {',
  '  DISPLAYTAG 0',
  '  DISPLAYBEGIN "_EMPTY_"',
  '}',
  '',
].join('\n');
