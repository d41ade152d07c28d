import { grouped } from '../core/text/wording';

/** Why a cleaned copy is not written, or stays as it is, and what to do. */
export const CLEANED_MESSAGES = {
  conflict:
    'The cleaned copy was edited by hand, and its article changed before the edits were recorded, so your edits cannot be distinguished from that change. The cleaned copy was not changed. Restore the article and clean once to record the edits, or move the cleaned copy away, clean, and make the edits again.',
  notOurs:
    'Pressmark did not write the file that is here, or its edit script is missing. The file was not changed. Move it away to write the cleaned copy.',
  keepsChanging: 'Another program keeps changing this cleaned copy, so it was left as it is.',
  linkLeadsOut: 'A link here leads out of the folder for cleaned copies. Remove the link, or choose another folder.',
  brokenDecisions: (file: string) => `pressmark/${file} is broken, so it is not known which passages it keeps. Correct it first.`,
  unreadDecisions: (file: string, reason: string) => `${file} was not read, so it is not known which passages it keeps. ${reason}`,
  noArticle: (id: string) => `"${id}" cannot be cleaned: it is not an article of this folder.`,
  writing: 'Writing cleaned copies',
  progress: (done: number, total: number) => `${grouped(done)} of ${grouped(total)}`,
  notInArticle: 'These words are only in the cleaned copy: they were added by hand. Choose words of the article.',
  articleChanged:
    'The article has changed since this cleaned copy was written. Names, dates and annotations are shown where the words are still the same.',
  cutsChanged: 'Other passages would be left out now than when this cleaned copy was written.',
  editsAreKept: (reason: string) => `${reason} If you write it again, your edits are kept.`,
  write: 'Write This Cleaned Copy Again',
  writeKeeping: 'Write This Cleaned Copy Again, Keeping Your Edits',
  writeDiscarding: 'Write This Cleaned Copy Again, Discarding Your Edits…',
  keptBy: (file: string) => `kept by you (${file})`,
  editedOrChanged: 'an edit by hand, or a change of the article since the cleaned copy was written',
} as const;
