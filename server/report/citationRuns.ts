import { joined } from '../core/report/runs';
import type { Run } from '../core/report/types';

/** What citeproc writes as HTML; everything else in it is text, with `&`, `<` and `>` as references. */
const TOKEN = /<(\/?)(i|b|sup|sub|span|div|a)\b([^>]*)>|&#(\d{1,7});|&(amp|lt|gt|quot);|([^<&]+|[<&])/g;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** A citation in citeproc's HTML as runs; unknown markup is read as text. */
export function citationRuns(html: string): Run[] {
  const runs: Run[] = [];
  const open: { readonly name: string; readonly looks: Partial<Run> }[] = [];
  let block = false;
  for (const [, closing, name, attributes = '', code, reference, text] of html.matchAll(TOKEN)) {
    const looks = open.at(-1)?.looks ?? {};
    if (name === 'div') {
      // Between the number of an entry and the entry itself.
      if (runs.length > 0 && closing !== '/') block = true;
    } else if (name !== undefined) {
      const at = closing === '/' ? open.findLastIndex(each => each.name === name) : -1;
      if (at >= 0) open.length = at;
      else if (closing !== '/') open.push({ name, looks: { ...looks, ...looksOf(name, attributes) } });
    } else {
      const written = code !== undefined ? characterOf(Number(code)) : reference !== undefined ? (NAMED[reference] ?? '') : (text ?? '');
      if (block) runs.push({ text: ' ' });
      block = false;
      runs.push({ ...looks, text: written });
    }
  }
  return trimmedRuns(joined(runs.map(run => ({ ...run, text: run.text.replace(/\s+/g, ' ') }))));
}

const characterOf = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');

function looksOf(name: string, attributes: string): Partial<Run> {
  if (name === 'i') return { italic: true };
  if (name === 'b') return { bold: true };
  if (name === 'sup' || name === 'sub') return { script: name === 'sup' ? 'super' : 'sub' };
  if (/small-caps/.test(attributes)) return { smallCaps: true };
  if (/font-style: ?normal/.test(attributes)) return { italic: false };
  return /font-weight: ?normal/.test(attributes) ? { bold: false } : {};
}

/** Without white space at the ends. */
function trimmedRuns(runs: readonly Run[]): Run[] {
  const all = runs.map((run, index) => (index === 0 ? { ...run, text: run.text.trimStart() } : run));
  return all.map((run, index) => (index === all.length - 1 ? { ...run, text: run.text.trimEnd() } : run)).filter(({ text }) => text !== '');
}
