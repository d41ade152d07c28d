import { bodyHashOf } from '../core/import/known';
import { renderedBody } from '../core/import/render';
import { decodeText } from '../decode';

/** The hash of the body that an article's file has now, which is that of its import where nobody changed it. */
export const fileBodyHash = (bytes: Uint8Array): string => bodyHashOf(renderedBody(decodeText(bytes).text));
