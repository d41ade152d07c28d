/** How a text is written as a YAML value: plain where no reader of YAML 1.1 or 1.2 reads anything else, else in double quotes. */
export const yamlText = (value: string, inBrackets: boolean): string => (isPlain(value, inBrackets) ? value : quoted(value));

/** A list in brackets. */
export const yamlList = (values: readonly (string | number)[]): string =>
  `[${values.map(value => (typeof value === 'number' ? String(value) : yamlText(value, true))).join(', ')}]`;

/** A text as a key. */
export const yamlKey = (value: string): string => yamlText(value, true);

const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf|~)$/i;
/** Numbers and times of YAML 1.1. */
const NUMERIC = /^[-+.]?\d[\d_.,:eExXoOa-fA-F+\-TZ ]*$/;
/** Pressmark's dates are texts. */
const DATE = /^\d{4}-\d\d(?:-\d\d)?$/;

function isPlain(value: string, inBrackets: boolean): boolean {
  if (DATE.test(value)) return true;
  if (value === '' || value !== value.trim() || RESERVED.test(value) || NUMERIC.test(value)) return false;
  if (!/^[\p{L}\p{N}(]/u.test(value) || /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff\u0085]/u.test(value)) return false;
  if (/: |:$| #/.test(value)) return false;
  return !inBrackets || !/[,[\]{}]|:(?=["'])/.test(value);
}

/** JSON's escapes are YAML's; what YAML does not print is escaped too. */
export function quoted(value: string): string {
  const escaped = JSON.stringify(value);
  return escaped.replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
