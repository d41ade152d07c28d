import { compiledPatterns } from '../core/article/furniture';
import { Corpus } from '../core/corpus/corpus';
import { compileGazetteer } from '../core/entities/gazetteer/gazetteer';
import { parseRegister } from '../core/entities/register/register';
import { kinds } from '../core/text/characters';
import { foldTable } from '../core/text/fold';
import { defaultLanguage } from '../core/timex/index';
import { nextTurn } from './timing';

/** A passage each: what most articles have. */
const SAMPLE = [
  'Ferry is late again',
  'By Anna Smith, 5 May 2018',
  'LEITH, May 5 (Own report) – The ferry was late on Monday, said Mr John Smith of the harbour board.',
  '"It will leave at noon tomorrow," he said. Last year it was late every week.',
  'Read more: Harbour news',
];

let warming: Promise<void> | undefined;

/**
 * Analyses a small text, a part of it a turn: what runs for the first time is compiled then, which takes a tenth of a second and more.
 * Without it, the first article would take as long, and messages would wait for that. Once for a process.
 */
export function warmUp(): Promise<void> {
  warming ??= warm();
  return warming;
}

async function warm(): Promise<void> {
  for (const make of [defaultLanguage, kinds, foldTable, () => compileGazetteer(parseRegister(''))]) {
    make();
    await nextTurn();
  }
  for (const _ of compiledPatterns()) await nextTurn();
  const corpus = new Corpus();
  for (let passages = 1; passages <= SAMPLE.length; passages++) {
    const text = `${SAMPLE.slice(0, passages).join('\n\n')}\n`;
    await nextTurn();
    corpus.load([{ id: 'sample.txt', text }]);
    await nextTurn();
    corpus.settle();
  }
}
