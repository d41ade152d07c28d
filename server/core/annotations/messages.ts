const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Why nothing can be kept under a file's name. */
export const nameMessages = {
  /** @param path the one that `staysInside` refuses */
  unfit: (path: string): string => {
    if (/^[a-z]:/i.test(path)) return `Its name begins like a Windows drive ("${path.slice(0, 2)}"). Rename the file.`;
    if (/[\\\0]/.test(path)) return 'Its name contains a character that is not allowed in names on every system. Rename the file.';
    return 'Its path leads out of the folder.';
  },
} as const;

/** What Pressmark says about `codebook.yaml`. */
export const CODEBOOK_MESSAGES = {
  notACodebook: 'A codebook starts with "tags:" and below it a list of tags.',
  unknownFieldOfFile: (field: string) => `"${field}" is not a field of a codebook; its only field is "tags".`,
  notATag: 'A tag is written as "- name: …", with its color, key, description and other fields below it.',
  notAList: '"tags" must be a list: one "- name: …" for each tag.',
  unknownField: (field: string) =>
    field === 'tags'
      ? 'Tags are not written inside each other. Write each in the list, and in a tag that is below another one "parent:" with its name.'
      : `"${field}" is not a field of a tag. The fields are name, parent, color, key, description, examples and appliesTo.`,
  fieldTwice: (field: string) => `"${field}" occurs twice in this tag; the first one is used.`,
  missingName: 'This tag has no name. Add "name:" and a word or two.',
  duplicateName: (name: string) => `There is already a tag "${name}"; this one is not used.`,
  firstWithName: (name: string) => `The first "${name}"`,
  missingColor: 'There is no colour here. Put it in quotation marks, as in "#d55e00": without them YAML reads a comment.',
  badColor: (written: string) => `"${written}" is not a colour. Write six hexadecimal digits in quotation marks, as in "#d55e00".`,
  badKey: (key: string) => `A key is one character; "${key}" has more.`,
  duplicateKey: (key: string) => `The key "${key}" already belongs to another tag.`,
  firstWithKey: 'The tag with this key',
  unknownTag: (tag: string, annotations: number, articles: number) =>
    `"${tag}" is the tag of ${counted(annotations, 'annotation')} in ${counted(articles, 'article')}, but it is not in this codebook.`,
  unknownParent: (parent: string) => `There is no tag "${parent}" in this codebook.`,
  parentCycle: (name: string, parent: string) => `"${parent}" is itself below "${name}", or the same tag. This parent is not used.`,
  notATextList: 'This must be a text or a list of texts.',
  badAppliesTo: (kind: string) =>
    `"${kind}" is not something a tag can apply to. Use word, sentence, passage, or a type of entity such as person.`,
} as const;

/** Problems of an annotation at its place in the article. */
export const annotationProblemMessages = {
  wrongType: (tag: string, types: readonly string[], type: string) =>
    `The tag "${tag}" applies to ${listed(types)}, as the codebook says, but this is ${type === 'other' ? 'of another type' : `of the type ${type}`}.`,
  wrongUnit: (tag: string, kinds: readonly string[]) =>
    `The tag "${tag}" applies to a whole ${listed(kinds)}, as the codebook says, but this annotation is on something else.`,
  inCut: (reason: string) => `A cleaned copy leaves this text out (${reason}), and with it this annotation.`,
} as const;

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** What is wrong with a line or an annotation: what follows 'This line' and 'This annotation'. */
export const MISTAKES = {
  brokenJson: 'is not valid JSON',
  notAnObject: 'is not a JSON object',
  noId: 'has no "id"',
  noSelector: 'has neither a TextQuoteSelector nor a TextPositionSelector in its "target"',
  noNote: 'is a reply, but does not say to which annotation',
  noReplyText: 'is a reply without text',
  ancestor: 'is the common ancestor of a conflict',
} as const;

/** Problems of annotation files. */
export const fileMessages = {
  conflict: 'This file has an unresolved merge conflict. Keep the right lines and delete the markers.',
  unreadable: (mistake: string) => `This line ${mistake}. It is kept, but not shown as an annotation.`,
  unknownField: (field: string) => `"${field}" is not a field that Pressmark uses. It is kept as it is.`,
  noPlace: 'This line has no quote, and its position is not in the article. It is kept, but not shown as an annotation.',
  noNote:
    'The annotation that this reply answers is not in this file. The reply is kept, but not shown. Bring the annotation back, or delete this line.',
  duplicate: 'This annotation is in the file twice. The one changed last is shown. Delete the other line.',
} as const;

/** The names of exchange formats as people write them. */
export const FORMAT_LABELS = {
  w3c: 'W3C Web Annotation',
  brat: 'brat',
  csv: 'CSV',
  spacy: 'Prodigy and spaCy JSONL',
  doccano: 'doccano JSONL',
  'label-studio': 'Label Studio',
  conll: 'CoNLL-2003',
  webanno: 'WebAnno TSV 3',
  xmi: 'UIMA CAS XMI',
  tei: 'TEI P5',
  refi: 'REFI-QDA',
} as const;

/** The parts of annotations, at the beginning of a sentence that ends '… of 3 annotations cannot be expressed'. */
const PARTS = {
  entity: 'The entities',
  note: 'The notes',
  attributes: 'The attributes',
  certainty: 'The certainty',
  relations: 'The relations',
  replies: 'The replies to notes',
} as const;

/** What an export format cannot express. */
export const exportMessages = {
  /** In the file that marks a folder of exported files. */
  marker: 'Pressmark exported the files in this folder and does not read them as articles. Delete this file to have them read.',
  noArticle: (article: string, annotations: number) =>
    `${article}: there is no such article. Its ${counted(annotations, 'annotation')} ${annotations === 1 ? 'was' : 'were'} exported with the last known position.`,
  noTextFor: (article: string, annotations: number, format: string) =>
    `${article}: there is no such article. Its ${counted(annotations, 'annotation')} could not be exported, because ${format} needs the text.`,
  orphansLeftOut: (orphans: number, format: string) =>
    `${counted(orphans, 'annotation')} could not be expressed in ${format}, because the text was not found.`,
  tagless: (annotations: number, format: string) =>
    `${counted(annotations, 'annotation')} without a tag ${annotations === 1 ? 'has' : 'have'} the tag "Entity" or "Note" in ${format}.`,
  lostPart: (part: 'entity' | 'note' | 'attributes' | 'certainty' | 'relations' | 'replies', annotations: number, format: string) =>
    `${PARTS[part]} of ${counted(annotations, 'annotation')} cannot be expressed in ${format}.`,
  lostIds: (format: string, times: boolean) =>
    `Ids${times ? ' and the times of creation and change' : ''} cannot be expressed in ${format}.`,
  lostTimes: (format: string) => `The times of creation and change cannot be expressed in ${format}.`,
  unreadableLines: (lines: number, file: string) =>
    `${file}: ${counted(lines, 'line')} could not be read and ${lines === 1 ? 'was' : 'were'} left out.`,
  unreadableFile: (file: string, reason: string) => `${file}: its annotations were left out. ${reason}`,
  offTokens: (annotations: number, format: string) =>
    `${counted(annotations, 'annotation')} could not be expressed in ${format}, because ${annotations === 1 ? 'it does' : 'they do'} not begin and end at the border of a word.`,
  trimmed: (annotations: number) => `White space at the ends of ${counted(annotations, 'annotation')} was left out.`,
  onlyNotes: (annotations: number, format: string) =>
    `${counted(annotations, 'annotation')} with only a note could not be expressed in ${format}.`,
  onlyBlanks: (annotations: number, format: string) =>
    `${counted(annotations, 'annotation')} could not be expressed in ${format}, because only white space is annotated.`,
  overSentences: (annotations: number, format: string) =>
    `${counted(annotations, 'annotation')} could not be expressed in ${format}, because ${annotations === 1 ? 'it goes' : 'they go'} over the end of a sentence.`,
  overlapping: (annotations: number, format: string) =>
    `${counted(annotations, 'annotation')} could not be expressed in ${format}, because another annotation has some of the same words.`,
  replaced: (characters: number, format: string) =>
    `${counted(characters, 'character')} that ${format} cannot have ${characters === 1 ? 'was' : 'were'} replaced by U+FFFD.`,
  labelsRenamed: (labels: readonly string[], format: string) => `Tags that are written differently in ${format}: ${labels.join(', ')}.`,
  relationsElsewhere: (relations: number) =>
    `${counted(relations, 'relation')} could not be expressed, because the other annotation is in another file or was left out.`,
  crossingDates: (dates: number, format: string) =>
    `${counted(dates, 'date')} could not be expressed in ${format}, because an annotation begins or ends inside.`,
  bratNoText: (article: string, annotations: number) =>
    `${article}: there is no such article. Its ${counted(annotations, 'annotation')} could not be exported, because brat needs the text.`,
  orphansAtOldPlace: (orphans: number) =>
    `${counted(orphans, 'annotation')} not found in the text ${orphans === 1 ? 'was' : 'were'} exported with the last known position.`,
  bratOrphans: (orphans: number) => `${counted(orphans, 'annotation')} could not be expressed in brat, because the text was not found.`,
  bratBlank: (blank: number) => `${counted(blank, 'annotation')} could not be expressed in brat, because only white space is annotated.`,
  bratLines: (notes: number) => `Line breaks were replaced by spaces in ${counted(notes, 'note')}.`,
  bratValues: (values: number) =>
    `${counted(values, 'value')} of attributes ${values === 1 ? 'was' : 'were'} written without characters that brat does not allow.`,
  bratIds: 'Ids and the times of creation and change cannot be expressed in brat.',
  bratRenamed: (tags: readonly string[]) => `Tags with a different name in brat: ${tags.join(', ')}.`,
  timemlUndated: (article: string, likely: string | undefined) =>
    `${article}: it has no publication date, so its DCT is ${likely === undefined ? 'empty' : `the day its dateline or text suggests, ${likely}`}.`,
  timemlCharacters: (article: string, characters: number) =>
    `${article}: ${counted(characters, 'character')} not allowed in XML ${characters === 1 ? 'was' : 'were'} replaced by U+FFFD.`,
} as const;

/** What an import leaves out, and why. */
export const importMessages = {
  mistake: (mistake: string) => `This annotation ${mistake}. It was left out.`,
  noNote: (reply: string) => `The reply "${reply}" answers an annotation that is not in this file. It was left out.`,
  noTarget: 'This annotation does not name its article. It was left out.',
  unfitTarget: (path: string) => `"${path}" cannot be annotated. ${nameMessages.unfit(path)}`,
  unknownFields: (fields: readonly string[]) => `${fields.join(', ')}: Pressmark has no such field. It was left out.`,
  noArticleFor: (name: string | null, annotations: number) =>
    name === null
      ? `No article has the text of this document. Its ${counted(annotations, 'annotation')} ${annotations === 1 ? 'was' : 'were'} left out.`
      : `There is no article "${name}". Its ${counted(annotations, 'annotation')} ${annotations === 1 ? 'was' : 'were'} left out.`,
  orphans: (article: string, annotations: number) =>
    `${article}: ${counted(annotations, 'annotation')} ${annotations === 1 ? 'was' : 'were'} imported without a place, because the text was not found beyond doubt.`,
  emptyOnes: (article: string, annotations: number) =>
    `${article}: ${counted(annotations, 'annotation')} without text, or without tag, entity and note, ${annotations === 1 ? 'was' : 'were'} left out.`,
  notThisFormat: (format: string, reason: string) => `This is not a ${format} file: ${reason}`,
  noAnnotations: 'There are no annotations in this file.',
  brokenJson: (reason: string) => `This file is not valid JSON: ${reason}`,
  noText: (article: string) => `The text of "${article}" is needed to find what this annotation quotes. It was left out.`,
  empty: 'This annotation has no tag, no entity and no note. It was left out.',
  bratNoArticle: (article: string) => `There is no article "${article}". Offsets in brat cannot be used without its text.`,
  bratNamesNoArticle: (path: string) => `"${path}" does not name an article of this folder. Choose the article that it annotates.`,
  tooDeep: (deepest: number) => `more than ${deepest} elements are inside one another`,
  noElement: 'it has no element',
  noProject: 'it has no project.qde',
  noTei: 'it has no text',
  noWebanno: 'it does not begin with "#FORMAT=WebAnno TSV 3"',
  /** @param layers how many annotations of each were left out, by the name of the layer */
  layersLeftOut: (layers: ReadonlyMap<string, number>) =>
    `Pressmark cannot hold the annotations of these layers, which were left out: ${[...layers].map(([layer, count]) => `${layer} (${count})`).join(', ')}.`,
  noXmi: 'its root is not "xmi:XMI"',
  notConll: 'This file has no lines of a token and a tag such as "B-person".',
  notAJsonLine: 'This line is not a JSON object. It was left out.',
  notJson: 'This file is not valid JSON.',
  csvColumns: 'The first line must name the columns: "article" and "quote", or "article", "start" and "end".',
  csvRow: (row: number) => `Row ${row} has neither a quote nor a place. It was left out.`,
  bratNotALine: 'This is not a line of a brat file. It was left out.',
  bratUnsupported: (what: string) => `${what} are not supported. This one was left out.`,
  bratBrokenText: 'A text annotation is "T1", a tab, the type and offsets, a tab and the text. This line was left out.',
  bratNotFound: (quoted: string) => `"${quoted}" is neither at these offsets nor at exactly one other place. This line was left out.`,
  bratJoined: 'The parts of this annotation were joined into one span, with the text between them.',
  bratNormalisation: 'This normalisation does not belong to a text annotation before it. It was left out.',
  bratAttribute: 'This attribute does not belong to a text annotation before it. It was left out.',
  bratRelation: 'This relation does not connect two text annotations before it. It was left out.',
  bratNote: 'This note does not belong to a text annotation before it. It was left out.',
} as const;
