import { TAGGER_LABELS } from './messages';

/** Every form that only programs write which find names, by the name that `--format` takes. */
export type TaggerFormatName = keyof typeof TAGGER_LABELS;
export const TAGGER_FORMATS = Object.keys(TAGGER_LABELS) as readonly TaggerFormatName[];
export const isTaggerFormat = (name: string): name is TaggerFormatName => Object.hasOwn(TAGGER_LABELS, name);
