/** The context of the W3C Web Annotation vocabulary. */
export const CONTEXT_IRI = 'http://www.w3.org/ns/anno.jsonld';

/** Fields of the standard that need no meaning here and no complaint. */
export const STANDARD_FIELDS: ReadonlySet<string> = new Set(
  ['@context', 'id', 'type', 'motivation', 'created', 'modified', 'creator', 'body', 'target', 'generator', 'generated', 'rights'].concat([
    'canonical',
    'via',
    'audience',
  ]),
);
