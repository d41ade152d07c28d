import type { Confidence, ImportSample } from '../../core/import/types';

/** An article of Factiva: 'article enArticle', with the language of the interface. */
export const FACTIVA_ARTICLE = /<div\b[^<>]{0,500}\bclass\s{0,5}=\s{0,5}["']article\s+[a-z]{2}Article\b[^<>]{0,500}>/gi;
/** An article of Europresse in its newer layout, and what an article begins with in the older one. */
export const EUROPRESSE_ARTICLE = /<article\b[^<>]{0,500}>/gi;
export const EUROPRESSE_OUTLET =
  /<(?:span|div|td|p)\b[^<>]{0,500}\bclass\s{0,5}=\s{0,5}["'][^"'<>]{0,200}\bDocPublicationName\b[^<>]{0,500}>/gi;

const isPage = (text: string): boolean => /<(?:!doctype\s+html|html|body|div|form)\b/i.test(text.slice(0, 4000));

/** By the classes of its articles; a page whose beginning is all styles, by its title. */
export const factivaPageConfidence = ({ text }: ImportSample): Confidence =>
  text === null || !isPage(text)
    ? 0
    : has(FACTIVA_ARTICLE, text) || /\bclass=["'][^"'<>]{0,100}(?:[a-z]{2}Headline|[a-z]{2}articleParagraph)\b/.test(text)
      ? 1
      : /<title>[^<]{0,20}Factiva[^<]{0,20}<\/title>/i.test(text)
        ? 0.97
        : 0;

export const europresseConfidence = ({ text }: ImportSample): Confidence =>
  text === null || !isPage(text)
    ? 0
    : has(EUROPRESSE_OUTLET, text) || /\bclass=["'][^"'<>]{0,100}(?:titreArticleVisu|docOcurrContainer|publiC-lblNodoc)\b/.test(text)
      ? 1
      : /<title>[^<]{0,20}(?:Europresse|Eureka\.cc)[^<]{0,20}<\/title>/i.test(text)
        ? 0.97
        : 0;

const has = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;
