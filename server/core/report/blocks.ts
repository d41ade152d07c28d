import type { Annotation, Reply } from '../annotations/types';
import { reportMessages } from './messages';
import { noteBlocks } from './noteRuns';
import { joined, markedText, safeAddress } from './runs';
import type { Block, ReportPassage, Run, Section } from './types';

/** All that a report has, before it is written in any form. */
export interface Report {
  readonly title: string;
  /** Sentences below the title. */
  readonly about: readonly string[];
  readonly sections: readonly Section[];
  /** The citation of a passage's article. */
  citationOf(passage: ReportPassage): readonly Run[];
  /** The list of sources, in the order of the style; empty where the style has none. */
  readonly references: readonly (readonly Run[])[];
  nameOf(entity: string): string;
  colorOf(tag: string): string | undefined;
  /** The words of an annotation that another one is related to; '' where it does not exist. */
  quoteOf(id: string): string;
}

/** A report as paragraphs: what Markdown, HTML and DOCX are written from. */
export function reportBlocks(report: Report): Block[] {
  const blocks: Block[] = [{ kind: 'title', runs: [{ text: report.title }] }];
  for (const sentence of report.about) blocks.push({ kind: 'about', runs: [{ text: sentence }] });
  for (const { heading, passages } of report.sections) {
    if (heading !== undefined) blocks.push({ kind: 'heading', runs: [{ text: heading }] });
    for (const passage of passages) blocks.push(...passageBlocks(report, passage));
  }
  if (report.references.length > 0) {
    blocks.push({ kind: 'heading', runs: [{ text: reportMessages.sources }] });
    for (const reference of report.references) blocks.push({ kind: 'reference', runs: withLinks(reference) });
  }
  return blocks;
}

function passageBlocks(report: Report, passage: ReportPassage): Block[] {
  const citation = report.citationOf(passage);
  const place: Run = { text: passage.article, code: true };
  const several = passage.marks.length > 1;
  const stored: Run[] = passage.isStored === true ? [{ text: ` · ${reportMessages.stored}` }] : [];
  return [
    { kind: 'passage', runs: markedText(passage, report.colorOf) },
    { kind: 'source', runs: [...withLinks(citation), ...(citation.length === 0 ? [] : [{ text: ' · ' }]), place, ...stored] },
    ...passage.annotations.flatMap(annotation => annotationBlocks(report, annotation, several)),
  ];
}

function annotationBlocks(report: Report, annotation: Annotation, named: boolean): Block[] {
  const { tag, entity, note, attributes = {}, certainty, relations = [], replies = [], resolved, annotator, created } = annotation;
  const parts: Run[][] = [
    ...(named ? [[{ text: `“${onOneLine(annotation.quote.exact)}”` }]] : []),
    ...(tag === undefined ? [] : [[{ text: tag, bold: true }]]),
    ...(entity === undefined ? [] : [[{ text: report.nameOf(entity) }]]),
    ...Object.entries(attributes).map(([name, value]) => [{ text: onOneLine(`${name}: ${value}`) }]),
    ...(certainty === undefined ? [] : [[{ text: reportMessages.certainty(certainty) }]]),
    ...relations.map(({ type, target }) => [{ text: onOneLine(reportMessages.relation(type, report.quoteOf(target))) }]),
    ...(resolved === undefined ? [] : [[{ text: reportMessages.resolved }]]),
    [{ text: reportMessages.by(annotator, created.slice(0, DAY)), italic: true }],
  ];
  const separated = parts.flatMap((part, index) => (index === 0 ? part : [{ text: ' · ' }, ...part]));
  return [{ kind: 'remark', runs: joined(separated) }, ...(note === undefined ? [] : noteBlocks(note)), ...replies.flatMap(replyBlocks)];
}

/** A reply, with who gave it before its first paragraph. */
function replyBlocks({ annotator, text, created }: Reply): Block[] {
  const who = reportMessages.by(annotator, created.slice(0, DAY));
  const by: Run[] = who === '' ? [] : [{ text: `${who}: `, italic: true }];
  return noteBlocks(text).map(({ runs }, index) => ({ kind: 'reply', runs: index === 0 ? [...by, ...runs] : runs }));
}

/** Of an ISO instant, `YYYY-MM-DD`. */
const DAY = 10;

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Addresses in a citation as links; the full stop behind one is none of it. */
function withLinks(runs: readonly Run[]): Run[] {
  return runs.flatMap(run => {
    if (run.href !== undefined) return [run];
    return run.text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:)\]])/).map(text => {
      const href = safeAddress(text);
      return href === null ? { ...run, text } : { ...run, text, href };
    });
  });
}
