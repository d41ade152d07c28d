/**
 * How the names of articles are typed by weights that were learned from the other articles: run by `eval.ts`, which bundles this first.
 * The arguments are the folder of the labelled data and how the ids begin of the articles that are meant. Prints a row for each as JSON.
 */
import { classesOf } from '../../server/core/entities/candidates/candidateTypes';
import { learnNames } from '../../server/core/entities/candidates/learnNames';
import { EXPECTED_WEIGHTS } from '../../server/core/entities/candidates/nameExpectations';
import { relateNames } from '../../server/core/entities/candidates/nameRelations';
import { labelledNames } from './labelledNames';

export interface LeftOutRow {
  readonly article: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const FOLDS = 4;

function main(): void {
  const [folder = '', meant = ''] = process.argv.slice(2);
  const articles = labelledNames(folder);
  const rows = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap(fold => {
    const isLeftOut = (at: number) => at % FOLDS === fold;
    const model = learnNames(
      articles.filter((_, at) => !isLeftOut(at)),
      EXPECTED_WEIGHTS,
    );
    return articles
      .filter(({ id }, at) => isLeftOut(at) && id.startsWith(meant))
      .map(({ id, text, names }): LeftOutRow => {
        const classes = classesOf(text, names, relateNames(text, names), model);
        return { article: id, mentions: names.map(({ start, end }, at) => ({ start, end, type: classes[at] ?? 'other' })) };
      });
  });
  console.log(JSON.stringify(rows));
}

main();
