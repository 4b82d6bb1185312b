import type { Language } from '@/lib/text';
import type { MadeName } from './made-names';
import { type Random, randomFrom } from './random';
import type { Sentences } from './sentences';

/** Text as on pages: three languages, paragraph by paragraph; Gakju's readers see mostly Korean. */
const LANGUAGES: readonly [Language, ...Language[]] = ['ko', 'ko', 'ko', 'ko', 'ja', 'ja', 'ja', 'en', 'en'];

/** Characters of a paragraph: from here, and up to as many more. */
const PARAGRAPH_FROM = 150;
const PARAGRAPH_SPREAD = 250;

/** What follows a name in its sentence: particles that agree with any ending, so that each name is right. */
const AFTER_NAME: Readonly<Record<Language, string>> = { ko: '의 ', ja: 'の', en: ' ' };

/** Writes text of bench pages, always the same for the same seed. */
export interface Writer {
  /** One sentence made of the first half of one and the second half of another. */
  sentence(language: Language): string;
  /** The same with the next name in it. */
  sentenceWithName(): string;
  paragraph(): string;
}

/** Where the sentence is cut: at the space or comma nearest to its middle. */
function middleOf(sentence: string): number {
  const half = sentence.length >> 1;
  for (let step = 0; step < half; step++) {
    if (/[ 、,]/.test(sentence[half - step] ?? '')) return half - step + 1;
    if (/[ 、,]/.test(sentence[half + step] ?? '')) return half + step + 1;
  }
  return half;
}

export function createWriter(
  sentences: Sentences,
  names: readonly MadeName[],
  hitsPerCharacter: number,
  seed = 2,
): Writer {
  const random: Random = randomFrom(seed);
  let nextName = 0;
  let written = 0;
  let named = 0;

  const halves = (language: Language): readonly [string, string] => {
    const first = random.pick(sentences[language]);
    const second = random.pick(sentences[language]);
    return [first.slice(0, middleOf(first)), second.slice(middleOf(second))];
  };
  const counted = (text: string) => {
    written += text.length;
    return text;
  };
  const sentence = (language: Language) => counted(halves(language).join(''));
  const sentenceWithName = () => {
    const name = names[nextName++ % names.length];
    if (!name) return sentence('ko');
    named++;
    const [first, second] = halves(name.lang);
    return counted(`${name.text}${AFTER_NAME[name.lang]}${first}${second}`);
  };
  const paragraph = () => {
    const language = random.pick(LANGUAGES);
    const length = PARAGRAPH_FROM + random.below(PARAGRAPH_SPREAD);
    let text = '';
    while (text.length < length) {
      const next = named < written * hitsPerCharacter ? sentenceWithName() : sentence(language);
      text += text === '' ? next : ` ${next}`;
    }
    return text;
  };
  return { sentence, sentenceWithName, paragraph };
}

/** Paragraphs, one a line, of at least `length` characters together; one in `1 / hitsPerCharacter` starts a name. */
export function makeText(
  sentences: Sentences,
  names: readonly MadeName[],
  length: number,
  hitsPerCharacter: number,
): string {
  const writer = createWriter(sentences, names, hitsPerCharacter);
  const paragraphs: string[] = [];
  for (let written = 0; written < length; written += (paragraphs.at(-1) ?? '').length + 1) {
    paragraphs.push(writer.paragraph());
  }
  return paragraphs.join('\n').slice(0, length);
}
