import { wellFormed } from '../annotations/formats/bratNames';
import { pieces } from './pieces';
import { tokenised } from './tokens';
import type { ArticleWriter } from './writer';

/**
 * CoNLL-U (Universal Dependencies, version 2): sentences and tokens of all articles in one file, with documents, paragraphs and the text of
 * each sentence; what is not known, such as lemmas and parts of speech, is `_`.
 */
export function conlluWriter(): ArticleWriter {
  const file = pieces();
  return {
    add({ key, facts, paragraphs }) {
      const id = key.replace(/[\s/]+/g, '-');
      const lines = [`# newdoc id = ${id}`];
      for (const name of ['title', 'date', 'outlet', 'author', 'url', 'language'] as const)
        if (facts[name] !== '') lines.push(`# ${name} = ${wellFormed(facts[name])}`);
      const blocks: string[] = [];
      let sentences = 0;
      for (const [index, { text, kind }] of paragraphs.entries()) {
        for (const [nth, sentence] of tokenised(wellFormed(text)).entries()) {
          sentences++;
          if (nth === 0) lines.push(`# newpar id = ${id}-p${index + 1}`, `# kind = ${kind}`);
          lines.push(`# sent_id = ${id}-s${sentences}`, `# text = ${sentence.text}`);
          const last = sentence.tokens.length - 1;
          for (const [at, token] of sentence.tokens.entries())
            lines.push(`${at + 1}\t${token.text}${EMPTY}${token.isSpaced || at === last ? '_' : 'SpaceAfter=No'}`);
          blocks.push(`${lines.splice(0).join('\n')}\n\n`);
        }
      }
      file.add(blocks.join(''));
    },
    files: () => [{ path: 'articles.conllu', bytes: file.bytes() }],
  };
}

/** Lemma, both parts of speech, features, head, relation and enhanced relations. */
const EMPTY = '\t_\t_\t_\t_\t_\t_\t_\t';
