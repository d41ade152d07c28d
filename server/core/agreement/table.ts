import type { Agreement, Coefficients, PairAgreement } from './agreement';
import { agreementMessages as say } from './messages';
import { NO_TAG, tagsIn } from './ratings';
import type { Coefficient } from './types';

/** What was not used, beside what {@link Agreement} says. */
export interface LeftOut {
  readonly untagged: number;
  readonly orphans: number;
}

/** The agreement as Markdown whose tables read well as plain text, too. Without `byTag`, all tags together only. */
export function agreementMarkdown(agreement: Agreement, leftOut: LeftOut, { byTag }: { readonly byTag: boolean }): string[] {
  const { annotators, articles, alone, words, pairs } = agreement;
  const tags = byTag ? agreement.tags : agreement.tags.filter(({ tag }) => tag === null);
  const slack = Math.max(0, ...agreement.tags.map(({ gammaSlack }) => gammaSlack));
  const remarks = [
    ...(alone > 0 ? [say.alone(alone)] : []),
    ...(leftOut.untagged > 0 ? [say.untagged(leftOut.untagged)] : []),
    ...(leftOut.orphans > 0 ? [say.orphans(leftOut.orphans)] : []),
    ...(slack >= 0.0005 ? [say.slack(slack.toFixed(3))] : []),
  ];
  if (articles === 0) return [`# ${say.title}`, '', say.nothing, ...remarks.flatMap(remark => ['', remark])];
  const head = [say.tag, say.spans, pairs.length > 1 ? say.cohenMean : say.cohen, ...COLUMNS.slice(1).map(([, title]) => title)];
  return [
    `# ${say.title}`,
    '',
    cell(say.over(annotators, articles, words)),
    ...remarks.flatMap(remark => ['', remark]),
    '',
    `## ${say.byTag}`,
    '',
    ...markdownTable(
      head,
      tags.map(row => [row.tag ?? say.allTags, String(row.spans), ...COLUMNS.map(([key]) => rounded(row[key]))]),
    ),
    '',
    ...(pairs.length > 1 ? pairTable(pairs) : []),
    ...pairs.flatMap(confusionTable),
    ...say.notes.flatMap(note => [note, '']),
  ].slice(0, -1);
}

/** The agreement as CSV (RFC 4180, LF line ends), one line for all annotators and one for each pair, of all tags and of each one. */
export function agreementCsv({ annotators, tags, pairs }: Agreement): string {
  const keys = COLUMNS.map(([key]) => key);
  const rows = [
    ['annotators', 'tag', 'spans', ...keys.map(snakeCase)],
    ...tags.map(row => [annotators.join(' / '), row.tag ?? '', String(row.spans), ...keys.map(key => exact(row[key]))]),
    ...(pairs.length < 2 ? [] : pairs).flatMap(({ first, second, byTag }) =>
      byTag.map(row => [
        `${first} / ${second}`,
        row.tag ?? '',
        '',
        ...keys.map(key => exact(key === 'cohenKappa' || key === 'f1Exact' || key === 'f1Overlap' ? row[key] : null)),
      ]),
    ),
  ];
  return rows.map(row => `${row.map(quoted).join(',')}\n`).join('');
}

const COLUMNS: readonly (readonly [Exclude<keyof Coefficients, 'gammaSlack'>, string])[] = [
  ['cohenKappa', say.cohen],
  ['fleissKappa', say.fleiss],
  ['krippendorffAlpha', say.alpha],
  ['f1Exact', say.f1Exact],
  ['f1Overlap', say.f1Overlap],
  ['unitisingAlpha', say.unitising],
  ['codingAlpha', say.coding],
  ['gamma', say.gamma],
];

function pairTable(pairs: readonly PairAgreement[]): string[] {
  const rows = pairs.map(({ first, second, articles, byTag }) => {
    const all = byTag.find(({ tag }) => tag === null);
    return [
      `${first} / ${second}`,
      String(articles),
      ...[all?.cohenKappa, all?.f1Exact, all?.f1Overlap].map(each => rounded(each ?? null)),
    ];
  });
  return [`## ${say.byPair}`, '', ...markdownTable([say.annotators, say.articles, say.cohen, say.f1Exact, say.f1Overlap], rows), ''];
}

function confusionTable({ first, second, confusion: { values, counts } }: PairAgreement): string[] {
  const names = values.map(value => (value === NO_TAG ? say.noTag : tagsIn(value).join(' + ')));
  const rows = counts.map((row, index) => [names[index] ?? '', ...row.map(String)]);
  return [`## ${cell(say.confusion(first, second))}`, '', ...markdownTable(['', ...names], rows), ''];
}

/** The first column is text, the others are numbers. */
function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cells = [head, ...rows].map(row => row.map(cell));
  const widths = head.map((_, column) => Math.max(3, ...cells.map(row => [...(row[column] ?? '')].length)));
  const padded = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [padded(cells[0] ?? []), rule, ...cells.slice(1).map(padded)];
}

/** Names are anyone's: one line that Markdown shows and does nothing with. */
const cell = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&');

const rounded = (coefficient: Coefficient): string => (coefficient === null ? say.undefinedValue : coefficient.toFixed(3));
const exact = (coefficient: Coefficient): string => (coefficient === null ? '' : String(Number(coefficient.toFixed(6))));
const snakeCase = (key: string): string => key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
