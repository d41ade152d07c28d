/** The part of pdf.js that is used. */
export interface PdfTextItem {
  readonly str: string;
  /** In points. */
  readonly width: number;
  /** A matrix: scale, skew, and the place of the baseline's beginning in points from the lower left. */
  readonly transform: readonly [number, number, number, number, number, number];
}

export interface PdfPage {
  getTextContent(): Promise<{ readonly items: readonly PdfTextItem[] }>;
  cleanup(): boolean;
}

export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
}

export type GetDocument = (options: Readonly<Record<string, unknown>>) => {
  readonly promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
};
