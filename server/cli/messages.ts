const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What `pressmark --help` and the help of each command say. */
export const helpMessages = {
  pressmark: 'Finds names, dates and copied passages in a folder of plain-text articles, and writes cleaned copies of them.',
  json: 'print JSON Lines, also on a terminal',
  register: "use another register than the folder's pressmark/entities.yaml",
  date: 'the publication date to use for articles that have none (YYYY-MM-DD)',
  noCache: 'neither use nor keep what is known about the articles from one run to the next',
  maxSize: 'leave out files larger than this',
  workers: 'how many threads help to read 100 articles or more (default: one fewer than there are cores, up to 4)',
  scan: "print each article's passages, mentions and dates, one article a line",
  scanStdin: 'read JSON Lines {"id","text","date"?} from standard input',
  duplicates: 'print groups of passages that occur in more than one place, one group a line',
  duplicatesDifferences: "also print how each copy differs from its group's first, and the dates of both",
  find: 'print every place where a word, several in a row, /an expression/, entity:, type:, date: or tag: occurs, with the text around it',
  findContext: 'how much text to print on either side',
  suggestNames: 'print the names that the articles have and the register has not, with type, score and counts, one name a line',
  suggestNamesLeast: 'only names with this score, in percent, or a better one',
  cooccurrence: 'print which entities of the register are named together, and how often, as a table or a graph',
  cooccurrenceBy: 'what both names must be in',
  cooccurrenceTypes: 'only entities of these types, as in person,place',
  cooccurrenceLeast: 'only pairs that are named together at least so often',
  cooccurrenceSuggested: 'with the names that the articles propose for the register; the ids of these begin with "suggested:"',
  cooccurrenceFrom: 'only articles published on this day or later (YYYY-MM-DD)',
  cooccurrenceTo: 'only articles published on this day or earlier (YYYY-MM-DD)',
  cooccurrenceFormat: 'a table (tsv) or a graph (graphml, gexf)',
  clean: 'write cleaned copies and their edit scripts; a source is never overwritten',
  cleanOut: 'the folder for the cleaned copies',
  cleanCheck: 'write nothing; list cleaned copies that are stale, missing, edited or orphaned, with exit code 1',
  cleanForce: 'discard edits made by hand in the cleaned copies',
  cleanFrontMatter: 'put what is known about the article at the top, as YAML',
  cleanGalleries: 'picture galleries with their texts',
  cleanCaptions: 'captions of single pictures',
  cleanHeadings: 'section headings',
  cleanQuotes: 'quotation marks',
  cleanSpaces: 'spaces within paragraphs',
  cleanLineBreaks: 'line breaks',
  cleanUnwrap: 'put each hard-wrapped paragraph on one line, and join the words that were broken at line ends',
  check: 'print problems; the exit code is 1 if there are any other than hints',
  checkHints: 'also print page furniture, repeated lines and aliases that no article has',
  checkFormat: 'text, one JSON array, one JSON object a line (jsonl), or SARIF',
  export:
    'write annotations in an exchange format, dates as TimeML, the articles as CSL-JSON or BibTeX, their texts and facts for other programs (articles-csv, articles-xlsx, articles-jsonl, articles-tei, conllu, antconc, sketch-engine, quanteda), texts and copies for passim, or the register (entities-csv, entities-jsonld, openrefine, spacy-ruler); the exit code is 1 if annotations were left out',
  exportFormat: 'what to write',
  exportText: 'of the articles, the text without page furniture (default), or as the files have it',
  exportOut: 'the folder for the files (default: pressmark/export/<format> in the project)',
  report:
    'write passages with their annotations and sources as a document, or annotations as a table; the exit code is 1 if the text of some was not found',
  reportTag: 'the annotations with a tag, or with one below it',
  reportEntity: 'the mentions and annotations of an entity, by its id or name',
  reportQuery: 'every place that a query finds (see find); without any of the three, all annotations',
  reportFormat: 'a document (md, html, docx) or a table (csv, xlsx)',
  reportContext: 'how much text to show around each place',
  reportStyle: 'chicago-author-date, chicago-notes, mla, apa, harvard, or the name of a .csl file in pressmark/',
  reportLanguage: 'the language of dates and terms in citations, as in en-GB or de-DE',
  reportOut: 'the folder for the file (default: pressmark/export/report in the project)',
  import:
    'bring in articles from exports of databases, tables and other files, one article a file; or annotations in an exchange format, the copies that passim found, entities, or the names that a tagger found',
  importFormat: 'the format of the files (default: what their content says)',
  importOut: 'the folder for the articles (default: articles in the project)',
  importColumns: 'which columns of a table have what, as in title=Headline,text=Body',
  importEncoding: 'the encoding of texts, as in windows-1251 or gb18030 (default: what they show)',
  importLinks: 'keep the addresses of links in web pages, as Markdown',
  importUpdate: 'replace articles that were imported before, where their text is newer now and nobody changed them',
  importDryRun: 'write nothing; say what would be imported',
  importProject: 'the folder that contains pressmark/',
  importArticle: 'the article that a file of annotations is about, relative to the project, where the file does not say',
  importAnnotator: 'whose annotations they are, where the file does not say; of suggestions, what the tagger is called',
  importSuggestions: 'the names are suggested for the register, and not annotated; so are those of taggers',
  propagate:
    'annotate the copies of annotated passages in other articles as these are; the exit code is 1 if the text of some annotations was not found',
  propagateAnnotator: 'in whose name',
  propagateTag: 'only annotations with this tag',
  propagateDryRun: 'write nothing; print what would be annotated',
  agreement: 'print how far the annotators of a project agree: kappas, alphas, F1 of spans and gamma, and which tags they confuse',
  agreementBy: 'tag: a line for each tag, too',
  agreementCsv: 'print CSV, with a line for each tag and each pair of annotators',
  agreementAnnotators: 'only these, separated by commas (default: all)',
  cache: 'what is known about the articles, kept from one run to the next',
  cacheClear: 'delete it, for all projects',
  knowledge: 'knowledge bases that entities are linked by, kept on this machine for all projects',
  knowledgeImport:
    'read a JSON dump or extract of Wikidata (also .gz), SPARQL results as TSV or CSV, a dump of GeoNames, or any table of ids and names',
  knowledgeName: 'what to call it; one of the same name is replaced (default: the name of the file)',
  knowledgeMap:
    'what the columns of a table are, as in id=qid,name=label; also aliases, type, description, popularity, latitude, longitude, coordinates',
  knowledgeList: 'print what was imported',
  knowledgeRemove: 'forget a knowledge base',
  knowledgeLink: 'print what the entities without a link may be, one entity a line',
  knowledgeAccept: 'also write the links of entities whose best candidate has this score (1 to 100) and no other near it',
  lsp: 'start the language server, for any editor that supports LSP',
  lspStdio: 'over standard input and output (the only transport)',
} as const;

/** Wrong options and arguments. */
export const usageMessages = {
  pathsOrStdin: 'scan takes paths or --stdin, not both',
  pathOrStdin: 'scan needs a path, or --stdin',
  checkOrForce: 'clean takes --check or --force, not both',
  size: 'It must be a number of KB.',
  workers: (most: number) => `It must be a number from 0 to ${most}.`,
  context: (most: number) => `It must be a number of characters from 0 to ${most}.`,
  score: 'It must be a number from 1 to 100.',
  count: 'It must be a number, 1 or more.',
  types: (types: readonly string[]) => `It must be one or more of ${types.join(', ')}, with commas between them.`,
  date: 'It must be a date such as 2018-08-16.',
  encoding: 'It must be the name of an encoding, such as utf-8, windows-1251 or gb18030.',
  columns: 'It must be pairs such as title=Headline,text=Body.',
  noPath: (path: string) => `${path}: there is no such file or folder`,
  noFile: (path: string) => `${path}: there is no such file`,
  outIsFile: (out: string) => `--out ${out}: this is a file, not a folder`,
  outNotMade: (out: string, reason: string) => `--out ${out}: the folder could not be created: ${reason}`,
  severalProjects: (projects: readonly string[]) =>
    `the paths belong to different projects (${projects.join(', ')}): run the command once for each`,
  outsideProject: (path: string, project: string) => `${path} is outside the project ${project}: run the command once for each`,
  unreadableOwn: (name: string, reason: string) => `${name}: ${reason}`,
} as const;

/** Options of an export that do not fit. */
export const exportUsage = {
  noText: (format: string) => `--text is for exports of articles, such as articles-csv, and not for ${format}`,
} as const;

/** What was wrong with an article that was read. */
export const readingMessages = {
  vanished: 'The file was deleted while the folder was read.',
  notText: 'This is not a text file.',
} as const;

/** Lines of `scan --stdin` that cannot be read; lines count from 1. */
export const stdinMessages = {
  notJson: (line: number) => `line ${line} of standard input is not JSON: each line must be {"id","text","date"?}`,
  noText: (line: number) => `line ${line} of standard input has no string "id" or "text"`,
  date: (line: number) => `line ${line} of standard input: "date" must be YYYY-MM-DD (a time after it is ignored), YYYY-MM or YYYY`,
} as const;

/** The result of an import. */
export const importMessages = {
  imported: (annotations: number) => `${counted(annotations, 'annotation', 'annotations')} imported`,
  noFormat: (format: string, formats: readonly string[]) => `--format ${format}: there is no such format; it may be ${formats.join(', ')}`,
  article: (state: string, file: string, doubts: readonly string[]) => [`${state.padEnd(7)} ${file}`, ...doubts].join(' · '),
  report: (file: string) => `the report is ${file}`,
  importedCopies: (sets: number) => `${counted(sets, 'set', 'sets')} of copies imported`,
  noFile: usageMessages.noFile,
  importedEntities: (added: number, completed: number) => `${counted(added, 'entity', 'entities')} added, ${completed} completed`,
  entitiesToImport: (added: number, completed: number) => `${counted(added, 'entity', 'entities')} would be added, ${completed} completed`,
  wouldBeImported: (annotations: number) => `${counted(annotations, 'annotation', 'annotations')} would be imported`,
  suggested: (names: number) => `${counted(names, 'name was', 'names were')} added to the suggestions`,
  wouldBeSuggested: (names: number) => `${counted(names, 'name', 'names')} would be added to the suggestions`,
  noFileOfFormat: (folder: string, format: string) => `${folder}: there is no ${format} file in this folder`,
  noCopies: (file: string) => `${file}: none of its copies occur in the articles of this project; nothing was changed`,
  noJson: (file: string) => `${file}: there is no .json file in this folder (unpack compressed files first)`,
  notOverwritten: (file: string, reason: string) => `${file} was not replaced, because it cannot be read. ${reason}`,
} as const;

/** What `knowledge` prints and refuses. */
export const knowledgeMessages = {
  oneName: '--name is for one file',
  imported: (items: number, name: string) => `${counted(items, 'item', 'items')} imported as "${name}"`,
  moreBroken: (lines: number) => `${counted(lines, 'more line', 'more lines')} could not be read`,
  base: ({ name, source, items, imported }: { name: string; source: string; items: number; imported: string }) =>
    `${name}: ${counted(items, 'item', 'items')} from ${source}, ${imported.slice(0, 10)}`,
  noBase: (name: string) => `there is no knowledge base "${name}"`,
  removed: (name: string) => `"${name}" was forgotten`,
  noRegister: (dir: string) => `${dir}: there is no pressmark/entities.yaml`,
  nothingImported: 'no knowledge base was imported; "pressmark knowledge import" does so',
  candidates: (
    name: string,
    isAccepted: boolean,
    candidates: readonly { id: string; name: string; score: number; evidence: readonly string[] }[],
  ) =>
    [
      `${name}${isAccepted ? ' (linked)' : ''}`,
      ...candidates.map(each => `  ${each.score} ${each.id} ${each.name}: ${each.evidence.join('; ')}`),
    ].join('\n'),
  linked: (entities: number) => `${counted(entities, 'entity was', 'entities were')} linked`,
  changed: (file: string) => `${file} was changed by another program; run the command again`,
} as const;

/** What `propagate` prints. */
export const propagateMessages = {
  row: (place: string, quote: string, says: string, from: string) => `${place}: ${says} "${quote}" (from ${from})`,
  made: (annotations: number, articles: number, isDry: boolean) => {
    if (annotations === 0) return 'there is nothing to annotate in other articles';
    const what = `${counted(annotations, 'annotation', 'annotations')} in ${counted(articles, 'article', 'articles')}`;
    return isDry ? `${what} would be made` : `${what} made`;
  },
  orphans: (count: number) =>
    `${counted(count, 'annotation was', 'annotations were')} left out, because ${count === 1 ? 'its' : 'their'} text was not found`,
} as const;

/** What `report` refuses. */
export const reportUsage = {
  onlyOne: 'report takes one of --tag, --entity and --query',
} as const;

/** What `agreement` refuses. */
export const agreementMessages = {
  noAnnotator: (name: string) => `there are no annotations of "${name}" in this project`,
} as const;

/** Standard output that cannot be written. */
export const outputMessages = {
  name: 'standard output',
  lost: (code: string, reason: string) => `the output is incomplete: ${code === 'ENOSPC' ? 'the disk is full' : reason}`,
} as const;

/** What `cache` prints. */
export const cacheMessages = {
  cleared: (files: number, bytes: number, folder: string) =>
    files === 0
      ? `Nothing is kept in ${folder}.`
      : `Deleted ${counted(files, 'file', 'files')}, ${(bytes / 1024 / 1024).toFixed(1)} MB, in ${folder}.`,
} as const;

/** What `scan` prints about an article. */
export const scanMessages = {
  noDate: 'no date',
  summary: (passages: number, leftOut: number, mentions: number, unresolved: number, dates: number) =>
    `${counted(passages, 'passage', 'passages')}, ${leftOut} left out of a cleaned copy · ${counted(mentions, 'mention', 'mentions')}, ${unresolved} proposed or ambiguous · ${counted(dates, 'date', 'dates')}`,
} as const;

/** What `suggest-names` prints. */
export const suggestedMessages = {
  row: (name: { name: string; type: string; score: number; mentions: number; articles: number; aliases: readonly string[] }) =>
    [
      `${name.name} (${name.type}, ${name.score} %)`,
      `${counted(name.mentions, 'mention', 'mentions')} in ${counted(name.articles, 'article', 'articles')}`,
      ...(name.aliases.length === 0 ? [] : [`also ${name.aliases.join(', ')}`]),
    ].join(' · '),
} as const;

/** What `find` says. */
export const findMessages = {
  unreadable: (query: string, reason: string) => `the query ${query} cannot be read: ${reason}`,
} as const;

/** What `clean` and `duplicates` print. */
export const cleanMessages = {
  /** What a state of a cleaned copy means, behind its path. */
  advice: {
    'up to date': '',
    missing: '',
    stale: ': the article, its entry or the decisions about its passages changed',
    'edited by hand': ': clean keeps its edits as a layer of the edit script',
    conflict: ': it was edited, and its article changed before that was recorded',
    'not ours': ': its edit script is missing',
    orphaned: ': its article no longer exists',
  },
  unfitName: 'This name cannot be used on every system. Rename the article to have a cleaned copy written.',
  isSource: (out: string, target: string) => `--out ${out}: ${target} is an article; choose another folder`,
  holdsArticles: (out: string, article: string) => `--out ${out}: this folder contains articles, such as ${article}; choose another folder`,
  summary: (parts: readonly string[], left: number) =>
    `cleaned copies: ${parts.join(', ') || 'none'}${left > 0 ? `; cancelled with ${left} left` : ''}`,
  unplaced: (edits: number) =>
    `${counted(edits, 'edit', 'edits')} made by hand could not be placed in the new cleaned copy. See "unplaced" in its edit script.`,
  row: (done: string, path: string, cuts: number, handEdits: number | null) =>
    `${done.padEnd(9)} ${path} (${counted(cuts, 'cut', 'cuts')}${handEdits === null ? '' : `, ${counted(handEdits, 'edit', 'edits')} by hand`})`,
  group: (kind: string, percent: number, copies: number, begins: string) => `${kind} (${percent} % similar), ${copies} copies: ${begins}`,
} as const;

/** What each rule of `check` looks for, in SARIF logs. */
export const RULES: Readonly<Record<string, string>> = {
  'copied-article': 'An article that is a copy of another article.',
  'copied-passage': 'A passage that occurs word for word in another place.',
  'reworded-passage': 'A passage that occurs in another place with some words changed.',
  furniture: 'Lines of the web page around the article.',
  'repeated-line': 'A line that is repeated in its article.',
  'much-left-out':
    'An article that loses much in its cleaned copy: more than a third of its full sentences, or half of those of a whole web page.',
  'undated-article': 'An article without a publication date.',
  'several-articles': 'A file with more than one article.',
  'other-language': 'An article that is not in English.',
  'impossible-date': 'A day that the calendar does not have.',
  'weekday-contradicts-date': 'A weekday that does not match its date.',
  'date-after-publication': 'A date in the past tense that is later than the publication date.',
  'publication-date-contradicted': 'A publication date that does not fit the text.',
  'broken-front-matter': 'Front matter that cannot be read.',
  'unknown-entity': 'An annotation of an entity that is not in the register.',
  'orphan-annotation': 'An annotation whose text is not found in its article.',
  'tag-does-not-apply': 'An annotation on something that its tag does not apply to, as the codebook says.',
  'annotation-in-cut': 'An annotation on text that cleaned copies leave out.',
  'annotation-without-article': 'An annotation of an article that does not exist.',
  'ambiguous-name': 'A name that several entities in the register share.',
};

/** For problems of Pressmark's own files. */
export const otherRule = (code: string): string => `A mistake in a file of the project: ${code.replaceAll('-', ' ')}.`;
