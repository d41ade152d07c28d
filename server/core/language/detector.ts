/** What the detector found in a sample: the likeliest language, and how well it and English fit, 0 to 1. */
export interface DetectedLanguage {
  /** ISO 639-1; '' where nothing fits. */
  readonly language: string;
  readonly score: number;
  readonly english: number;
}

declare const require: (path: string) => typeof import('eld/extrasmall');

/**
 * Looks at the first 350 bytes of a sample, by n-grams (ELD, the Efficient Language Detector). Its tables take a tenth of a second to
 * load, so they are loaded for the first sample that is not obviously English, and never in a folder of English articles. By its path,
 * because the package lets itself be imported by name only, which is at the start or not at once.
 */
export function detectLanguage(sample: string): DetectedLanguage {
  const { eld } = require('../../../node_modules/eld/src/entries/static.extrasmall.js');
  const found = eld.detect(sample);
  const scores = found.getScores();
  return { language: found.language, score: scores[found.language] ?? 0, english: scores['en'] ?? 0 };
}
