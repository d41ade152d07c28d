import { URI } from 'vscode-uri';
import { OutsideFiles } from '../annotations/outsideNames';
import { textIn } from '../annotations/textFile';
import { DISMISSED_PATH, parseDismissed } from '../core/annotations/dismissed';
import type { ArticleRecord } from '../core/corpus/corpus';
import { type NameInArticle, nameKey } from '../core/entities/suggestions/articleNames';
import { acceptedIn, type LearnedNames, learnDecisions } from '../core/entities/suggestions/decidedNames';
import { nameScore } from '../core/entities/suggestions/nameScore';
import { NameTable } from '../core/entities/suggestions/nameTable';
import { suggestedNames } from '../core/entities/suggestions/suggestedNames';
import { perhapsIn, registeredNames, undecidedNames } from '../core/entities/suggestions/undecidedNames';
import type { Register } from '../core/entities/types';
import { proposedNames } from '../core/suggestions/names';
import { finished } from '../core/text/inSteps';
import { nodeFiles } from '../node/files';
import { uriOf } from '../selection';
import { suggestedMessages } from './messages';
import type { Output } from './output';
import type { Project } from './project';

export interface SuggestedNamesOptions {
  /** Only names with this score, in percent, or a better one. */
  readonly least: number;
}

/** The names that the articles of a project propose, and those of them that nobody decided about, best first. */
export async function namesOfProject(project: Project) {
  const { corpus, folder, ids } = project;
  const outside = await new OutsideFiles(nodeFiles, URI.file(folder).toString()).read();
  const table = new NameTable();
  const namesIn = (record: ArticleRecord): readonly NameInArticle[] => proposedNames(record.article, outside.byArticle.get(record.id));
  for (const id of ids) {
    const record = corpus.get(id);
    if (record !== undefined) table.set(id, namesIn(record));
  }
  const dismissed = await dismissedNames(project);
  const registered = registeredNames(corpus.register.entities);
  const ranked = finished(suggestedNames(table, learnedFrom(project, dismissed)));
  const left = finished(undecidedNames(ranked, registered, new Set(dismissed.map(nameKey))));
  return { outside, table, namesIn, registered, left };
}

/** Prints the names that the articles propose for the register, those first that settle most mentions: the same as the Entities view has. */
export async function printSuggestedNames(project: Project, { least }: SuggestedNamesOptions, output: Output): Promise<void> {
  const { outside, registered, left } = await namesOfProject(project);
  for (const name of left) {
    const score = nameScore(name);
    if (score < least) continue;
    const perhaps = perhapsIn(registered, name);
    const sources = outside.sources.get(name.key) ?? [];
    const row = {
      name: name.name,
      type: name.type,
      score,
      mentions: name.mentions,
      articles: name.articles,
      aliases: name.aliases,
      ...(perhaps === undefined ? {} : { perhaps: perhaps.id }),
      ...(sources.length === 0 ? {} : { sources }),
    };
    await output.row(row, () => suggestedMessages.row(row));
  }
}

/** What the register and the dismissed names of a project say of others; undefined where nothing was decided. */
export function learnedFrom(
  { corpus }: { readonly corpus: { readonly register: Register } },
  dismissed: readonly string[],
): LearnedNames | undefined {
  const accepted = acceptedIn(corpus.register);
  return accepted.length + dismissed.length === 0 ? undefined : finished(learnDecisions({ accepted, dismissed }));
}

export async function dismissedNames({ folder }: Pick<Project, 'folder'>): Promise<string[]> {
  const { dismissals } = parseDismissed(textIn(await nodeFiles.read(uriOf(URI.file(folder).toString(), DISMISSED_PATH))));
  return dismissals.flatMap(each => (each.kind === 'name' ? [each.name] : []));
}
