/** What `Set Up This Folder` writes, by path below the folder: examples in comments, to be filled in by the researcher. */
export const TEMPLATES: Readonly<Record<'pressmark/entities.yaml' | 'pressmark/codebook.yaml', string>> = {
  'pressmark/entities.yaml': `# The register: the people, organisations, places, events and works in your articles.
# Pressmark finds every name and alias in all articles.
# Short forms ("Curie" after "Marie Curie") are found without being listed.
#
# entities:
#   - id: marie-curie                     # do not change it: annotations refer to it
#     type: person                        # person, organisation, place, event, work or other
#     name: Marie Curie
#     aliases: [Maria Skłodowska, Madame Curie]
#     description: Physicist and chemist, 1867-1934
#     wikidata: Q7186
#     note: Anything you want to remember
#
# Suggested Names in the Entities view are those of your articles. To add a name from an article,
# put the cursor on it and press Ctrl+. → Add to Register.

entities: []
`,
  'pressmark/codebook.yaml': `# The codebook: the tags you annotate with.
# "key" is the character that chooses a tag in the annotate menu.

tags:
  - name: claim
    color: '#0072b2'
    description: Something that someone states as a fact
    key: c
  - name: source
    color: '#009e73'
    description: Where a statement comes from
    key: s
  - name: question
    color: '#d55e00'
    description: Something to look into
    key: q
`,
};
