/**
 * What is found where a researcher has decided on the names that are suggested first: run by `eval.ts`, which bundles this first. The
 * arguments are the folder of the labelled data, the set, and how many names are decided, each by what most of its labels say, and dismissed
 * where most of its places have none. What the product learns from them types the rest. Names are typed by the weights of the product, or
 * for a set that these were learned from by those of its other articles. Prints a row for each article as JSON.
 */
import path from 'node:path';
import { parseArticle } from '../../server/core/article/parse';
import type { Name } from '../../server/core/entities/candidates/candidateRuns';
import { namesBeside } from '../../server/core/entities/candidates/candidates';
import { classesOf } from '../../server/core/entities/candidates/candidateTypes';
import { learnNames } from '../../server/core/entities/candidates/learnNames';
import { EXPECTED_WEIGHTS } from '../../server/core/entities/candidates/nameExpectations';
import { type NameClass, type NameModel, nameModel } from '../../server/core/entities/candidates/nameModel';
import { relateNames } from '../../server/core/entities/candidates/nameRelations';
import { compileGazetteer } from '../../server/core/entities/gazetteer/gazetteer';
import { findMentions } from '../../server/core/entities/mentions/mentions';
import { addEntities } from '../../server/core/entities/register/edit';
import { parseRegister } from '../../server/core/entities/register/register';
import { nameKey, namesInArticle } from '../../server/core/entities/suggestions/articleNames';
import { acceptedIn, classOf, learnDecisions } from '../../server/core/entities/suggestions/decidedNames';
import { NameTable } from '../../server/core/entities/suggestions/nameTable';
import { suggestedNames } from '../../server/core/entities/suggestions/suggestedNames';
import { withEdits } from '../../server/core/text/edits';
import { finished } from '../../server/core/text/inSteps';
import { CLASSES, labelledNames, rowsOf } from './labelledNames';
import type { LeftOutRow } from './leftOutNames';

const FOLDS = 4;

function main(): void {
  const [folder = '', set = '', decided = '0'] = process.argv.slice(2);
  const modelOf = modelsFor(folder, set);
  const articles = rowsOf(path.join(folder, `${set}.jsonl`)).map(row => {
    const article = parseArticle(row.id, row.text);
    const labels = new Map(row.entities.map(({ start, end, type }) => [`${start} ${end}`, CLASSES[type]]));
    return { row, article, labels, names: namesBeside(article, []), model: modelOf(row.id) };
  });
  const table = new NameTable();
  const said = new Map<string, (NameClass | undefined)[]>();
  for (const { row, labels, names, model } of articles) {
    const found = withClasses(row.text, names, model);
    table.set(
      row.id,
      namesInArticle(
        row.text,
        found.map(({ start, end, type }) => ({ start, end, type, entity: null, via: 'candidate' })),
      ),
    );
    for (const { start, end } of names) {
      const key = nameKey(row.text.slice(start, end));
      said.set(key, [...(said.get(key) ?? []), labels.get(`${start} ${end}`)]);
    }
  }
  const decisionOn = (form: string): NameClass | undefined => mostOf(said.get(nameKey(form)) ?? []);
  const top = finished(suggestedNames(table)).slice(0, Number(decided));
  const accepted = top.flatMap(({ name, aliases }) => {
    const type = decisionOn(name);
    return type === undefined ? [] : [{ name, type, aliases: aliases.filter(alias => decisionOn(alias) === type) }];
  });
  const dismissed = top.flatMap(({ name }) => (decisionOn(name) === undefined ? [name] : []));
  const empty = 'entities:\n';
  const register = parseRegister(withEdits(empty, addEntities(empty, accepted)));
  const gazetteer = compileGazetteer(register);
  const isDismissed = new Set(dismissed.map(nameKey));
  const learn = (model: NameModel) => finished(learnDecisions({ accepted: acceptedIn(register), dismissed }, model)).model;
  const learned = new Map([...new Set(articles.map(({ model }) => model))].map(model => [model, learn(model)]));
  const rows = articles.map(({ row, article, model }): LeftOutRow => {
    const mentions = findMentions(article, gazetteer);
    const others = withClasses(row.text, namesBeside(article, mentions), learned.get(model) ?? model);
    return {
      article: row.id,
      mentions: [
        ...mentions.map(({ start, end, type }) => ({ start, end, type: classOf(type) })),
        ...others.filter(({ start, end }) => !isDismissed.has(nameKey(row.text.slice(start, end)))),
      ],
    };
  });
  console.log(JSON.stringify(rows));
}

function withClasses(text: string, names: readonly Name[], model: NameModel) {
  const classes = classesOf(text, names, relateNames(text, names), model);
  return names.map(({ start, end }, at) => ({ start, end, type: classes[at] ?? ('other' as const) }));
}

/** What most of the places say, and undefined where most have no label. */
function mostOf(labels: readonly (NameClass | undefined)[]): NameClass | undefined {
  const counts = new Map<NameClass, number>();
  for (const label of labels) if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  const labelled = labels.filter(label => label !== undefined).length;
  return labelled * 2 < labels.length ? undefined : best?.[0];
}

/** By the id of an article, the weights that were not learned from it. */
function modelsFor(folder: string, set: string): (id: string) => NameModel {
  const all = labelledNames(folder);
  const fold = new Map(all.map(({ id }, at) => [id, at % FOLDS]));
  if (!all.some(({ id }) => id.startsWith(set))) return () => nameModel();
  const models = Array.from({ length: FOLDS }, (_, out) =>
    learnNames(
      all.filter((_, at) => at % FOLDS !== out),
      EXPECTED_WEIGHTS,
    ),
  );
  return id => models[fold.get(id) ?? 0] ?? nameModel();
}

main();
