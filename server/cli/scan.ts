import { StringDecoder } from 'node:string_decoder';
import { DOUBTFUL, type Verdict } from '../core/article/types';
import { type ArticleAnalysis, analyseArticle } from '../core/corpus/analyse';
import { namesIn } from '../core/corpus/names';
import { verdictsOf } from '../core/corpus/queries';
import { compileGazetteer } from '../core/entities/gazetteer/gazetteer';
import { parseRegister } from '../core/entities/register/register';
import { type LearnedNames, typeByDecisions } from '../core/entities/suggestions/decidedNames';
import type { EntityType, Mention } from '../core/entities/types';
import { sliceOf } from '../core/text/span';
import { isIsoDate } from './isoDate';
import { scanMessages, stdinMessages } from './messages';
import type { Output } from './output';
import type { Project } from './project';
import { dismissedNames, learnedFrom } from './suggestedNames';
import { oneLine, UsageError } from './terminal';

/** One article as `scan` prints it. Offsets are UTF-16 code units, half-open, into the article's decoded text. */
export function scanRow(analysis: ArticleAnalysis, verdicts: readonly (Verdict | undefined)[], learned?: LearnedNames) {
  const { article, header } = analysis;
  return {
    article: analysis.id,
    title: header.title.value,
    date: header.published?.value ?? null,
    dateSource: header.published?.source ?? null,
    ...(article.language === undefined ? {} : { language: article.language.code }),
    published: analysis.evidence,
    passages: article.passages.map(({ start, end, kind }, index) => {
      const verdict = verdicts[index];
      return verdict !== undefined && verdict.strength >= DOUBTFUL ? { start, end, kind, drop: verdict.drop } : { start, end, kind };
    }),
    mentions: namesIn(analysis).map(mention => ({
      start: mention.start,
      end: mention.end,
      text: sliceOf(article.text, mention),
      entity: mention.entity,
      type: typeOf(mention, article.text, learned),
      via: mention.via,
      ...(mention.options === undefined ? {} : { options: mention.options }),
    })),
    timexes: analysis.timexes.map(timex => ({
      start: timex.start,
      end: timex.end,
      text: sliceOf(article.text, timex),
      type: timex.type,
      value: timex.value,
      mod: timex.mod ?? null,
      anchor: timex.anchorTime ?? null,
      confidence: timex.confidence,
      ...(timex.quant === undefined ? {} : { quant: timex.quant }),
      ...(timex.freq === undefined ? {} : { freq: timex.freq }),
    })),
  };
}

/** Names that are not in the register are typed by what was decided about names like them, as in the editor. */
const typeOf = (mention: Mention, text: string, learned: LearnedNames | undefined): EntityType =>
  learned === undefined || mention.via !== 'candidate'
    ? mention.type
    : typeByDecisions(learned, sliceOf(text, mention).replace(/\s+/g, ' '), mention.type);

export async function scanProject(project: Project, output: Output): Promise<void> {
  const learned = learnedFrom(project, await dismissedNames(project));
  for (const id of project.ids) {
    const record = project.corpus.get(id);
    if (record === undefined) continue;
    const row = scanRow(record, verdictsOf(project.corpus, id), learned);
    await output.row(row, () => summaryOf(row));
  }
}

function summaryOf(row: ReturnType<typeof scanRow>): string {
  const dropped = row.passages.filter(passage => 'drop' in passage).length;
  const known = row.mentions.filter(mention => mention.entity !== null).length;
  const date = row.date === null ? scanMessages.noDate : `${row.date} (${row.dateSource})`;
  const counts = scanMessages.summary(row.passages.length, dropped, known, row.mentions.length - known, row.timexes.length);
  return `${row.article}\n  ${oneLine(row.title)} · ${date}\n  ${counts}`;
}

/** Articles as JSON Lines `{"id","text","date"?}` from `input`, one at a time and in order, so memory stays that of one article. */
export async function scanLines(input: NodeJS.ReadableStream, register: string, date: string | undefined, output: Output): Promise<void> {
  const gazetteer = compileGazetteer(parseRegister(register));
  const learned = learnedFrom({ corpus: gazetteer }, []);
  let line = 0;
  for await (const text of linesOf(input)) {
    line++;
    if (text.trim() === '') continue;
    const given = documentOf(text, line);
    const published = given.date ?? date;
    const analysis = analyseArticle(given.id, given.text, { gazetteer, ...(published === undefined ? {} : { date: published }) });
    await output.row(
      scanRow(
        analysis,
        analysis.article.passages.map(passage => passage.verdict),
        learned,
      ),
      null,
    );
  }
}

/** Lines end at a line feed only: the separators U+2028 and U+2029 may be in a JSON string as they are. A byte order mark at the start is dropped. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  let isStart = true;
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    const lines = (isStart ? text.replace(/^\ufeff/, '') : text).split('\n');
    isStart &&= text === '';
    const last = lines.pop() ?? '';
    for (const line of lines) {
      pieces.push(line);
      yield pieces.join('');
      pieces = [];
    }
    pieces.push(last);
  }
  pieces.push(decoder.end());
  yield pieces.join('');
}

function documentOf(line: string, number: number): { id: string; text: string; date?: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError(stdinMessages.notJson(number));
  }
  const { id, text, date } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof text !== 'string') {
    throw new UsageError(stdinMessages.noText(number));
  }
  if (date === undefined || date === null) return { id: String(id), text };
  const day = typeof date === 'string' ? date.replace(/T.*$/s, '') : '';
  if (!isIsoDate(day)) throw new UsageError(stdinMessages.date(number));
  return { id: String(id), text, date: day };
}
