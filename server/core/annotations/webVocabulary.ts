/** The context of the W3C Web Annotation vocabulary. */
export const CONTEXT_IRI = 'http://www.w3.org/ns/anno.jsonld';

/** In front of the id of an entity of the register, relative to the folder. */
export const REGISTER_IRI = 'pressmark/entities.yaml#';

/** Fields of the standard that need no meaning here and no complaint. */
export const STANDARD_FIELDS: ReadonlySet<string> = new Set(
  ['@context', 'id', 'type', 'motivation', 'created', 'modified', 'creator', 'body', 'target', 'generator', 'generated', 'rights'].concat([
    'canonical',
    'via',
    'audience',
  ]),
);
