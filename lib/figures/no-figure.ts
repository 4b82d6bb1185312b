/** Addresses: nothing in them is a figure, whatever it looks like. */
const ADDRESS = /\bhttps?:\/\/[^\s"'<>)]+|\bwww\.[^\s"'<>)]+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,255}/g;

/** What looks like an amount and is none: telephone numbers, times, names of models. It may still hold a date. */
const NO_AMOUNT = [
  // 02-1234-5678, 010-123-4567, 1588-1234, +82-2-…; 2014-2018 is a span of years and read as dates before this.
  /(?<![\d-])\+?\d{1,4}(?:-\d{2,4}){1,3}(?![\d-])/g,
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g,
  // 24.06.21, 192.168.0.1, 1.2.3
  /(?<![\d.])\d+(?:\.\d+){2,}/g,
  // H200, GPT-4, Q1, RTX5000; but USD3bn and FY2026 are figures.
  /(?<![A-Za-z])(?!(?:USD|JPY|KRW|FY)\d)[A-Za-z]+-?\d[\w-]*/g,
];

function mark(text: string, patterns: readonly RegExp[]): Uint8Array {
  const marked = new Uint8Array(text.length);
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) marked.fill(1, match.index, match.index + match[0].length);
  }
  return marked;
}

/** One byte for each UTF-16 unit of `text`, 1 where it belongs to an address. */
export const markAddresses = (text: string): Uint8Array => mark(text, [ADDRESS]);

/** One byte for each UTF-16 unit of `text`, 1 where no amount can begin. */
export const markNoAmounts = (text: string): Uint8Array => mark(text, [ADDRESS, ...NO_AMOUNT]);
