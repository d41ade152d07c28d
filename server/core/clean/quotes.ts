import { CLEAN_REASONS } from './messages';
import type { CleanEdit } from './types';

/** The edits that bring a paragraph's quotation marks and apostrophes to one style; none where they were made before. */
export const quoteEdits = (paragraph: string, style: 'straight' | 'typographic'): CleanEdit[] =>
  style === 'straight' ? straightened(paragraph) : curled(paragraph);

const edit = (start: number, old: string, replacement: string, reason: string): CleanEdit[] =>
  old === replacement ? [] : [{ start, end: start + old.length, replacement, kind: 'quote', reason }];

/** Two grave accents and two apostrophes are how wires write double quotation marks. */
const MARKS = /``|''|["'“”„‟‘’‚‛]/g;
const DOUBLE = /["“”„‟]|``|''/;
/** Two single marks side by side count as a double one: straight, they look the same. */
const TO_STRAIGHTEN = /``|['‘’‚‛]{2}|[“”„‟‘’‚‛]/g;

function straightened(paragraph: string): CleanEdit[] {
  return [...paragraph.matchAll(TO_STRAIGHTEN)].flatMap(({ 0: mark, index }) =>
    edit(index, mark, mark.length === 2 || DOUBLE.test(mark) ? '"' : "'", CLEAN_REASONS.typographicMark),
  );
}

/** What precedes an opening mark: nothing, white space, an opening bracket, a dash, another opening mark. */
const OPENS_BEHIND = /^$|[\s([{<—–/“‘„‚-]/;
const ENDS_BEFORE = /^$|[\s.,;:!?)\]}>…—–”’]/;
/** Figures and words whose beginning an apostrophe replaces: '90s, 'tis. */
const ELISION = /^(?:\d\ds?\b|(?:em|tis|twas|til|cause|bout|n|cos|round)\b)/i;
/** 6'2": feet and inches. */
const MEASURE = /^\d'\d{1,2}(?:"|'')?(?!\d)/;

function curled(paragraph: string): CleanEdit[] {
  const edits: CleanEdit[] = [];
  let open = false;
  let before = '';
  let measured = 0;
  for (const { 0: mark, index } of paragraph.matchAll(MARKS)) {
    const end = index + mark.length;
    const left = edits.at(-1)?.end === index ? before : paragraph.charAt(index - 1);
    const right = paragraph.charAt(end);
    const measure = MEASURE.exec(paragraph.slice(Math.max(0, index - 1), index + 6));
    if (measure !== null && index > 0) measured = index - 1 + measure[0].length;
    let written = mark;
    if (mark === '“' || mark === '„' || mark === '‟') open = true;
    else if (mark === '”') open = false;
    else if (index < measured) written = mark;
    else if (DOUBLE.test(mark)) {
      const inches = !open && /\d/.test(left) && mark === '"';
      if (!inches) {
        open = opensHere(left, right, open);
        written = open ? '“' : '”';
      }
    } else if (mark === "'")
      written = OPENS_BEHIND.test(left) && !ENDS_BEFORE.test(right) && !ELISION.test(paragraph.slice(end, end + 8)) ? '‘' : '’';
    before = written.at(-1) ?? '';
    for (const made of edit(index, mark, written, CLEAN_REASONS.straightMark)) edits.push(made);
  }
  return edits;
}

function opensHere(left: string, right: string, open: boolean): boolean {
  const behind = OPENS_BEHIND.test(left);
  const ahead = ENDS_BEFORE.test(right);
  return behind === ahead ? !open : behind;
}
