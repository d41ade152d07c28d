import {
  accented,
  type Change,
  changedOwn,
  cleaned,
  crlf,
  curly,
  dashes,
  deleted,
  edited,
  hardSpaces,
  inserted,
  joined,
  longDashes,
  lookAlike,
  movedTo,
  paragraphPutIn,
  quoteChanged,
  quoting,
  refrain,
  rewritten,
  rows,
  same,
  sentencesAround,
  shuffled,
  softened,
  somewhere,
  spacedWords,
  straight,
  tabbed,
  trailing,
  withFurniture,
  without,
  wordsChanged,
  wrapped,
} from './anchorChanges';
import { pick } from './synthetic';

/** What must hold of a kind of change: the share that is found where it went, or that nothing is found. */
type Demand = 1 | 0.99 | 0.98 | 'gone';

export interface TrialKind {
  readonly name: string;
  readonly demand: Demand;
  readonly change: Change;
}

export const TRIAL_KINDS: readonly TrialKind[] = [
  { name: 'a paragraph put in', demand: 1, change: s => ({ after: joined(inserted(s.marked, somewhere(s), pick(s.random, s.others))) }) },
  {
    name: 'many paragraphs put in',
    demand: 1,
    change: s => ({ after: joined(s.marked.flatMap(each => [pick(s.random, s.others), each])) }),
  },
  {
    name: 'other paragraphs deleted',
    demand: 1,
    change: s => ({ after: joined(s.marked.filter((_, index) => index === s.at || s.random() < 0.6)) }),
  },
  {
    name: 'other paragraphs reworded',
    demand: 1,
    change: s => ({ after: joined(s.marked.map((each, index) => (index === s.at ? each : wordsChanged(each, 0.3, s)))) }),
  },
  {
    name: 'sentences beside replaced',
    demand: 1,
    change: changedOwn((own, { random, others }) => {
      const around = sentencesAround(own);
      if (around === null) return null;
      return around.sentences
        .map((sentence, nth) => (nth === around.at ? sentence : pick(random, others).slice(0, sentence.length)))
        .join(' ');
    }),
  },
  { name: 'one in ten words around changed', demand: 1, change: s => ({ after: wordsChanged(joined(s.marked), 0.1, s) }) },
  { name: 'one in five words around changed', demand: 0.99, change: s => ({ after: wordsChanged(joined(s.marked), 0.2, s) }) },
  { name: 'LF to CRLF', demand: 1, change: rewritten(same, crlf) },
  { name: 'CRLF to LF', demand: 1, change: rewritten(crlf, text => text.replace(/\r/g, '')) },
  { name: 'straight quotes to curly', demand: 1, change: rewritten(quoting, curly) },
  { name: 'curly quotes to straight', demand: 1, change: rewritten(text => curly(quoting(text)), straight) },
  { name: 'NFC to NFD', demand: 1, change: rewritten(accented, text => text.normalize('NFD')) },
  {
    name: 'NFD to NFC',
    demand: 1,
    change: rewritten(
      text => accented(text).normalize('NFD'),
      text => text.normalize('NFC'),
    ),
  },
  { name: 'hyphens to dashes', demand: 1, change: rewritten(dashes, longDashes) },
  { name: 'blanks to non-breaking', demand: 1, change: rewritten(same, hardSpaces) },
  { name: 'non-breaking to blanks', demand: 1, change: rewritten(hardSpaces, text => text.replace(/\u00a0/g, ' ')) },
  { name: 'soft hyphens put in', demand: 1, change: rewritten(same, softened) },
  { name: 'soft hyphens taken out', demand: 1, change: rewritten(softened, text => text.replace(/\u00ad/g, '')) },
  { name: 'a byte order mark', demand: 1, change: rewritten(same, text => `\ufeff${text}`) },
  { name: 'paragraphs wrapped', demand: 1, change: rewritten(same, wrapped) },
  { name: 'paragraphs unwrapped', demand: 1, change: rewritten(wrapped, text => text.replace(/(?<!\n)\n(?!\n)/g, ' ')) },
  { name: 'trailing blanks', demand: 1, change: rewritten(same, trailing) },
  { name: 'tabs in front', demand: 1, change: rewritten(same, tabbed) },
  { name: 'two blanks behind a full stop', demand: 1, change: rewritten(same, spacedWords) },
  {
    name: 'all of it written otherwise',
    demand: 1,
    change: rewritten(
      text => quoting(accented(text)),
      text => crlf(wrapped(curly(text)).normalize('NFD')),
    ),
  },
  {
    name: 'written otherwise, and a paragraph put in',
    demand: 1,
    change: s => {
      const before = quoting(accented(joined(s.marked)));
      return { before, after: crlf(curly(paragraphPutIn(before, s)).normalize('NFD')) };
    },
  },
  {
    name: 'cleaned',
    demand: 1,
    change: ({ marked }) => {
      const before = withFurniture(joined(marked));
      const after = cleaned(before);
      return after === null ? null : { before, after };
    },
  },
  { name: 'paragraph moved to the top', demand: 0.99, change: movedTo(() => 0) },
  { name: 'paragraph moved to the end', demand: 0.99, change: movedTo(({ marked }) => marked.length) },
  { name: 'paragraph moved by one', demand: 0.99, change: movedTo(({ at }) => at + 1) },
  { name: 'paragraphs in another order', demand: 0.99, change: s => ({ after: joined(shuffled(s.random, s.marked)) }) },
  { name: 'paragraph moved, words around changed', demand: 0.99, change: movedTo(s => somewhere(s), edited(0.1)) },
  {
    name: 'sentence moved to another paragraph',
    demand: 0.99,
    change: s => {
      const around = sentencesAround(s.marked[s.at]!);
      if (around === null || s.length === 'word' || s.marked.length < 2) return null;
      const target = (s.at + 1) % s.marked.length;
      const left = without(around.sentences, around.at).join(' ');
      const moved = s.marked.map((each, index) =>
        index === s.at ? left : index === target ? `${each} ${around.sentences[around.at]}` : each,
      );
      return { after: joined(moved.filter(each => each !== '')) };
    },
  },
  { name: 'words of the quote changed', demand: 0.98, change: changedOwn(quoteChanged) },
  {
    name: 'words of the quote changed, and a paragraph put in',
    demand: 0.98,
    change: s => {
      const own = quoteChanged(s.marked[s.at]!, s);
      if (own === null) return null;
      return {
        after: joined(
          inserted(
            s.marked.map((each, index) => (index === s.at ? own : each)),
            somewhere(s),
            pick(s.random, s.others),
          ),
        ),
      };
    },
  },
  {
    name: 'words of the quote changed, and the paragraph moved',
    demand: 0.98,
    change: s => {
      const own = quoteChanged(s.marked[s.at]!, s);
      if (own === null) return null;
      return { after: joined(inserted(without(s.marked, s.at), somewhere({ ...s, marked: without(s.marked, s.at) }), own)) };
    },
  },
  { name: 'deleted: the words', demand: 'gone', change: deleted('quote') },
  { name: 'deleted: the sentence', demand: 'gone', change: deleted('sentence') },
  { name: 'deleted: the paragraph', demand: 'gone', change: deleted('paragraph') },
  { name: 'deleted: the sentence, words around changed', demand: 'gone', change: deleted('sentence', edited(0.1)) },
  { name: 'deleted: the paragraph, another put in', demand: 'gone', change: deleted('paragraph', paragraphPutIn) },
  ...(['sentence', 'paragraph'] as const).flatMap(unit =>
    (['next', 'before', 'next paragraph', 'far'] as const).flatMap(beside =>
      ([1, 2, 3, 'names'] as const).map(
        (changed): TrialKind => ({
          name: `look-alike of a ${unit} ${beside}, ${changed} ${changed === 'names' ? 'exchanged' : 'words changed'}`,
          demand: 'gone',
          change: lookAlike(unit, beside, changed),
        }),
      ),
    ),
  ),
  ...(['next', 'before', 'next paragraph', 'far'] as const).map(
    (beside): TrialKind => ({ name: `twin of a sentence ${beside}`, demand: 'gone', change: lookAlike('sentence', beside, 0) }),
  ),
  { name: 'twin of the words in the next sentence', demand: 'gone', change: lookAlike('quote', 'next', 2) },
  { name: 'twin of the words in the next paragraph', demand: 'gone', change: lookAlike('quote', 'next paragraph', 2) },
  { name: 'look-alike sentence next, a paragraph put in', demand: 'gone', change: lookAlike('sentence', 'next', 2, paragraphPutIn) },
  { name: 'look-alike sentence far, words around changed', demand: 'gone', change: lookAlike('sentence', 'far', 2, edited(0.05)) },
  { name: 'look-alike paragraph far, a paragraph put in', demand: 'gone', change: lookAlike('paragraph', 'far', 2, paragraphPutIn) },
  { name: 'row of a list', demand: 'gone', change: rows((name, count) => [`${name}: `, `${count} votes`, '']) },
  { name: 'first row of a list', demand: 'gone', change: rows((name, count) => [`${name}: `, `${count} votes`, ''], 'first') },
  { name: 'last row of a list', demand: 'gone', change: rows((name, count) => [`${name}: `, `${count} votes`, ''], 'last') },
  { name: 'row of a table', demand: 'gone', change: rows((name, count) => [`| ${name} | `, `${count}`, ' | yes | harbour |']) },
  { name: 'row of a table with tabs', demand: 'gone', change: rows((name, count) => [`${count}\t`, name, `\t${count * 3}\tyes`]) },
  {
    name: 'line of a poll',
    demand: 'gone',
    change: rows((name, count) => [`${name} got `, `${count} per cent of the vote`, ' that year, the board said.']),
  },
  { name: 'a refrain', demand: 'gone', change: refrain(false) },
  { name: 'a refrain with its verse', demand: 'gone', change: refrain(true) },
];
