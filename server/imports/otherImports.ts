import type { ImportSample } from '../core/import/types';

/** What is typical of files of annotations and registers, by the name of their format. Only what nothing else has. */
const SIGNS: readonly { readonly format: string; readonly sign: RegExp }[] = [
  { format: 'w3c', sign: /"@context"\s*:\s*(?:\[\s*)?"https?:\/\/www\.w3\.org\/ns\/anno\.jsonld"/ },
  { format: 'webanno', sign: /^#FORMAT=WebAnno TSV/ },
  {
    format: 'entities-jsonld',
    sign: /"@context"\s*:\s*(?:\[\s*)?"https?:\/\/schema\.org\/?"[\s\S]*?"@type"\s*:\s*"(?:Person|Organization|Place)"/,
  },
  { format: 'spacy-ruler', sign: /^\{"label"\s*:\s*"[^"]{1,60}"\s*,\s*"pattern"\s*:/ },
  { format: 'entities-csv', sign: /^id[,;\t]type[,;\t]name[,;\t]aliases/ },
  { format: 'brat', sign: /^[TER]1\t\S+ (?:Arg1:T\d+|\d+ \d+)/ },
  { format: 'xmi', sign: /^(?:<\?xml[^>]*>\s*)?<xmi:XMI\b/ },
  { format: 'conll', sign: /^-DOCSTART- / },
  { format: 'doccano', sign: /^\{(?=[\s\S]*?"text"\s*:)[\s\S]*?"label"\s*:\s*\[\s*\[\s*\d+\s*,/ },
  { format: 'label-studio', sign: /^\[\s*\{[\s\S]*?"annotations"\s*:\s*\[[\s\S]*?"from_name"\s*:/ },
  { format: 'spacy', sign: /^\{"text"\s*:[\s\S]*?"(?:spans|tokens)"\s*:\s*\[/ },
];

/** The format of a file that holds annotations or a register and no articles; null for any other. */
export function recogniseOther({ text }: ImportSample): string | null {
  const beginning = (text ?? '').slice(0, LOOKED_INTO).replace(/^\ufeff?\s*/, '');
  return SIGNS.find(({ sign }) => sign.test(beginning))?.format ?? null;
}

const LOOKED_INTO = 8000;
