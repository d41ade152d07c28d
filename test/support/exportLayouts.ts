/** An article to write in the layout of a database. */
export interface ExportedArticle {
  readonly title: string;
  /** ISO. */
  readonly date: string;
  readonly outlet: string;
  readonly author: string;
  readonly section: string;
  readonly page: number;
  readonly paragraphs: readonly string[];
}

export type Layout = (articles: readonly ExportedArticle[]) => string;

const MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  de: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
};

const parts = (date: string) => date.split('-').map(Number) as [number, number, number];
const month = (date: string, language: string): string => MONTHS[language]![parts(date)[1] - 1]!;
const usDate = (date: string): string => `${month(date, 'en')} ${parts(date)[2]}, ${parts(date)[0]}`;
const germanDate = (date: string): string => `${parts(date)[2]}. ${month(date, 'de')} ${parts(date)[0]}`;
const plainDate = (date: string, language = 'en'): string => `${parts(date)[2]} ${month(date, language)} ${parts(date)[0]}`;
const spanishDate = (date: string): string => `${parts(date)[2]} de ${month(date, 'es')} de ${parts(date)[0]}`;
const wordsIn = ({ paragraphs }: ExportedArticle): number => paragraphs.join(' ').split(/\s+/).length;
const centred = (text: string): string => ' '.repeat(Math.max(0, Math.floor((80 - text.length) / 2))) + text;
const accession = (nth: number, date: string): string =>
  `Document ALMLED00${date.replaceAll('-', '')}eh340${String(nth).padStart(4, '0')}k`;

/** Lines of at most so many characters, as a program breaks them. */
export function wrapped(text: string, width = 79): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const body = ({ paragraphs }: ExportedArticle, isWrapped = false): string =>
  paragraphs.map(each => (isWrapped ? wrapped(each) : each)).join('\n\n');

const classic =
  (
    words: Readonly<Record<'counter' | 'section' | 'length' | 'words' | 'byline' | 'loadDate' | 'language' | 'named' | 'page', string>>,
    dated: (date: string) => string,
  ): Layout =>
  articles =>
    articles
      .map((article, nth) =>
        [
          centred(words.counter.replace('N', String(nth + 1)).replace('M', String(articles.length))),
          '\n',
          centred(article.outlet),
          '',
          centred(dated(article.date)),
          '',
          article.title,
          '',
          `${words.byline}: ${article.author}`,
          '',
          `${words.section}: ${article.section}; ${words.page} ${article.page}`,
          '',
          `${words.length}: ${wordsIn(article)} ${words.words}`,
          '',
          body(article, true),
          '',
          `${words.loadDate}: ${dated('2022-01-15')}`,
          '',
          `${words.language}: ${words.named}`,
          '\n',
          centred('Copyright 2021 Almeda Media Group'),
          centred('All Rights Reserved'),
          '',
        ].join('\n'),
      )
      .join('\n');

const factivaPlain =
  (words: string, language: string, dated: (date: string) => string, byline = 'By'): Layout =>
  articles =>
    `${articles
      .map((article, nth) =>
        [
          article.section,
          article.title,
          `${byline} ${article.author}`,
          `${wordsIn(article)} ${words}`,
          dated(article.date),
          article.outlet,
          'ALMLED',
          String(article.page),
          language,
          '(c) 2021 Almeda Media Group. All rights reserved.',
          '',
          body(article),
          '',
          accession(nth, article.date),
          '',
        ].join('\n'),
      )
      .join('\n')}\nSearch Summary\nText\tharbour\n© 2022 Factiva, Inc. All rights reserved.\n`;

const RULE = '_'.repeat(60);

const inPage = (title: string, articles: readonly string[]): string =>
  `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>${title}</title></head><body><div id="list">\n${articles.join('\n')}\n</div></body></html>\n`;

/** The layouts of the databases, by the name of the form that reads them. */
export const LAYOUTS: readonly { readonly form: string; readonly name: string; readonly write: Layout }[] = [
  {
    form: 'lexisnexis',
    name: 'LexisNexis, in English',
    write: classic(
      {
        counter: 'N of M DOCUMENTS',
        section: 'SECTION',
        length: 'LENGTH',
        words: 'words',
        byline: 'BYLINE',
        loadDate: 'LOAD-DATE',
        language: 'LANGUAGE',
        named: 'ENGLISH',
        page: 'Pg.',
      },
      date => `${usDate(date)} Monday`,
    ),
  },
  {
    form: 'lexisnexis',
    name: 'LexisNexis, in German',
    write: classic(
      {
        counter: 'Dokument N von M',
        section: 'RUBRIK',
        length: 'LÄNGE',
        words: 'Wörter',
        byline: 'AUTOR',
        loadDate: 'UPDATE',
        language: 'SPRACHE',
        named: 'GERMAN; Deutsch',
        page: 'S.',
      },
      date => `Montag ${germanDate(date)}`,
    ),
  },
  {
    form: 'lexisnexis',
    name: 'LexisNexis, in French',
    write: classic(
      {
        counter: 'Document N de M',
        section: 'RUBRIQUE',
        length: 'LONGUEUR',
        words: 'mots',
        byline: 'AUTEUR',
        loadDate: 'DATE-CHARGEMENT',
        language: 'LANGUE',
        named: 'FRENCH; FRANÇAIS',
        page: 'Pg.',
      },
      date => `lundi ${plainDate(date, 'fr')}`,
    ),
  },
  {
    form: 'nexis-uni',
    name: 'Nexis Uni',
    write: articles =>
      articles
        .map(article =>
          [
            article.title,
            article.outlet,
            `${usDate(article.date)} Monday`,
            'City Edition',
            '',
            'Copyright 2021 Almeda Media Group All Rights Reserved',
            `Section: ${article.section}; Pg. ${article.page}`,
            `Length: ${wordsIn(article)} words`,
            `Byline: By ${article.author}`,
            '',
            'Body',
            '',
            body(article),
            '',
            'Classification',
            '',
            'Language: ENGLISH',
            'Load-Date: January 15, 2022',
            '',
            'End of Document',
            '',
          ].join('\n'),
        )
        .join('\n'),
  },
  {
    form: 'factiva-codes',
    name: 'Factiva with codes',
    write: articles =>
      articles
        .map(({ paragraphs: [lead = '', ...others], ...article }, nth) =>
          [
            `SE\n${article.section}`,
            `HD\n${article.title}`,
            `BY\nBy ${article.author}`,
            `WC\n${wordsIn({ ...article, paragraphs: [lead, ...others] })} words`,
            `PD\n${plainDate(article.date)}`,
            `SN\n${article.outlet}`,
            `SC\nALMLED`,
            `PG\n${article.page}`,
            `LA\nEnglish`,
            `CY\n(c) 2021 Almeda Media Group.`,
            `LP\n${lead}`,
            ...(others.length === 0 ? [] : [`TD\n${others.join('\n\n')}`]),
            `NS\ngstrke : Labor Disputes | gcat : Political/General News`,
            `AN\n${accession(nth, article.date)}`,
            '',
          ].join('\n\n'),
        )
        .join('\n'),
  },
  { form: 'factiva', name: 'Factiva, in English', write: factivaPlain('words', 'English', plainDate) },
  { form: 'factiva', name: 'Factiva, in German', write: factivaPlain('Wörter', 'Deutsch', germanDate, 'Von') },
  { form: 'factiva', name: 'Factiva, in French', write: factivaPlain('mots', 'Français', date => plainDate(date, 'fr'), 'Par') },
  { form: 'factiva', name: 'Factiva, in Spanish', write: factivaPlain('palabras', 'Español', spanishDate, 'Por') },
  {
    form: 'proquest',
    name: 'ProQuest',
    write: articles =>
      [
        `${RULE}\n\nReport Information from ProQuest\n15 January 2022 10:11\n`,
        ...articles.map((article, nth) =>
          [
            `Document ${nth + 1} of ${articles.length}`,
            '',
            article.title,
            '',
            `Author: ${article.author}`,
            '',
            `Publication info: ${article.outlet} ; Almeda [Almeda]. ${usDate(article.date)}: ${article.page}.`,
            '',
            `Abstract: None available.`,
            '',
            `Full text: ${body(article)}`,
            '',
            'Subject: Strikes; Ferries',
            '',
            `Title: ${article.title}`,
            '',
            `Publication title: ${article.outlet}; Almeda`,
            '',
            `Pages: ${article.page}`,
            '',
            `Publication date: ${usDate(article.date)}`,
            '',
            `Section: ${article.section}`,
            '',
            'Language of publication: English',
            '',
            `ProQuest document ID: 24958630${nth}`,
            '',
          ].join('\n'),
        ),
        '\nContact ProQuest\n',
      ].join(`\n${RULE}\n\n`),
  },
  {
    form: 'newsbank',
    name: 'NewsBank',
    write: articles =>
      articles
        .map((article, nth) =>
          [
            article.title,
            `${usDate(article.date)} | ${article.outlet}`,
            `Author: ${article.author} | Section: ${article.section} | Page: ${article.page}`,
            `${wordsIn(article)} Words`,
            '',
            body(article),
            '',
            `Record: 17F0A9B2${nth}`,
            'Copyright 2021 Almeda Media Group',
            '',
          ].join('\n'),
        )
        .join('\n'),
  },
  {
    form: 'wiso',
    name: 'wiso',
    write: articles =>
      articles
        .map((article, nth) =>
          [
            `${article.outlet} vom ${germanDate(article.date)}, Seite ${article.page}`,
            '',
            article.title,
            '',
            `Autor: ${article.author}`,
            '',
            body(article),
            '',
            `Ressort: ${article.section}`,
            `Dokumentnummer: HL-${nth}`,
            `Dauerhafte Adresse des Dokuments: https://www.wiso-net.de/document/HL__${nth}`,
            'Alle Rechte vorbehalten: (c) Almeda Media Group',
            '© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH',
            '',
          ].join('\n'),
        )
        .join('\n'),
  },
  {
    form: 'factiva-codes',
    name: 'Factiva with codes, in German, each value behind its code',
    write: articles =>
      articles
        .map((article, nth) =>
          [
            `HD   ${article.title}`,
            `BY   Von ${article.author}`,
            `WC   ${wordsIn(article)} Wörter`,
            `PD   ${germanDate(article.date)}`,
            `SN   ${article.outlet}`,
            `LA   Deutsch`,
            `TD   ${article.paragraphs.join('\n\n     ')}`,
            `AN   ${accession(nth, article.date).replace('Document', 'Dokument')}`,
            '',
          ].join('\n'),
        )
        .join('\n'),
  },
  {
    form: 'factiva-html',
    name: 'pages of Factiva with codes',
    write: articles =>
      inPage(
        'Factiva',
        articles.map((article, nth) =>
          [
            `<div id="article-${nth}" class="article enArticle"><table>`,
            ...(
              [
                ['SE', article.section],
                ['HD', `<span class="enHeadline">${article.title}</span>`],
                ['WC', `${wordsIn(article)} words`],
                ['PD', plainDate(article.date)],
                ['SN', article.outlet],
                ['TD', article.paragraphs.map(each => `<p class="articleParagraph enarticleParagraph">${each}</p>`).join('\n')],
                ['AN', accession(nth, article.date)],
              ] as const
            ).map(([code, value]) => `<tr><td><b>${code}</b>&nbsp;</td><td>${value}</td></tr>`),
            '</table></div>',
          ].join('\n'),
        ),
      ),
  },
  {
    form: 'factiva-html',
    name: 'pages of Factiva without codes',
    write: articles =>
      inPage(
        'Factiva',
        articles.map(
          (article, nth) =>
            `<div class="article enArticle"><div>${article.section}</div><div id="hd"><span class="enHeadline">${article.title}</span></div><div class="author">By ${article.author}</div><div>${wordsIn(article)} words</div><div>${plainDate(article.date)}</div><div>${article.outlet}</div><div>ALMLED</div><div>English</div><div>(c) 2021 Almeda Media Group</div>${article.paragraphs.map(each => `<p class="articleParagraph enarticleParagraph">${each}</p>`).join('')}<p>${accession(nth, article.date)}</p></div>`,
        ),
      ),
  },
  {
    form: 'europresse',
    name: 'pages of Europresse',
    write: articles =>
      inPage(
        'Europresse',
        articles.map(
          (article, nth) =>
            `<article><header><span class="DocPublicationName">${article.outlet}</span><span class="DocHeader">${article.section}, lundi ${plainDate(article.date, 'fr')} ${wordsIn(article)} mots, p. ${article.page}</span><p class="titreArticleVisu">${article.title}</p><p class="sm-margin-bottomNews">${article.author}</p></header><section><div class="docOcurrContainer">${article.paragraphs.map(each => `<p>${each}</p>`).join('')}</div></section><footer><div class="publiC-lblNodoc">news·${nth}</div></footer></article>`,
        ),
      ),
  },
  {
    form: 'newsbank',
    name: 'NewsBank, a label a line',
    write: articles =>
      articles
        .map((article, nth) =>
          [
            `Paper: ${article.outlet}`,
            `Title: ${article.title}`,
            `Date: ${usDate(article.date)}`,
            `Author: ${article.author}`,
            `Section: ${article.section}`,
            `Page: ${article.page}`,
            '',
            body(article),
            '',
            `Record Number: 17F0A9B2${nth}`,
            'Copyright 2021 Almeda Media Group',
            '',
          ].join('\n'),
        )
        .join('\n'),
  },
  {
    form: 'wiso',
    name: 'wiso, with the source below the text',
    write: articles =>
      articles
        .map((article, nth) =>
          [
            article.title,
            '',
            `Autor: ${article.author}`,
            '',
            body(article),
            '',
            `Quelle: "${article.outlet}" vom ${germanDate(article.date)} Seite: ${article.page}`,
            `Ressort: ${article.section}`,
            `Dauerhafte Adresse des Dokuments: https://www.wiso-net.de/document/HL__${nth}`,
            '© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH',
            '',
          ].join('\n'),
        )
        .join('\n'),
  },
];
