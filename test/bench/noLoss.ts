import fs from 'node:fs';
import path from 'node:path';
import { LAYOUTS, lossIn } from '../support/noLoss';

/** The sets of prose, and how many of their articles are read in each layout. */
const SETS = [
  'dates_timebank.jsonl',
  'dates_aquaint.jsonl',
  'ent_wikigold.jsonl',
  'ent_gum_linked.jsonl',
  'el_aida_dev.jsonl',
  'neardup_mccormick/docs_1000.jsonl',
];
const MOST_ARTICLES = 60;

/** By set of prose in a folder of labelled data, one line for each layout: sentences lost in 1,000, and paragraphs that stay whole. */
export function noLossRows(gold: string): readonly { readonly set: string; readonly rows: readonly string[] }[] {
  return SETS.filter(set => fs.existsSync(path.join(gold, set))).map(set => {
    const articles = fs
      .readFileSync(path.join(gold, set), 'utf8')
      .split('\n')
      .flatMap(line => (line.trim() === '' ? [] : [proseOf((JSON.parse(line) as { text: string }).text)]))
      .filter(paragraphs => paragraphs.length > 0)
      .slice(0, MOST_ARTICLES);
    const rows = LAYOUTS.map(layout => {
      const { sentences, lost, paragraphs, changed, cut, furniture, left } = lossIn(articles, layout);
      const whole = paragraphs === 0 ? '' : `, paragraphs whole ${(100 * (1 - changed.length / paragraphs)).toFixed(1)} %`;
      const gone = furniture === 0 ? '' : `, furniture cut ${(100 * (1 - left.length / furniture)).toFixed(1)} %`;
      return `${layout.name}: ${((1000 * lost.length) / sentences).toFixed(2)} of 1,000 sentences lost, ${cut.length} cuts of text${whole}${gone}`;
    });
    return { set, rows };
  });
}

/** Each line that is a paragraph of sentences, once. */
const proseOf = (text: string): string[] => {
  const lines = text.split('\n').map(line => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line, index) => line.split(' ').length >= 8 && /[.!?]["”’']{0,2}$/.test(line) && lines.indexOf(line) === index);
};
