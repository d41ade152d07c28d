/** What only reports need, in a bundle of its own: citation styles, Word documents and workbooks. */
export { citationsOf } from './citations';
export { docxOf } from './docx';
export { xlsxOf } from './xlsx';
