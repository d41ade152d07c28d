import { parseArticle } from '../../../server/core/article/parse';
import { DOUBTFUL } from '../../../server/core/article/types';
import { sliceOf } from '../../../server/core/text/span';

export const PARAGRAPHS = [
  'Negotiators met in the capital for a third day on Tuesday, and neither side gave way.',
  'The next round is planned for the spring, two officials said, if both sides still want it.',
  'A spokeswoman for the ministry declined to comment on the plans for the coming round.',
  'Aid groups have said for months that the villages in the valley cannot wait much longer.',
  'The two governments signed their first agreement on the river eleven years ago this month.',
];
export const MENU =
  'Hem|Nyheter|Sport|Kultur|Ledare|Debatt|Ekonomi|Familj|Korsord|Quiz|Podd|Lokalt|Bostad|Motor|Resor|Mat|Opinion|Inrikes|Utrikes|Bilder|Spel|Play|Vin|Hälsa|Barn|Skola|Natur|Kyrka'.split(
    '|',
  );
export const FOOT =
  'Om oss|Kundtjänst|Annonsera|Tipsa oss|Tidningen i dag|Alla ämnen|Arkivet|Lediga jobb|Våra appar|Tävlingar|Vädret i dag|Lyssna'.split(
    '|',
  );

/** The lines that a cleaned copy leaves out, and those that are doubted. */
export function outside(...lines: string[]): { dropped: string[]; doubted: string[] } {
  const { text, passages } = parseArticle('a.txt', lines.join('\n'));
  const of = (test: (strength: number) => boolean) =>
    passages.filter(({ verdict }) => verdict !== undefined && test(verdict.strength)).map(passage => sliceOf(text, passage));
  return { dropped: of(strength => strength >= DOUBTFUL), doubted: of(strength => strength < DOUBTFUL) };
}
