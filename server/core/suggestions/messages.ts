import { counted } from '../text/wording';

export const TAGGER_LABELS = {
  'spacy-doc': 'spaCy (Doc.to_json)',
  gliner: 'GLiNER',
  corenlp: 'CoreNLP (JSON)',
  'corenlp-conll': 'CoreNLP (CoNLL)',
} as const;

/** What is left out of the names that another program found. Its labels are shown as they are. */
export const suggestionMessages = {
  unplaced: (names: number) =>
    `${counted(names, 'name was', 'names were')} left out, because the article has other text and the place is not beyond doubt.`,
  notNames: (labels: readonly (readonly [label: string, count: number])[]) =>
    `Left out, because these labels are not for names: ${labels.map(([label, count]) => `${label || '(none)'} (${count})`).join(', ')}.`,
} as const;
