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
  notATag: 'A tag is written as "- name: …", with color, description and key below it.',
  notAList: '"tags" must be a list: one "- name: …" for each tag.',
  unknownField: (field: string) => `"${field}" is not a field of a tag. The fields are name, color, description and key.`,
  fieldTwice: (field: string) => `"${field}" occurs twice in this tag; the first one is used.`,
  missingName: 'This tag has no name. Add "name:" and a word or two.',
  duplicateName: (name: string) => `There is already a tag "${name}"; this one is not used.`,
  firstWithName: (name: string) => `The first "${name}"`,
  missingColor: 'There is no colour here. Put it in quotation marks, as in "#d55e00": without them YAML reads a comment.',
  badColor: (written: string) => `"${written}" is not a colour. Write six hexadecimal digits in quotation marks, as in "#d55e00".`,
  badKey: (key: string) => `A key is one character; "${key}" has more.`,
  duplicateKey: (key: string) => `The key "${key}" already belongs to another tag.`,
  firstWithKey: 'The tag with this key',
} as const;
