import { alignmentOf, groupsOf } from '../core/corpus/reuse';
import { describeDifferences } from '../core/reuse/describe';
import type { Place, ReuseGroup } from '../core/reuse/types';
import { sliceOf } from '../core/text/span';
import { cleanMessages } from './messages';
import type { Output } from './output';
import type { Project } from './project';
import { oneLine } from './terminal';

/** Every group of copies, in order of time of their first ones; with `differences` also how each copy differs from the group's first. */
export async function printDuplicates(project: Project, options: { readonly differences?: boolean }, output: Output): Promise<void> {
  for (const group of groupsOf(project.corpus)) {
    const [first] = group.copies;
    const compared = options.differences === true && group.kind !== 'furniture' ? first : undefined;
    const row = {
      kind: group.kind,
      similarity: rounded(group.similarity),
      copies: group.copies.map(copy => ({ ...spanOf(copy), ...(compared && comparison(project, compared, copy)) })),
    };
    await output.row(row, () => textOf(project, group, compared));
  }
}

const rounded = (similarity: number): number => Math.round(similarity * 1000) / 1000;
const spanOf = ({ article, start, end }: Place) => ({ article, start, end });
const articleText = ({ corpus }: Project, { article }: Place): string => corpus.textOf(article) ?? '';

/** The publication date, and unless it is the first, how a copy differs from it: spans in it, and in the first as `of`. */
function comparison(project: Project, first: Place, copy: Place) {
  const date = project.corpus.summary(copy.article)?.header.published?.value;
  const dated = date === undefined ? {} : { date };
  if (copy === first) return dated;
  const { similarity, differences } = alignmentOf(project.corpus, first, copy);
  return { ...dated, similarity: rounded(similarity), differences: differences.map(({ kind, a, b }) => ({ kind, ...b, of: a })) };
}

function textOf(project: Project, { kind, similarity, copies }: ReuseGroup, compared: Place | undefined): string {
  const [first] = copies;
  const begins = first === undefined ? '' : oneLine(sliceOf(articleText(project, first), first)).slice(0, 100);
  const lines = copies.map(copy => {
    const place = `  ${copy.article}:${copy.start}-${copy.end}`;
    if (compared === undefined || copy === compared) return place;
    const said = describeDifferences(
      alignmentOf(project.corpus, compared, copy),
      articleText(project, compared),
      articleText(project, copy),
    );
    return `${place}  ${oneLine(said)}`;
  });
  return `${cleanMessages.group(kind, Math.round(similarity * 100), copies.length, begins)}\n${lines.join('\n')}`;
}
