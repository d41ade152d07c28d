import { describeDate } from '../timex/index';
import type { ArticleRecord } from './corpus';

/** When an article was published, in words, as rows, cards and messages show it: '3 March 2020', 'March 2020'; undefined where it is undated. */
export const publicationDay = ({ header }: Pick<ArticleRecord, 'header'>): string | undefined =>
  header.published === undefined ? undefined : describeDate(header.published.value);
