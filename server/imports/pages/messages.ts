/** What is said about web pages. */
export const pageMessages = {
  large: 'The page is very large. All its lines were imported, with menus and advertisements. Look what belongs to the article.',
  deep: 'The page has too many elements inside one another. All its lines were imported, with menus and advertisements. Look what belongs to the article.',
  byLines: 'The article of the page was found by its long lines only. Look whether something is missing.',
  fromData:
    'The text was taken from the data that the page has for search engines, for the page shows less. Look whether something is missing.',
  noArticles: 'No article of the database was found in the page. It was read as any other page.',
  articleTooDeep: 'The article has too many elements inside one another. It was left out.',
  cutOff: 'The page has no end. It may have been cut off.',
  notAnArticle: 'This part of the page has no title and no text. It was left out.',
} as const;

/** The forms of web pages, as users read them. */
export const PAGE_LABELS = {
  html: 'a web page (HTML)',
  'factiva-html': 'Factiva articles in HTML',
  europresse: 'Europresse articles in HTML',
} as const;
