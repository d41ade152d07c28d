import type { Exported, ExportedFile } from '../core/annotations/formats/exchange';
import { reportBlocks } from '../core/report/blocks';
import { htmlOf } from '../core/report/html';
import { markdownOf } from '../core/report/markdown';
import { reportProblems } from '../core/report/messages';
import { cslItems, sourceKeys } from '../core/report/sources';
import { COLUMNS, csvOf, headOf, rowOf } from '../core/report/table';
import type { Run, Section } from '../core/report/types';
import type { Draft } from './draft';

/** The share of the work, 0 to 1, that is done when the list of sources is made; measured on 1,000 sources in a Word document. */
const SOURCES = 0.85;
/** When every place is cited, too. */
const CITED = 0.93;

/**
 * Cites the sources of a draft and writes it as a file. Takes seconds for 1,000 sources, most of them in one call of the processor of
 * citations. `report` is told how much is done, 0 to 1. Rejects with a sentence for the user where the style cannot be used.
 */
export async function writeDraft(draft: Draft, report: (share: number) => void): Promise<Exported> {
  const { format, name, title, leftOut, lost } = draft;
  const { citationsOf, docxOf, xlsxOf } = await import('./forms');
  const keys = sourceKeys(draft.articles);
  const citations = citationsOf(cslItems(draft.sources, keys), draft.style, draft.language, share => report(share * SOURCES));
  report(SOURCES);
  const places = draft.passages.length + draft.entries.length;
  let done = 0;
  const citationOf = ({ article }: { readonly article: string }): readonly Run[] => {
    report(SOURCES + ((CITED - SOURCES) * done++) / places);
    return citations.citationOf(keys.get(article) ?? '');
  };
  const nameOf = (id: string): string => draft.names.get(id) ?? id;
  const fileOf = async (): Promise<{ readonly file: ExportedFile; readonly cut?: number }> => {
    if (format === 'csv' || format === 'xlsx') {
      const rows = draft.entries.map(entry => rowOf({ ...entry, citation: plainText(citationOf(entry)) }, nameOf));
      if (format === 'csv') return { file: { path: `${name}.csv`, text: csvOf(rows) } };
      const { bytes, cut } = await xlsxOf({
        sheet: 'Annotations',
        head: headOf(),
        rows,
        widths: COLUMNS.map(column => WIDTHS[column] ?? 16),
      });
      return { file: { path: `${name}.xlsx`, bytes }, cut };
    }
    const blocks = reportBlocks({
      title,
      about: draft.about,
      sections: sectionsIn(draft),
      citationOf,
      references: citations.references,
      nameOf,
      colorOf: tag => draft.colors.get(tag),
      quoteOf: id => draft.quotes.get(id) ?? '',
    });
    if (format === 'md') return { file: { path: `${name}.md`, text: markdownOf(blocks) } };
    if (format === 'html') return { file: { path: `${name}.html`, text: htmlOf(title, blocks) } };
    return { file: { path: `${name}.docx`, bytes: await docxOf(title, blocks) } };
  };
  const { file, cut = 0 } = await fileOf();
  return { files: [file], lost: cut > 0 ? [...lost, reportProblems.cutCells(cut)] : lost, leftOut };
}

function sectionsIn({ parts, passages }: Draft): Section[] {
  let end = 0;
  return parts.map(part => {
    const start = end;
    end += part.passages;
    return { ...part, passages: passages.slice(start, end) };
  });
}

/** Columns of long texts are wide; characters. */
const WIDTHS: Readonly<Record<string, number>> = {
  quote: 40,
  context: 60,
  note: 40,
  replies: 30,
  title: 40,
  citation: 40,
  url: 30,
  article: 30,
};

const plainText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
