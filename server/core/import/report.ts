import { REPORT_WORDS } from './messages';
import { type NamedPlace, shownPlace } from './render';

/** What happened to the documents of one file. */
export interface FileCounts {
  readonly name: string;
  readonly label: string;
  readonly documents: number;
  readonly written: number;
  readonly known: number;
  readonly doubles: number;
  readonly changed: number;
  readonly left: number;
}

/** Something that is said about a place. */
export interface PlacedMessage {
  readonly place: NamedPlace;
  readonly message: string;
}

/** Where a message is in the report. */
export type MessageKind = 'left' | 'changed' | 'doubtful';

export interface ReportContent {
  /** ISO 8601. */
  readonly when: string;
  readonly isCancelled: boolean;
  readonly files: readonly FileCounts[];
  readonly left: readonly PlacedMessage[];
  readonly changed: readonly PlacedMessage[];
  readonly doubtful: readonly PlacedMessage[];
  /** How many more there were of each of these than {@link MOST_LINES}. */
  readonly more: Readonly<Record<MessageKind, number>>;
  readonly doubles: ReadonlyMap<string, readonly NamedPlace[]>;
}

/** Longer lists help nobody; the count of the others is named. */
export const MOST_LINES = 5000;

/** The report of an import, in Markdown. */
export function renderReport(content: ReportContent): string {
  const messages = (all: readonly PlacedMessage[]) => all.map(({ place, message }) => `${shownPlace(place)}: ${message}`);
  const doubles = [...content.doubles].map(([file, places]) => REPORT_WORDS.double(file, places));
  return [
    `# ${REPORT_WORDS.title(content.when)}\n`,
    ...(content.isCancelled ? [`${REPORT_WORDS.cancelled}\n`] : []),
    listed(content.files.map(fileLine)),
    ...section(REPORT_WORDS.leftOut, messages(content.left), content.more.left),
    ...section(REPORT_WORDS.changedTitle, messages(content.changed), content.more.changed),
    ...section(REPORT_WORDS.doubtful, messages(content.doubtful), content.more.doubtful),
    ...section(REPORT_WORDS.doublesTitle, doubles),
  ].join('\n');
}

/** The counts of a file in a line. */
export function fileLine({ name, label, documents, written, known, doubles, changed, left }: FileCounts): string {
  const counts: readonly (readonly [number, (count: number) => string])[] = [
    [written, REPORT_WORDS.written],
    [known, REPORT_WORDS.known],
    [doubles, REPORT_WORDS.doubles],
    [changed, REPORT_WORDS.changed],
    [left, REPORT_WORDS.left],
  ];
  const said = counts.flatMap(([count, word]) => (count === 0 ? [] : [word(count)]));
  return [REPORT_WORDS.file(name, label, documents), ...said].join(', ');
}

function section(title: string, lines: readonly string[], others = 0): string[] {
  if (lines.length === 0) return [];
  const left = others + Math.max(0, lines.length - MOST_LINES);
  return [`## ${title}\n`, listed([...lines.slice(0, MOST_LINES), ...(left > 0 ? [REPORT_WORDS.more(left)] : [])])];
}

/** Names and titles come from sources: in a line, and without what Markdown would make of them. */
const listed = (lines: readonly string[]): string =>
  lines.map(line => `- ${line.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&')}\n`).join('');
