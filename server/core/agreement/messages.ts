/** What tables of agreement say. */
export const agreementMessages = {
  title: 'Agreement of annotators',
  over: (annotators: readonly string[], articles: number, words: number) =>
    `${annotators.join(', ')}: ${articles} ${articles === 1 ? 'article' : 'articles'}, ${words} annotated ${words === 1 ? 'word' : 'words'}`,
  alone: (articles: number) =>
    articles === 1
      ? '1 article was annotated by one person only and is left out.'
      : `${articles} articles were annotated by one person only and are left out.`,
  untagged: (annotations: number) =>
    annotations === 1 ? '1 annotation without a tag is left out.' : `${annotations} annotations without a tag are left out.`,
  orphans: (annotations: number) =>
    annotations === 1
      ? '1 annotation whose text was not found is left out.'
      : `${annotations} annotations whose text was not found are left out.`,
  nothing: 'Agreement needs two or more people who annotated the same article with tags. There is no such article.',
  byTag: 'By tag',
  byPair: 'By pair',
  confusion: (first: string, second: string) => `Words by tag: rows are ${first}, columns ${second}`,
  allTags: 'all tags',
  noTag: 'no tag',
  tag: 'Tag',
  spans: 'Spans',
  articles: 'Articles',
  annotators: 'Annotators',
  cohen: 'Cohen κ',
  cohenMean: 'Cohen κ (mean)',
  fleiss: 'Fleiss κ',
  alpha: 'α',
  f1Exact: 'F1 exact',
  f1Overlap: 'F1 overlap',
  unitising: 'uα',
  coding: 'cuα',
  gamma: 'γ',
  undefinedValue: '–',
  slack: (amount: string) => `γ may be wrong by up to ${amount}: not every best alignment could be proven.`,
  notes: [
    "κ and Krippendorff's α count the words that at least one annotator tagged, so that blank text does not count as agreement.",
    'F1, uα and γ compare the spans themselves; cuα compares the tags where two or more people annotated the same text.',
    '1 is full agreement and 0 what chance gives. A dash means that the data do not define the value, as where only one tag was used.',
  ],
} as const;
