/** What a column or a field of a record may be. */
export const TABLE_ROLES = [
  'text',
  'title',
  'date',
  'outlet',
  'author',
  'url',
  'id',
  'language',
  'section',
  'page',
  'edition',
  'keywords',
  'copyright',
  'dateline',
] as const;
export type TableRole = (typeof TABLE_ROLES)[number];

/** Names of columns without blanks and marks, the best first: of our own exports, Media Cloud, GDELT, MediaWiki dumps, news corpora and survey tools, in the languages of the databases. */
export const COLUMN_NAMES: Readonly<Record<TableRole, readonly string[]>> = {
  text: words(
    'text body fulltext articletext articlebody maintext content contenttext storytext story texte volltext texto cuerpo contenu inhalt textcontent cleantext bodytext articlecontent article document snippet abstract summary description',
  ),
  title: words(
    'title headline head articletitle storytitle titel titre titulo titular uberschrift schlagzeile hed subject name documenttitle webtitle',
  ),
  date: words(
    'date publishdate publisheddate publicationdate pubdate published publishedat datepublished dateofpublication publishedon published_date datum erscheinungsdatum veroffentlichungsdatum fecha fechapublicacion date_publish datepublication webpublicationdate seendate timestamp datetime time created createdat created_at issued articledate storydate day firstpublished gkgdate sqldate dateadded updated updatedat indexeddate year jahr',
  ),
  outlet: words(
    'outlet source newspaper publication medianame media publisher journal sourcename paper zeitung quelle medium journalname fuente medio periodico sourcecommonname domain sourcedomain site website container containertitle publicationtitle newspapername mediaoutlet program channel',
  ),
  author: words('author authors byline writer autor autoren auteur auteurs verfasser reporter creator creators journalist contributors'),
  url: words('url link uri permalink documentidentifier sourceurl articleurl storyurl weblink canonicalurl documenturl href weburl'),
  id: words(
    'id storiesid storyid articleid docid documentid accessionnumber an guid uuid dokumentnummer uid gkgrecordid globaleventid pmid doi number nummer',
  ),
  language: words('language lang sprache langue idioma storylanguage languagecode sourcelanguage'),
  section: words('section sectionname category rubrik ressort rubrique seccion desk department'),
  page: words('page pages seite seiten pagina pg startpage'),
  edition: words('edition ausgabe edicion'),
  keywords: words('keywords keyword tags subjects topics schlagworter schlagworte motscles palabrasclave descriptors themes'),
  copyright: words('copyright rights license lizenz'),
  dateline: words('dateline place location'),
};

function words(names: string): readonly string[] {
  return names.split(' ').map(name => name.replaceAll('_', ''));
}
