import type { ArticleId, Header } from '../../article/types';
import type { Timex, TimexType } from '../../timex/index';
import { exportMessages } from '../messages';
import type { Exported, TextFile } from './exchange';
import { attributeText, contentText, refusedCharacters } from './xml/write';

/** One article with its time expressions: sorted, not overlapping, spans into `text`. */
export interface TimedArticle {
  readonly id: ArticleId;
  readonly text: string;
  readonly header: Header;
  readonly timexes: readonly Timex[];
}

/**
 * TimeML 1.2.1 (Saurí et al. 2006), one file an article, laid out as TempEval-3 has it: TEXT holds the article's whole text, so
 * that its characters count as the article's do; DCT is the publication date and t0, which relative dates are anchored to.
 */
export function exportTimeml(articles: readonly TimedArticle[]): Exported<TextFile> {
  const lost: string[] = [];
  const files = articles.map(article => {
    if (article.header.published === undefined) {
      const likely = inferredDay(article);
      lost.push(exportMessages.timemlUndated(article.id, likely));
    }
    const refused = refusedCharacters(article.text);
    if (refused > 0) lost.push(exportMessages.timemlCharacters(article.id, refused));
    return { path: `${article.id}.tml`, text: documentOf(article) };
  });
  return { files, lost, leftOut: [] };
}

/** The publication date that relative dates were counted from although the article has none. */
function inferredDay({ timexes }: TimedArticle): string | undefined {
  return timexes.find(({ anchorTime }) => anchorTime?.kind === 'publication')?.anchorTime?.value;
}

function documentOf(article: TimedArticle): string {
  const { id, text, header, timexes } = article;
  const day = header.published?.value ?? inferredDay(article);
  const created = `<TIMEX3 tid="t0" type="DATE" value="${attributeText(day ?? UNKNOWN.DATE)}" temporalFunction="false" functionInDocument="CREATION_TIME">${contentText(day ?? '')}</TIMEX3>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">',
    `<DOCID>${contentText(id)}</DOCID>`,
    `<DCT>${created}</DCT>`,
    `<TITLE>${contentText(header.title.value)}</TITLE>`,
    `<TEXT>${tagged(text, timexes)}</TEXT>`,
    '</TimeML>',
    '',
  ].join('\n');
}

function tagged(text: string, timexes: readonly Timex[]): string {
  let out = '';
  let at = 0;
  for (const [index, timex] of timexes.entries()) {
    const attributes = attributesOf(timex, index)
      .map(([name, value]) => ` ${name}="${attributeText(value)}"`)
      .join('');
    out += `${contentText(text.slice(at, timex.start))}<TIMEX3${attributes}>${contentText(text.slice(timex.start, timex.end))}</TIMEX3>`;
    at = timex.end;
  }
  return out + contentText(text.slice(at));
}

function attributesOf({ type, value, mod, quant, freq, anchorTime }: Timex, index: number): [name: string, value: string][] {
  const anchorTimeID = anchorTime === undefined ? undefined : anchorTime.kind === 'publication' ? 't0' : idOf(anchorTime.index);
  const attributes: readonly (readonly [string, string | undefined])[] = [
    ['tid', idOf(index)],
    ['type', type],
    ['value', value ?? UNKNOWN[type]],
    ['mod', mod],
    ['quant', quant],
    ['freq', freq],
    ['temporalFunction', String(anchorTime !== undefined)],
    ['functionInDocument', 'NONE'],
    ['anchorTimeID', anchorTimeID],
  ];
  return attributes.flatMap(([name, said]) => (said === undefined ? [] : [[name, said]]));
}

const idOf = (index: number): string => `t${index + 1}`;

/** The value attribute is required: what nothing fixes is written with the placeholders of the TIMEX3 guidelines. */
const UNKNOWN: Readonly<Record<TimexType, string>> = { DATE: 'XXXX-XX-XX', TIME: 'XXXX-XX-XXTXX:XX', DURATION: 'PXX', SET: 'PXX' };
