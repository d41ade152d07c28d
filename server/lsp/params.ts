import { type RequestName, type Requests, requestMethods } from '../protocol';
import { REQUEST_MESSAGES } from './messages';

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isString = (value: unknown): boolean => typeof value === 'string';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isString);
const isNumber = (value: unknown): boolean => typeof value === 'number';
const isPosition = (value: unknown): boolean => isRecord(value) && isNumber(value['line']) && isNumber(value['character']);
const isRange = (value: unknown): boolean => isRecord(value) && isPosition(value['start']) && isPosition(value['end']);

/** What a field of a request's parameters must be, wherever it is given. */
const FIELDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  textDocument: value => isRecord(value) && isString(value['uri']),
  position: isPosition,
  positions: value => Array.isArray(value) && value.every(isPosition),
  range: isRange,
  otherRange: isRange,
  uri: isString,
  otherUri: isString,
  changes: Array.isArray,
  places: value => Array.isArray(value) && value.every(place => isRecord(place) && isString(place['uri']) && isRange(place['range'])),
  contentChanges: Array.isArray,
  files: Array.isArray,
  annotators: isTexts,
  // A set of annotations has a name; of a folder it says whether the user chose it.
  chosen: value => isString(value) || typeof value === 'boolean',
  choices: value =>
    Array.isArray(value) &&
    value.every(each => isRecord(each) && isString(each['uri']) && isTexts(each['ids']) && isTexts(each['accepted'])),
  source: isString,
  base: isString,
  aliases: isTexts,
  columns: value => isRecord(value) && Object.values(value).every(isNumber),
  links: value =>
    Array.isArray(value) &&
    value.every(each => isRecord(each) && isString(each['item']) && (isString(each['entity']) || isTexts(each['aliases']))),
  ids: isTexts,
  dismissed: isTexts,
  names: value => Array.isArray(value) && value.every(each => isRecord(each) && isString(each['name']) && isString(each['type'])),
  suggestions: value => Array.isArray(value) && value.every(each => isRecord(each) && isString(each['id']) && isString(each['uri'])),
  folder: isString,
  by: isString,
  from: isString,
  to: isString,
  types: isTexts,
  entities: isTexts,
  least: isNumber,
  other: isString,
  of: isString,
  query: isString,
  subject: value => isRecord(value) && isString(value['kind']) && isString(value['value']),
  format: isString,
  newName: isString,
  change: isRecord,
  command: isString,
  offset: isNumber,
  limit: isNumber,
  item: isRecord,
  context: isRecord,
  previousResultIds: Array.isArray,
  rootUri: value => value === null || isString(value),
  workspaceFolders: value => value === null || (Array.isArray(value) && value.every(folder => isRecord(folder) && isString(folder['uri']))),
};

/** Fields that notifications of the protocol must have. */
const NOTIFICATIONS: Readonly<Record<string, readonly string[]>> = {
  'textDocument/didOpen': ['textDocument'],
  'textDocument/didChange': ['textDocument', 'contentChanges'],
  'textDocument/didClose': ['textDocument'],
  'textDocument/didSave': ['textDocument'],
  'workspace/didChangeWatchedFiles': ['changes'],
  'workspace/didRenameFiles': ['files'],
};

const DOCUMENT = ['textDocument'];
const PLACE = ['textDocument', 'position'];

/** Fields that requests of the protocol must have. */
const PROTOCOL: Readonly<Record<string, readonly string[]>> = {
  'textDocument/hover': PLACE,
  'textDocument/definition': PLACE,
  'textDocument/declaration': PLACE,
  'textDocument/typeDefinition': PLACE,
  'textDocument/references': [...PLACE, 'context'],
  'textDocument/documentHighlight': PLACE,
  'textDocument/completion': PLACE,
  'textDocument/prepareRename': PLACE,
  'textDocument/rename': [...PLACE, 'newName'],
  'textDocument/prepareCallHierarchy': PLACE,
  'textDocument/documentSymbol': DOCUMENT,
  'textDocument/codeLens': DOCUMENT,
  'textDocument/documentLink': DOCUMENT,
  'textDocument/foldingRange': DOCUMENT,
  'textDocument/semanticTokens/full': DOCUMENT,
  'textDocument/semanticTokens/range': [...DOCUMENT, 'range'],
  'textDocument/inlayHint': [...DOCUMENT, 'range'],
  'textDocument/codeAction': [...DOCUMENT, 'range', 'context'],
  'textDocument/selectionRange': [...DOCUMENT, 'positions'],
  'textDocument/diagnostic': DOCUMENT,
  'workspace/diagnostic': ['previousResultIds'],
  'workspace/symbol': ['query'],
  'workspace/executeCommand': ['command'],
  'callHierarchy/incomingCalls': ['item'],
  'callHierarchy/outgoingCalls': ['item'],
};

type Fields<Name extends RequestName> = readonly (Requests[Name][0] extends infer Params
  ? Params extends unknown
    ? keyof Params
    : never
  : never)[];

/** Fields that Pressmark's own requests must have. */
const OWN: { readonly [Name in RequestName]: Fields<Name> } = {
  articles: ['folder', 'offset', 'limit'],
  articlePlace: ['folder', 'uri'],
  articleContents: ['uri', 'offset', 'limit'],
  entities: ['folder', 'offset', 'limit'],
  entityArticles: ['folder', 'offset', 'limit'],
  suggestedNames: ['folder', 'offset', 'limit'],
  nameScores: ['folder'],
  nameMarks: ['uri'],
  suggestedNameArticles: ['folder', 'name', 'offset', 'limit'],
  dates: ['folder', 'offset', 'limit'],
  dateMentions: ['folder', 'offset', 'limit'],
  reuse: ['folder', 'offset', 'limit'],
  reuseCopies: ['folder', 'offset', 'limit'],
  reuseArticles: ['folder', 'offset', 'limit'],
  relatedArticles: ['uri', 'offset', 'limit'],
  sharedPassages: ['uri', 'other', 'offset', 'limit'],
  annotations: ['folder', 'offset', 'limit'],
  annotationGroups: ['folder', 'group', 'offset', 'limit'],
  annotationPlace: ['folder', 'uri', 'position', 'group'],
  status: ['folder'],
  concordance: ['folder', 'query', 'offset', 'limit'],
  cooccurrence: ['folder', 'by'],
  cooccurrencePlaces: ['folder', 'by', 'entities', 'offset', 'limit'],
  cooccurrenceFile: ['folder', 'by', 'format'],
  timeline: ['folder'],
  placesOnMap: ['folder'],
  card: ['of'],
  nextMention: ['uri', 'position'],
  nameAt: ['uri', 'position'],
  meaningChoices: ['uri', 'position'],
  copies: ['uri', 'position'],
  furniture: ['uri'],
  passageChoices: ['uri', 'range'],
  codebook: ['folder'],
  annotationUnits: ['uri', 'position'],
  annotate: ['uri', 'range'],
  updateAnnotation: ['folder'],
  deleteAnnotation: ['folder'],
  restoreAnnotation: ['folder'],
  reattachAnnotation: ['folder', 'uri', 'range'],
  undoAnnotations: ['folder'],
  redoAnnotations: ['folder'],
  annotateAll: ['folder', 'places'],
  deleteAnnotations: ['folder', 'ids'],
  tagAnnotations: ['folder', 'ids'],
  stretchAnnotation: ['uri', 'position'],
  annotators: ['folder'],
  agreement: ['folder'],
  comparison: ['folder', 'annotators', 'chosen', 'offset', 'limit'],
  decide: ['folder', 'chosen', 'choices'],
  undoDecision: ['folder', 'chosen'],
  changeTag: ['folder', 'tag', 'change'],
  replyToAnnotation: ['folder'],
  changeReply: ['folder'],
  relateAnnotation: ['folder'],
  relatedAnnotations: ['folder'],
  relationTypes: ['folder'],
  addEntity: ['folder'],
  acceptNames: ['folder', 'names'],
  dismissNames: ['folder', 'dismissed'],
  editEntity: ['folder'],
  entityAliases: ['folder'],
  mergeCandidates: ['folder', 'limit'],
  mergeEntities: ['folder'],
  setArticleField: ['uri'],
  cleanPreview: ['uri'],
  sourcePlace: ['uri', 'range'],
  cleanedPlace: ['uri', 'range'],
  cuts: ['uri'],
  decideCuts: ['uri'],
  clean: ['folder'],
  exportAnnotations: ['folder'],
  report: ['folder', 'format'],
  dismissHits: ['folder', 'query', 'places'],
  copySuggestions: ['folder'],
  annotatedAt: ['uri', 'position'],
  decideCopies: ['folder', 'suggestions'],
  importAnnotations: ['folder', 'format', 'files'],
  importRegister: ['folder', 'format', 'source'],
  importSuggestions: ['folder', 'format', 'files'],
  takeBackSuggestions: ['folder'],
  articleImportShape: ['files'],
  importArticles: ['folder', 'files'],
  takeBackArticles: ['folder'],
  knowledgeBases: [],
  knowledgeShape: ['source'],
  importKnowledge: ['source', 'base'],
  removeKnowledge: ['base'],
  linkProposals: ['folder'],
  linkCandidates: ['folder', 'aliases', 'type', 'name'],
  linkEntities: ['folder', 'links'],
  setUp: ['folder'],
  refresh: ['folder'],
  clearCache: ['folder'],
};

const REQUIRED: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(PROTOCOL),
  ...Object.entries(NOTIFICATIONS),
  ...Object.entries(OWN).map(([name, fields]): [string, readonly string[]] => [requestMethods[name as RequestName], fields.map(String)]),
]);

/** A listener to a notification that is called with parameters it can use; for others, `log` gets a sentence that says why. */
export function wellFormed<P>(method: string, log: (problem: string) => void, listener: (params: P) => void): (params: P) => void {
  return params => {
    const problem = paramsProblem(method, params);
    if (problem === null) listener(params);
    else log(problem);
  };
}

/** Why a request's parameters cannot be used; null where they can. */
export function paramsProblem(method: string, params: unknown): string | null {
  if (!isRecord(params)) return REQUEST_MESSAGES.noParams(method);
  const required = REQUIRED.get(method) ?? [];
  for (const name of new Set([...required, ...Object.keys(params)])) {
    const value = params[name];
    if (value === undefined && !required.includes(name)) continue;
    const fits = FIELDS[name];
    if (fits !== undefined && !fits(value)) return REQUEST_MESSAGES.wrongField(method, name);
  }
  return null;
}
