import fs from 'node:fs';
import path from 'node:path';
import { TRIAL_KINDS } from '../support/anchorKinds';
import { outcomesOf } from '../support/anchorTrials';

/** The sets of prose. */
const SETS = ['dates_timebank.jsonl', 'dates_aquaint.jsonl', 'ent_wikigold.jsonl', 'ent_gum_linked.jsonl'];
const MOST_PARAGRAPHS = 25;
const LEAST_PARAGRAPHS = 3;

/** How annotations on the prose of a folder of labelled data are found again after each kind of change, one row a kind. */
export function anchorRows(gold: string, trials: number): { readonly rows: readonly string[]; readonly holds: boolean } {
  const articles = SETS.filter(set => fs.existsSync(path.join(gold, set))).flatMap(set =>
    fs
      .readFileSync(path.join(gold, set), 'utf8')
      .split('\n')
      .flatMap(line => (line.trim() === '' ? [] : [paragraphsOf((JSON.parse(line) as { text: string }).text)]))
      .filter(paragraphs => paragraphs.length >= LEAST_PARAGRAPHS),
  );
  let [all, wrong, holds] = [0, 0, true];
  const rows = TRIAL_KINDS.map(kind => {
    const { cold, running, back, made } = outcomesOf(kind, articles, trials);
    all += 2 * made;
    wrong += cold.wrong + running.wrong;
    const isGood = [cold, running].every(each => (kind.demand === 'gone' ? each.wrong === 0 : each.right >= kind.demand * made));
    holds &&= isGood && back === made;
    const said = [cold, running].map(
      ({ right, atBorder, orphan, wrong: bad }) => `${right} right, ${atBorder} with other borders, ${orphan} orphans, ${bad} wrong`,
    );
    return `${kind.name}, ${made}: ${said[0]}; in a running server ${said[1]}; ${back} back${isGood && back === made ? '' : '  ✘'}`;
  });
  rows.push(`wrong: ${wrong} of ${all}, ${((100 * wrong) / Math.max(1, all)).toFixed(3)} %`);
  return { rows, holds: holds && wrong < all * 0.0005 };
}

function paragraphsOf(text: string): string[] {
  const lines = text.split('\n').map(line => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line, index) => line.split(' ').length >= 8 && lines.indexOf(line) === index).slice(0, MOST_PARAGRAPHS);
}
