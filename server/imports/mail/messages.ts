/** What is said about mails. */
export const mailMessages = {
  broken: (reason: string) => `The mail cannot be read: ${reason}`,
  attachments: (names: readonly string[]) =>
    `Files that are attached were not imported: ${names.join(', ')}. If they have articles, save them and import them by themselves.`,
  unnamed: (type: string) => `one without a name (${type})`,
  cutOff: 'The end of the mail is missing. The file may have been cut off.',
  large: 'The mail has more than 64 MB. It was left out.',
  noMails: 'The file has no line that begins a mail.',
  noPage: 'The file has no page in HTML.',
} as const;

/** The forms of mails, as users read them. */
export const MAIL_LABELS = {
  eml: 'a mail or Usenet article',
  mbox: 'a mailbox (mbox)',
  mhtml: 'a web page (MHTML)',
} as const;
