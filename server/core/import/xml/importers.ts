import type { Importer } from '../types';
import { XML_LABELS } from './messages';
import { byRoot } from './recognise';

/** Forms of XML. One reader for all of them, with a table for each. */
export const XML_IMPORTERS: readonly Importer[] = [
  { name: 'nitf', label: XML_LABELS.nitf, recognise: byRoot(/^nitf$/), load: async () => (await import('./news')).readNitf },
  {
    name: 'newsml-g2',
    label: XML_LABELS['newsml-g2'],
    recognise: byRoot(/^(?:newsItem|newsMessage)$/),
    load: async () => (await import('./news')).readNewsMl,
  },
  {
    name: 'tei-text',
    label: XML_LABELS['tei-text'],
    recognise: byRoot(/^(?:TEI|TEI\.2|teiCorpus)$/),
    load: async () => (await import('./teiText')).readTeiText,
  },
  { name: 'alto', label: XML_LABELS.alto, recognise: byRoot(/^alto$/), load: async () => (await import('./scans')).readAlto },
  { name: 'page', label: XML_LABELS.page, recognise: byRoot(/^PcGts$/), load: async () => (await import('./scans')).readPage },
  {
    name: 'hocr',
    label: XML_LABELS.hocr,
    recognise: byRoot(/^html$/i, /\bclass\s*=\s*["'][^"']*\bocr_(?:page|carea|line)\b|["']ocr-system["']/),
    load: async () => (await import('./scans')).readHocr,
  },
  { name: 'mets', label: XML_LABELS.mets, recognise: byRoot(/^mets$/), load: async () => (await import('./mets')).readMets },
  {
    name: 'feed',
    label: XML_LABELS.feed,
    recognise: byRoot(/^(?:rss|feed|RDF)$/, /<(?:[\w.-]+:)?(?:channel|feed)[\s>]/),
    load: async () => (await import('./news')).readFeed,
  },
];
