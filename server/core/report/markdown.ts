import type { Block, BlockKind, Run } from './types';

/** What a paragraph begins with, and whether the next one of the same kind follows without a blank line. */
const FORMS: Readonly<Record<BlockKind, { readonly before: string; readonly inner?: string }>> = {
  title: { before: '# ' },
  heading: { before: '## ' },
  about: { before: '' },
  passage: { before: '> ' },
  source: { before: '' },
  remark: { before: '- ' },
  note: { before: '  ' },
  item: { before: '  - ' },
  reply: { before: '  - ' },
  reference: { before: '- ' },
};

/** A report as Markdown (CommonMark). No text in it is read as anything but text. */
export function markdownOf(blocks: readonly Block[]): string {
  const lines: string[] = [];
  let last: BlockKind | undefined;
  for (const { kind, runs } of blocks) {
    const isList = FORMS[kind].before.endsWith('- ');
    if (last !== undefined && !(isList && LISTED.has(last))) lines.push('');
    lines.push(`${FORMS[kind].before}${runs.map((run, index) => runOf(run, index === 0)).join('')}`);
    last = kind;
  }
  return `${lines.join('\n')}\n`;
}

/** Behind these, an item of a list needs no blank line. */
const LISTED: ReadonlySet<BlockKind> = new Set(['remark', 'item', 'reply', 'reference']);

function runOf({ text, bold, italic, code, mark, href }: Run, isFirst: boolean): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (inner === '') return text;
  let written = code === true ? codeOf(inner) : isFirst ? escapedStart(escaped(inner)) : escaped(inner);
  if (italic === true) written = `*${written}*`;
  if (bold === true || mark !== undefined) written = `**${written}**`;
  if (href !== undefined) written = `[${written}](<${href}>)`;
  return `${before}${written}${after}`;
}

/** In more backticks than the text has in a row. */
function codeOf(text: string): string {
  const most = Math.max(0, ...(text.match(/`+/g) ?? []).map(run => run.length));
  const fence = '`'.repeat(most + 1);
  const blank = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${blank}${text}${blank}${fence}`;
}

/** What would begin a list, a heading or a rule at the beginning of a paragraph. */
const escapedStart = (text: string): string => text.replace(/^([#+=-])/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

/** Everything that could begin markup anywhere in a line. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*[\]<>|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/\b(https?|ftp|mailto)(:)/gi, '$1\\$2')
    .replace(/\b(www)(\.)/gi, '$1\\$2')
    .replace(/@/g, '\\@');
