import { documentMessages } from './messages';
import type { ImportedDocument } from './types';

/** What a person should look at in a document, in sentences. */
export function doubtsOf({ facts }: ImportedDocument): readonly string[] {
  return [
    ...(facts.title === undefined ? [documentMessages.noTitle] : []),
    ...(facts.date === undefined ? [documentMessages.noDate] : []),
    ...(facts.text === undefined ? [] : [documentMessages[facts.text]]),
  ];
}
