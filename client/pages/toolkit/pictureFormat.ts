/** What a drawing is exported as, besides its data. */
export type PictureFormat = 'svg' | 'png';
