/** What `Set Up This Folder` writes, by path below the folder: examples in comments, to be filled in by the researcher. */
export const TEMPLATES: Readonly<Record<'pressmark/entities.yaml' | 'pressmark/codebook.yaml', string>> = {
  'pressmark/entities.yaml': `# The register: the people, organisations, places, events and works your articles speak of.
# Every name and alias below is found in all articles.
# Short forms ('Curie' after 'Marie Curie') are found by themselves.
#
# entities:
#   - id: marie-curie                     # never changes: annotations refer to it
#     type: person                        # person, organisation, place, event, work or other
#     name: Marie Curie
#     aliases: [Maria Skłodowska, Madame Curie]
#     description: Physicist and chemist, 1867-1934
#     wikidata: Q7186
#     note: Anything you want to remember
#
# To add a name from an article, stand on it and choose 'Add to the register' (Ctrl+.).

entities: []
`,
  'pressmark/codebook.yaml': `# The codebook: the tags you annotate with.
# 'key' is the character that picks a tag in the annotate menu.

tags:
  - name: claim
    color: '#0072b2'
    description: What someone says is so
    key: c
  - name: source
    color: '#009e73'
    description: Where a statement comes from
    key: s
  - name: question
    color: '#d55e00'
    description: To be looked into
    key: q
`,
};
