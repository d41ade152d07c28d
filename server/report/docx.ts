import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { allowedText } from '../core/annotations/formats/xml/write';
import type { Block, BlockKind, Run } from '../core/report/types';

/** Twentieths of a point. */
const STEP = 360;

type Look = Partial<ConstructorParameters<typeof Paragraph>[0] & object>;

const LOOKS: Readonly<Record<BlockKind, Look>> = {
  title: { heading: HeadingLevel.TITLE },
  heading: { heading: HeadingLevel.HEADING_1 },
  about: { spacing: { after: 60 } },
  passage: {
    spacing: { before: 320, after: 60 },
    indent: { left: STEP },
    keepLines: true,
    keepNext: true,
    border: { left: { style: BorderStyle.SINGLE, size: 12, color: 'BBBBBB', space: 8 } },
  },
  source: { indent: { left: STEP }, spacing: { after: 80 } },
  remark: { indent: { left: STEP }, spacing: { before: 60, after: 40 } },
  note: { indent: { left: 2 * STEP }, spacing: { after: 60 } },
  item: { indent: { left: 2 * STEP }, bullet: { level: 1 }, spacing: { after: 20 } },
  reply: { indent: { left: 3 * STEP }, spacing: { after: 60 } },
  reference: { indent: { left: 2 * STEP, hanging: 2 * STEP }, spacing: { after: 100 } },
};

/** A report as a Word document (Office Open XML), by docx. Text is text: nothing in it is a field or a macro. */
export async function docxOf(title: string, blocks: readonly Block[]): Promise<Uint8Array> {
  const document = new Document({
    title: textOf(title),
    creator: 'Pressmark',
    styles: { default: { document: { run: { font: 'Georgia', size: 22 } } } },
    sections: [
      {
        footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })] }) },
        children: blocks.map(({ kind, runs }) => new Paragraph({ ...LOOKS[kind], children: runs.map(run => childOf(run, kind)) })),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function childOf(run: Run, kind: BlockKind): ParagraphChild {
  const { text, bold, italic, code, smallCaps, script, mark, href } = run;
  const color = /^#[\da-f]{6}$/.test(mark ?? '') ? (mark ?? '').slice(1) : undefined;
  const isSmall = kind === 'source' || kind === 'remark' || kind === 'note' || kind === 'item' || kind === 'reply';
  const looks: IRunOptions = {
    text: textOf(text),
    ...(bold === true || mark !== undefined ? { bold: true } : {}),
    ...(italic === true ? { italics: true } : {}),
    ...(code === true ? { font: 'Consolas' } : {}),
    ...(smallCaps === true ? { smallCaps: true } : {}),
    ...(script === 'super' ? { superScript: true } : script === 'sub' ? { subScript: true } : {}),
    ...(mark === undefined ? {} : { underline: color === undefined ? {} : { color, type: 'thick' } }),
    ...(isSmall ? { size: 19 } : {}),
  };
  if (href === undefined) return new TextRun(looks);
  return new ExternalHyperlink({ link: href, children: [new TextRun({ ...looks, style: 'Hyperlink' })] });
}

const textOf = (text: string): string => allowedText(text.replace(/[\u202a-\u202e\u2066-\u2069]/g, ''));
