import { nameMessages } from '../core/annotations/messages';

/** Why something cannot be annotated, or an annotation cannot be changed. */
export const annotationMessages = {
  unfitName: (article: string) => `"${article}" cannot be annotated. ${nameMessages.unfit(article)}`,
  notMoved: (from: string, to: string) => `The annotations of "${from}" were not moved to "${to}". ${nameMessages.unfit(to)}`,
  notWritten: (reason: string) =>
    `This is not on the disk yet. ${reason} It is kept while this program runs, and written as soon as that is possible.`,
  annotating: (count: number) => `Annotating ${count.toLocaleString('en')} places`,
  overtaken: 'Another program keeps changing this file. Nothing was written. Try again.',
  notUtf8: (path: string) => `"${path}" is not UTF-8 text. Its annotations are not read and nothing is written to it. Save it as UTF-8.`,
  noArticle: (article: string) => `The article "${article}" is no longer in this folder.`,
  gone: 'This annotation no longer exists. It was deleted, or its file was changed outside the editor.',
  otherFolder: 'This annotation belongs to another folder. Choose a place in an article of its own folder.',
  notDeletedHere: 'This annotation cannot be restored. It was not deleted in this session, or too long ago.',
  emptySelection: 'The selection is empty. Select the words to annotate.',
  unknownEntity: (id: string) => `There is no entity "${id}" in entities.yaml. Add it again, or choose another entity for this annotation.`,
  vanished: (article: string) => `There is no article "${article}". It was deleted, renamed or moved.`,
  orphan: (quote: string) =>
    `"${quote}" was not found in the article. The annotation has no place until its text is back or it is placed again.`,
  emptyReply: 'A reply needs some words.',
  replyGone: 'This reply no longer exists. It was deleted, or its file was changed outside the editor.',
  noRelation: 'A relation needs a name, such as "cause of".',
  toItself: 'An annotation cannot be related to itself.',
  notRelated: 'These annotations are not related in this way.',
  empty: 'An annotation needs a tag, an entity or a note. Add one, or delete the annotation.',
} as const;

/** Why an export is refused, or a file of it is missing. */
export const exportMessages = {
  outside: (out: string) => `Nothing was exported: "${out}" is not in this folder. Choose a folder such as pressmark/export.`,
  holdsArticles: (article: string) => `This folder contains articles, such as "${article}". Choose another one, such as pressmark/export.`,
  notWritten: (path: string, reason: string) => `"${path}" was not written: ${reason}`,
} as const;

/** Why a file was not imported. */
export const importMessages = {
  noFile: (path: string) => `${path}: there is no such file.`,
  notASuggestionFormat: (format: string) => `"${format}" is not a format that names come in.`,
  notARegisterFormat: (format: string) => `"${format}" is not a format of registers.`,
  importing: (format: string) => `Importing from ${format}`,
  cancelled: (files: number) =>
    `You cancelled the import: ${files === 1 ? '1 file was' : `${files} files were`} not imported. Import again to add the rest.`,
} as const;

/** Why annotations could not be accepted into a chosen set. */
export const adjudicationMessages = {
  gone: (id: string) => `The annotation ${id} no longer exists. Compare the annotators again.`,
  overtaken: 'Another program keeps changing the decisions. Try again.',
} as const;
