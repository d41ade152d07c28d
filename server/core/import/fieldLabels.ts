import { foldForSearch } from '../text/fold';

/** What a labelled field of an export says. `other` is kept as it is. */
export type FieldRole =
  | 'title'
  | 'byline'
  | 'section'
  | 'page'
  | 'length'
  | 'dateline'
  | 'highlight'
  | 'body'
  | 'loadDate'
  | 'language'
  | 'keywords'
  | 'correction'
  | 'copyright'
  | 'outlet'
  | 'date'
  | 'id'
  | 'url'
  | 'abstract'
  | 'edition'
  | 'other';

/** The labels of LexisNexis and Nexis Uni in the languages of their interfaces, in small letters without diacritics. */
const NEXIS: Readonly<Partial<Record<FieldRole, string>>> = {
  title: 'headline|title|titel|ueberschrift|uberschrift|schlagzeile|titre|gros titre|titular|titulo|kop',
  byline: 'byline|by-line|author|autor|verfasser|auteur|auteurs|signature|autores',
  section: 'section|rubrik|ressort|rubrique|seccion|sectie|teil',
  length: 'length|lange|laenge|longueur|longitud|extension|lengte',
  dateline: 'dateline|date line|datumszeile|ortsmarke|datelijn|lieu',
  highlight: 'highlight|hoehepunkt|faits saillants|destacado',
  body: 'body|text|textkorper|textkoerper|hauptteil|haupttext|volltext|corps|corps de l article|texte|cuerpo|texto|tekst',
  loadDate:
    'load-date|load date|update|ladedatum|aktualisierung|aktualisiert|date-chargement|date de chargement|fecha-carga|fecha de carga|laaddatum',
  language: 'language|sprache|langue|idioma|taal',
  keywords: 'subject|thema|themen|sujet|sujets|asunto|tema|onderwerp|schlagworter|schlagwoerter',
  correction: 'correction|correction-date|correction date|korrektur|berichtigung|rectificatif|correccion',
  edition: 'edition|ausgabe|edicion',
  other:
    'graphic|grafik|graphique|grafico|publication-type|publication type|publikationsart|publikation-typ|publikationstyp|zeitungstyp|type-publication|type de publication|tipo-publicacion|tipo de publicacion|journal-code|journal code|zeitungscode|code-journal|company|organization|organisation|unternehmen|societe|empresa|ticker|industry|branche|industrie|secteur|industria|person|personne|persona|personen|city|stadt|ville|ciudad|state|bundesland|etat|estado|country|land|pays|pais|geographic|geographie|geografico|region|type|art|series|column|kolumne|note|notes|hinweis|name|photo|document-type|document type|dokumenttyp|acc-no|doc-type|distribution|category|categorie|kategorie|categoria|url|source|quelle|issn|pub-type|feature|special|terms|subject-code',
};

/** ProQuest's. */
const PROQUEST: Readonly<Partial<Record<FieldRole, string>>> = {
  title: 'title',
  byline: 'author|authors',
  section: 'section',
  page: 'pages|first page|start page',
  body: 'full text|fulltext',
  abstract: 'abstract|abstract (summary)|summary|abstract (translated)',
  language: 'language of publication|language',
  keywords: 'subject|identifier / keyword|keywords',
  copyright: 'copyright',
  outlet: 'publication title|newspaper',
  date: 'publication date|date',
  id: 'proquest document id',
  url: 'document url',
  dateline: 'dateline',
  edition: 'edition',
  other:
    'location|people|person|company / organization|company|classification|volume|issue|publication year|year|publisher|place of publication|country of publication|publication subject|issn|source type|document type|accession number|last updated|database|publication info|links|credit|column|number of pages|document feature|correspondence author|coden|e-issn|isbn|doi|illustration|caption|business indexing term|alternate title|subtitle|source attribution|publication history|online publication date',
};

/** NewsBank's. */
const NEWSBANK: Readonly<Partial<Record<FieldRole, string>>> = {
  title: 'title|headline',
  byline: 'author|byline',
  section: 'section',
  page: 'page|pages',
  outlet: 'paper|publication|source|newspaper',
  date: 'date|publication date',
  id: 'record number|record',
  copyright: 'copyright',
  dateline: 'dateline',
  edition: 'edition',
  length: 'length|word count',
  keywords: 'index terms|keywords|subjects|subject',
  body: 'body|text|article text',
  other:
    'readability|caption|memo|correction|series|column|location|document id|open url|openurl link|source type|index|product|source location|zone|artist|illustration',
};

/** Those of wiso (GBI-Genios). */
const WISO: Readonly<Partial<Record<FieldRole, string>>> = {
  title: 'titel|uberschrift|ueberschrift|schlagzeile',
  byline: 'autor|autoren|verfasser|von',
  section: 'ressort|rubrik|teil',
  page: 'seite',
  outlet: 'quelle|zeitung|publikation',
  date: 'datum|erscheinungsdatum',
  edition: 'ausgabe',
  id: 'dokumentnummer|dokument-id|doknr',
  url: 'dauerhafte adresse des dokuments|permalink',
  copyright: 'alle rechte vorbehalten',
  keywords: 'schlagworter|schlagwoerter|schlagworte|deskriptoren|thema',
  length: 'wortanzahl|worter|woerter',
  language: 'sprache',
  other: 'issn|jahrgang|nr|nummer|heft|land|firmen|firma|personen|region|branche|quellennummer|dachzeile|unterzeile|branchen|orte',
};

export type FieldLabels = ReadonlyMap<string, FieldRole>;

const labelsOf = (table: Readonly<Partial<Record<FieldRole, string>>>): FieldLabels =>
  new Map(Object.entries(table).flatMap(([role, names]) => names.split('|').map(name => [name, role as FieldRole] as const)));

export const NEXIS_LABELS = labelsOf(NEXIS);
export const PROQUEST_LABELS = labelsOf(PROQUEST);
export const NEWSBANK_LABELS = labelsOf(NEWSBANK);
export const WISO_LABELS = labelsOf(WISO);

export interface LabelledValue {
  /** As it is written, in small letters. */
  readonly label: string;
  readonly role: FieldRole;
  readonly value: string;
}

const LABELLED = /^\s{0,8}(\p{Lu}[\p{L}\p{M} /()'’-]{1,50}):(?:\s(.*)|)$/u;

/** A line that begins with a label of the table, in the letters that `isWritten` accepts; undefined for any other. */
export function labelledValue(
  line: string,
  labels: FieldLabels,
  isWritten: (label: string) => boolean = () => true,
): LabelledValue | undefined {
  const match = LABELLED.exec(line);
  if (match === null) return undefined;
  const [, label = '', value = ''] = match;
  const key = foldForSearch(label.trimEnd());
  const role = labels.get(key);
  return role === undefined || !isWritten(label) ? undefined : { label: key, role, value: value.trim() };
}

/** Languages by their names in English, German, French, Spanish and their own. */
const LANGUAGES: readonly (readonly [code: string, names: string])[] = [
  ['en', 'english englisch anglais ingles engels inglese'],
  ['de', 'german deutsch allemand aleman duits tedesco'],
  ['fr', 'french franzosisch franzoesisch francais frances frans francese'],
  ['es', 'spanish spanisch espagnol espanol spaans castellano spagnolo'],
  ['it', 'italian italienisch italien italiano italiaans'],
  ['nl', 'dutch niederlandisch niederlaendisch neerlandais neerlandes holandes nederlands'],
  ['pt', 'portuguese portugiesisch portugais portugues portugees'],
  ['da', 'danish danisch danois danes dansk'],
  ['sv', 'swedish schwedisch suedois sueco svenska'],
  ['nb', 'norwegian norwegisch norvegien noruego norsk'],
  ['pl', 'polish polnisch polonais polaco polski'],
  ['ru', 'russian russisch russe ruso русский'],
  ['tr', 'turkish turkisch turc turco turkce'],
  ['ar', 'arabic arabisch arabe العربية'],
  ['zh', 'chinese chinesisch chinois chino 中文'],
  ['ja', 'japanese japanisch japonais japones 日本語'],
  ['cs', 'czech tschechisch tcheque checo cestina'],
  ['fi', 'finnish finnisch finnois finlandes suomi'],
];
const BY_LANGUAGE: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap(([code, names]) => names.split(' ').map(name => [name, code] as const)),
);

/** The code of a language by its name, or by the first of several: 'GERMAN; Deutsch'. */
export const languageNamed = (name: string): string | undefined => BY_LANGUAGE.get(foldForSearch(/^\p{L}+/u.exec(name.trim())?.[0] ?? ''));

/** '355 words', '1.234 Wörter' */
export const WORD_COUNT =
  /^\(?(\d{1,3}(?:[.,' ]\d{3})*|\d+)\s+(?:words?|worter|wörter|mots?|palabras?|parole|woorden|palavras|ord|słów|слов)\b\)?\.?$/iu;

export function wordCountIn(line: string): number | undefined {
  const digits = WORD_COUNT.exec(line.trim())?.[1]?.replace(/\D/g, '');
  return digits === undefined ? undefined : Number(digits);
}

/** The codes of Factiva's fields, in every language of its interface. */
export const FACTIVA_ROLES: ReadonlyMap<string, FieldRole> = new Map<string, FieldRole>([
  ['HD', 'title'],
  ['BY', 'byline'],
  ['CR', 'other'],
  ['WC', 'length'],
  ['PD', 'date'],
  ['ET', 'other'],
  ['SN', 'outlet'],
  ['SC', 'other'],
  ['SE', 'section'],
  ['PG', 'page'],
  ['ED', 'edition'],
  ['VOL', 'other'],
  ['LA', 'language'],
  ['CY', 'copyright'],
  ['LP', 'body'],
  ['TD', 'body'],
  ['CX', 'correction'],
  ['AN', 'id'],
  ['NS', 'keywords'],
  ...['CO', 'IN', 'RE', 'IPD', 'IPC', 'PUB', 'RF', 'CT', 'ART', 'CLM', 'DLN', 'TE', 'DE', 'CN'].map(code => [code, 'other'] as const),
]);

/** The code that a line begins with: alone, or with its value behind blanks. */
export function factivaCodeIn(line: string): string | undefined {
  const code = /^([A-Z]{2,3})(?=\s{2,}|\t|$)/.exec(line)?.[1];
  return code !== undefined && FACTIVA_ROLES.has(code) ? code : undefined;
}

/** A line that says whose rights they are, and not a sentence about rights. */
export const isRights = (line: string): boolean =>
  /^(?:copyright[,:]? {0,3}(?:\(c\) {0,3}|© {0,3})?(?:1[6-9]|20)\d\d\b|copyright[,:]? {0,3}(?:\(c\)|©)|\(c\)|©|alle rechte vorbehalten|all rights reserved|tous droits r[ée]serv[ée]s|todos los derechos reservados|alle rechten voorbehouden)/i.test(
    line.trim(),
  ) || NAMED_RIGHTS.test(line.trim());

/** 'Copyright Agence Almeda' */
const NAMED_RIGHTS = /^(?:Copyright|COPYRIGHT):?(?: (?:\p{Lu}[\p{L}\p{M}.&’'-]*|of|and|the|de|des|der|,|&))+$/u;
