/**
 * Where a command can be called from, which says what it is given:
 *
 * - `title`: the title of a view or one of its menus. Nothing; VS Code may pass the focused row, which is not meant.
 * - `row`: a row of a tree. That row.
 * - `rows`: a row of a tree. All selected rows, where the row is one of them, else that row.
 * - `editor`: the menu, title or key of an editor, or the palette. Its URI or nothing: the command looks at the editor in front.
 * - `files`: the explorer. All selected files, where the file is one of them.
 * - `comment`: the menus of a thread of comments. The thread, the comment, or the thread with what was typed.
 * - `link`: a welcome text, walkthrough or card. What the link says, or nothing. A card's links are made in `entityLinks`.
 */
export type Place = 'title' | 'row' | 'rows' | 'editor' | 'files' | 'comment' | 'link';

/** The places of each command in the menus, keys and links of package.json; {@link placesOf} knows those that arrange a tree. */
const PLACES: Readonly<Record<string, readonly Place[]>> = {
  setUp: ['link'],
  openProject: ['link'],
  annotate: ['editor', 'link'],
  annotateCopies: ['row', 'editor', 'link'],
  reattachAnnotation: ['row'],
  openNote: ['rows', 'editor', 'link'],
  editNote: ['comment'],
  replyToNote: [],
  saveNote: ['comment'],
  cancelNote: ['comment'],
  deleteNote: ['comment'],
  resolveNote: ['comment'],
  reopenNote: ['comment'],
  relateAnnotation: ['rows', 'editor'],
  showRelations: ['rows', 'editor', 'link'],
  editAnnotation: ['rows', 'editor', 'link'],
  deleteAnnotation: ['rows', 'editor'],
  reviewAnnotations: ['title', 'editor'],
  renameTag: ['row'],
  mergeTag: ['row'],
  moveTag: ['row'],
  deleteTag: ['row'],
  splitTag: ['row'],
  openCodebook: ['title'],
  filterAnnotations: ['title'],
  clearAnnotationsFilter: ['title', 'link'],
  undoAnnotations: ['title'],
  redoAnnotations: ['title'],
  nextMention: ['editor'],
  previousMention: ['editor'],
  findInArticles: ['row', 'title', 'editor'],
  showGraph: ['title'],
  showTimeline: ['title'],
  showMap: ['title'],
  choosePeriod: ['title'],
  clearPeriod: ['title'],
  locateEntity: [],
  markHits: [],
  dismissHits: [],
  foldFurniture: ['editor'],
  unlockArticle: ['editor'],
  lockArticle: ['editor'],
  compareCopies: ['row', 'editor'],
  compareArticles: ['rows', 'editor'],
  openCopy: ['row'],
  goToEarliestCopy: ['row'],
  passageToClipboard: ['rows'],
  previewCleaned: ['row', 'editor'],
  writeCleaned: ['editor'],
  writeSelectedCleaned: ['rows', 'files'],
  writeAllCleaned: ['title', 'link'],
  reviewCuts: ['row', 'editor'],
  goToSource: ['editor'],
  goToCleaned: ['editor'],
  exportAnnotations: ['title'],
  exportArticles: ['title'],
  exportSelectedArticles: ['rows'],
  importAnnotations: ['title'],
  writeReport: ['row', 'title'],
  showAgreement: ['title'],
  compareAnnotators: ['title'],
  filterAnnotators: ['title'],
  clearAnnotatorsFilter: ['title'],
  addToRegister: ['editor'],
  makeAlias: ['editor'],
  chooseMeaning: ['editor', 'link'],
  renameEntity: ['row', 'link'],
  addAlias: ['row', 'link'],
  removeAlias: ['row'],
  splitAlias: ['row'],
  setEntityType: ['row', 'link'],
  mergeEntity: ['row', 'link'],
  removeEntity: ['row', 'link'],
  importArticles: ['title', 'link', 'files'],
  splitArticles: [],
  importSuggestions: ['title'],
  exportRegister: ['title'],
  importRegister: ['title'],
  importKnowledge: ['title'],
  linkEntities: ['title'],
  linkEntity: ['row', 'link'],
  linkName: ['row', 'link'],
  acceptNames: ['rows', 'link'],
  acceptNamesAs: ['rows', 'link'],
  acceptNamesTogether: ['rows'],
  makeNamesAliases: ['rows', 'link'],
  dismissNames: ['rows', 'link'],
  acceptNamesAbove: ['title', 'row'],
  reviewNames: ['title', 'row'],
  setPublicationDate: ['row', 'editor'],
  openRegister: ['title', 'link'],
  openEntity: ['row'],
  showInRegister: ['row'],
  filterArticles: ['title'],
  filterEntities: ['title'],
  filterDates: ['title'],
  filterReuse: ['title'],
  clearArticlesFilter: ['title', 'link'],
  clearEntitiesFilter: ['title', 'link'],
  clearDatesFilter: ['title', 'link'],
  clearReuseFilter: ['title', 'link'],
  refresh: ['title'],
  stopReading: ['title'],
  showLeftOut: ['title'],
  showOutput: ['title'],
};

/** Empty for a command that no menu, key or link names. */
export function placesOf(command: string): readonly Place[] {
  return PLACES[command] ?? (/^\w+\.(?:sort|group)\./.test(command) ? ['title'] : []);
}

/** The commands that {@link placesOf} knows by name. */
export const placedCommands: readonly string[] = Object.keys(PLACES);

/**
 * The arguments a command is called with, of those that VS Code or a caller passed.
 * @param isRow whether a value is a row of one of the trees
 */
export function argumentsFor(command: string, given: readonly unknown[], isRow: (value: unknown) => boolean): readonly unknown[] {
  const [first, second] = given;
  if (!isRow(first)) return given;
  const places = placesOf(command);
  if (places.includes('rows')) return [Array.isArray(second) && second.includes(first) ? second : [first]];
  if (places.length === 0 || places.includes('row')) return [first];
  return [];
}
