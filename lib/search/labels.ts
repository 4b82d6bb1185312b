import type { FactIndex } from '@/lib/facts';
import { LANGUAGES } from '@/lib/text';
import { fold, writtenSpan } from './fold';
import type { Matched } from './result';

/** How well a word names something: the whole of it, its beginning, or something within it. */
export type Fit = 'whole' | 'beginning' | 'inside';

export interface LabelHit {
  /** Id of what is labelled. */
  readonly id: string;
  readonly fit: Fit;
  /** It is the thing's own label and not only a word that hints at it. */
  readonly isOwn: boolean;
  readonly show: () => Matched;
}

interface Label {
  readonly id: string;
  readonly text: string;
  readonly isOwn: boolean;
  readonly folded: string;
}

/** Shorter words begin too many others: 세 is not yet 세제. */
const LEAST_BEGINNING = 2;
/** Fewer letters than this stand within titles by chance. */
const LEAST_INSIDE = 3;

/** The words by which a few dozen things are called: properties, sources. */
export class Labels {
  readonly #labels: readonly Label[];

  constructor(labels: readonly Omit<Label, 'folded'>[]) {
    this.#labels = labels
      .map(({ text, ...label }) => ({ ...label, text: text.normalize('NFC'), folded: fold(text) }))
      .filter(({ folded }) => folded !== '');
  }

  /** What a word names, each thing once with its best label. */
  find(word: string, worst: Fit): LabelHit[] {
    const folded = fold(word);
    const hits = new Map<string, LabelHit>();
    for (const label of this.#labels) {
      const fit = fitOf(folded, label.folded);
      if (fit === undefined || FITS.indexOf(fit) > FITS.indexOf(worst)) continue;
      const before = hits.get(label.id);
      if (before && FITS.indexOf(before.fit) <= FITS.indexOf(fit)) continue;
      const at = label.folded.indexOf(folded);
      const show = () => ({
        matched: label.text,
        spans: [writtenSpan(label.text, at, at + folded.length)],
      });
      hits.set(label.id, { id: label.id, fit, isOwn: label.isOwn, show });
    }
    return [...hits.values()];
  }
}

const FITS: readonly Fit[] = ['whole', 'beginning', 'inside'];

export function distanceOf(fit: Fit): number {
  return FITS.indexOf(fit);
}

function fitOf(word: string, label: string): Fit | undefined {
  if (label === word) return 'whole';
  if (word.length >= LEAST_BEGINNING && label.startsWith(word)) return 'beginning';
  return word.length >= LEAST_INSIDE && label.includes(word) ? 'inside' : undefined;
}

/** Labels and cue words of all properties, in all languages. */
export function propertyLabels({ properties }: FactIndex): Labels {
  return new Labels(
    properties.flatMap(({ id, label, cues }) => [
      ...LANGUAGES.map((language) => ({ id, text: label[language], isOwn: true })),
      ...LANGUAGES.flatMap((language) => cues[language].map((text) => ({ id, text, isOwn: false }))),
    ]),
  );
}

/** What sources are called, and their publishers, authors and titles. */
export function sourceLabels({ sources }: FactIndex): Labels {
  return new Labels(
    sources.flatMap(({ id, label, title, publisher, author }) =>
      [label.ko, label.ja, label.en, publisher, author, title].flatMap((text) =>
        text === undefined ? [] : [{ id, text, isOwn: true }],
      ),
    ),
  );
}
