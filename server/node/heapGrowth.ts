import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 collect garbage when the heap has grown by half since it last did. It would let a large heap become four times as large where the
 * machine has much memory: most of what a large folder took was garbage. To be called before a process does anything else.
 */
export const collectGarbageSoon = (): void => setFlagsFromString('--heap-growing-percent=50');
