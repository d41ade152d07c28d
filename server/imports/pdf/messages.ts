/** What is said about PDF files. */
export const pdfMessages = {
  broken: (reason: string) => `The PDF cannot be read: ${reason}`,
  password: 'The PDF is protected by a password. Save it without one and import it again.',
  large: 'The PDF has more than 200 MB. It was left out.',
  scan: 'The PDF has no text: its pages are pictures. Let a program for text recognition (OCR) write a PDF with text, and import that.',
  undecoded: (tables: readonly string[]) =>
    `The PDF has text, but its letters cannot be decoded: it does not say itself which they are, and asks for the tables ${tables.slice(0, 6).join(', ')}, which Pressmark has not. Open it in a browser or PDF program, copy the text or print it to a new PDF, and import that.`,
  partlyUndecoded: (tables: readonly string[]) =>
    `Some of its text was left out: its letters cannot be decoded without the tables ${tables.slice(0, 6).join(', ')}, which Pressmark has not.`,
  garbled: (pages: readonly number[]) =>
    `The pages ${pages.slice(0, 20).join(', ')} have many letters of which the PDF does not say what they are. Look whether they can be read.`,
  pagesWithoutText: (pages: readonly number[]) => `The pages ${pages.slice(0, 20).join(', ')} have no text. They may be pictures.`,
  tooManyPages: (most: number) => `The PDF has more than ${most} pages. The others were left out.`,
  heads: (lines: readonly string[]) => `Running heads and page numbers were left out: ${lines.slice(0, 6).join('; ')}.`,
} as const;

export const PDF_LABELS = { pdf: 'a PDF with text' } as const;
