/** Addresses: nothing in them is a figure, whatever it looks like. */
const ADDRESS = /\bhttps?:\/\/[^\s"'<>)]+|\bwww\.[^\s"'<>)]+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,255}/g;

/** What looks like an amount and is none: telephone numbers, times, names of models. It may still hold a date. */
const NO_AMOUNT: readonly RegExp[] = [
  // 02-123-4567, +82-2-1234-5678, 1588-1234, 978-89-01-12345-6; but 10-20% is a range.
  /(?<![\d-])\+?\d{1,4}(?:-\d{1,7}){2,4}(?![\d-])|(?<![\d-])(?:0\d{1,2}|1[568]\d\d)-\d{4}(?![\d-])/g,
  // (02)123-4567, 03(1234)5678
  /\(0\d{1,3}\) ?\d{2,4}-\d{4}|(?<!\d)0\d{1,3}\(\d{2,4}\)\d{4}/g,
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g,
  // 24.06.21, 192.168.0.1, 1.2.3
  /(?<![\d.])\d+(?:\.\d+){2,}/g,
  // H200, GPT-4, Q1, RTX5000; but USD3bn, FY2026 and H1 2026 are figures.
  /(?<![A-Za-z])(?!(?:USD|JPY|KRW|FY)\d)[A-Za-z]+-?\d[\w-]*/g,
  // RTX 5090, Llama 3 70B, iPhone 17, Windows 11, MI 300: names of things that are numbered behind a space.
  /\b(?:RTX|GTX|Radeon|Ryzen|Llama|iPhone|Galaxy|Windows|iOS|Android|Gemini|Claude|GPT|Boeing|Airbus|ISBN|No|Wi-Fi|HBM|DDR|USB|PCIe?)\.? ?\d[\w.-]*/g,
  /\b(?:ver(?:sion)?|v)\.? ?\d[\d.]*/gi,
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
export const markNoAmounts = (text: string): Uint8Array => mark(text, NO_AMOUNT);
