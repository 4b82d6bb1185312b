import { disassemble } from 'es-hangul';
import type { Entity } from '@/lib/facts';
import { compose } from '@/lib/text';
import { Column } from './column';
import { fold, foldLines, wordStarts, writtenSpan } from './fold';
import { choseongOf, jamoOf, soundOf } from './hangul-forms';
import { otherLayouts } from './layout';
import { lazy } from './lazy';
import type { Hit, SearchReason } from './result';
import { regularRomaji, romajiOf } from './romaji';

/** A query prepared once, to be held against all names. */
export interface NameQuery {
  readonly text: string;
  readonly folded: string;
}

export function nameQuery(text: string): NameQuery {
  return { text, folded: fold(text) };
}

/** Takes the hits as they are found: the number of the entity, and how it matched. */
export type OnHit = (entity: number, hit: Hit) => void;

const CONSONANT = /[ㄱ-ㅎ]/;
/** A word whose last syllable is being typed; anything else with lone consonants was meant as first consonants. */
const TYPING = /^[^ㄱ-ㅎ]+[ㄱ-ㅎ]$/;
/** Fewer letters than this occur within names by chance. */
const LEAST_INSIDE = 2;
/** Fewer than this, taken for another layout or spelling, would be half of all names. */
const LEAST_OTHER = 2;
/** A mere beginning that only sounds alike says little before its third syllable. */
const LEAST_SOUND_BEGINNING = 3;
const ROMAJI = /^[a-z]{3,}$/;

/** All names of all entities in all languages, ready to be searched. Entities and names go by their numbers. */
export class NameIndex {
  readonly #texts: readonly string[];
  readonly #owners: readonly number[];
  readonly #folded: Column;
  readonly #choseong = lazy(() => new Column(choseongOf(this.#folded.text)));
  readonly #sound = lazy(() => new Column(soundOf(this.#folded.text)));
  readonly #romaji = lazy(() => new Column(this.#folded.text.replace(/[^\n]+/g, romajiOf)));
  /** Names taken apart into jamo, for what is nearly right. */
  readonly jamo = lazy(() => new Column(jamoOf(this.#folded.text)));
  readonly #exact = lazy(() => this.#byFolded());

  constructor(entities: readonly Entity[]) {
    const texts: string[] = [];
    const owners: number[] = [];
    for (const [owner, { label, names }] of entities.entries()) {
      const own = new Set([label.ko, label.ja, label.en]);
      for (const { text } of names) own.add(text);
      for (const text of own) {
        texts.push(text.normalize('NFC'));
        owners.push(owner);
      }
    }
    this.#texts = texts;
    this.#owners = owners;
    this.#folded = new Column(foldLines(Column.lines(texts.map((text) => compose(text).text))));
  }

  ownerOf(name: number): number {
    return this.#owners[name] ?? 0;
  }

  folded(name: number): string {
    return this.#folded.entry(name);
  }

  /** Entities with a name that is the same but for case, spaces and dots. */
  exactly(folded: string): readonly number[] {
    return this.#exact().get(folded) ?? [];
  }

  #byFolded(): Map<string, number[]> {
    const names = new Map<string, number[]>();
    for (let name = 0; name < this.#folded.size; name += 1) {
      const folded = this.#folded.entry(name);
      const owners = names.get(folded);
      if (!owners) names.set(folded, [this.ownerOf(name)]);
      else if (!owners.includes(this.ownerOf(name))) owners.push(this.ownerOf(name));
    }
    names.delete('');
    return names;
  }

  /** A hit on units `start` to `end` of the folded name. */
  hit(name: number, reason: SearchReason, distance: number, start: number, end: number): Hit {
    const matched = this.#texts[name] ?? '';
    return {
      reason,
      distance,
      size: matched.length,
      show: () => ({ matched, spans: [writtenSpan(matched, start, end)] }),
    };
  }

  /** A hit on the beginning of a name, of which `form` makes at least `length` units. */
  #hitOfForm(
    name: number,
    reason: SearchReason,
    distance: number,
    form: (folded: string) => string,
    length: number,
  ) {
    return this.hit(name, reason, distance, 0, this.unitsFor(name, form, length));
  }

  /** How many units of the folded name, from its start, `form` needs to make `length` units. */
  unitsFor(name: number, form: (folded: string) => string, length: number): number {
    const folded = this.#folded.entry(name);
    let units = 1;
    while (units < folded.length && form(folded.slice(0, units)).length < length) units += 1;
    return units;
  }

  #startsWord(name: number, at: number): boolean {
    return at === 0 || wordStarts(this.#texts[name] ?? '').includes(at);
  }

  /** Whole names, their beginnings, the beginnings of their words, and what stands within them, as written. */
  findWritten({ text, folded }: NameQuery, onHit: OnHit): void {
    const { length } = folded;
    this.#folded.eachOccurrence(folded, (name, at) => {
      const owner = this.ownerOf(name);
      if (at === 0) {
        const isWhole = this.#folded.lengthOf(name) === length;
        const isExact = isWhole && this.#texts[name]?.toLowerCase() === text.toLowerCase();
        onHit(owner, this.hit(name, isExact ? 'exact' : isWhole ? 'variant' : 'prefix', 0, 0, length));
        return 'next-entry';
      }
      if (this.#startsWord(name, at)) {
        onHit(owner, this.hit(name, 'word-start', 0, at, at + length));
        return 'next-entry';
      }
      if (length >= LEAST_INSIDE) onHit(owner, this.hit(name, 'inside', 0, at, at + length));
      return 'here';
    });
  }

  /** Lone consonants stand for syllables that begin with them, everything else for itself: ㅅㅋㄴAI, 소프ㅌ. */
  findChoseong({ folded }: NameQuery, onHit: OnHit): void {
    if (!CONSONANT.test(folded)) return;
    // A keyboard runs consonants together: ㅄ was typed as ㅂㅅ.
    const asked = folded.replace(/[ㄱ-ㅎ]/g, disassemble);
    const reason = TYPING.test(asked) ? 'unfinished' : 'choseong';
    this.#choseong().eachOccurrence(choseongOf(asked), (name, at) => {
      if (!this.#startsWord(name, at)) return 'here';
      const meant = this.#folded.entry(name).slice(at, at + asked.length);
      for (let index = 0; index < asked.length; index += 1) {
        const letter = asked[index] ?? '';
        if (!CONSONANT.test(letter) && letter !== meant[index]) return 'here';
      }
      const length = this.#folded.lengthOf(name);
      const distance = at + (length - asked.length) / length;
      onHit(this.ownerOf(name), this.hit(name, reason, distance, at, at + asked.length));
      return 'next-entry';
    });
  }

  /** A word whose last syllable is not done, or has caught the next one's consonant: 소픝, 사캉. */
  findUnfinished({ folded }: NameQuery, onHit: OnHit): void {
    if (!/[가-힣]$/.test(folded)) return;
    const asked = jamoOf(folded);
    this.jamo().eachBeginning(asked, (name) =>
      onHit(this.ownerOf(name), this.#hitOfForm(name, 'unfinished', 0, jamoOf, asked.length)),
    );
  }

  /** What the same keys give on the other layout: thvmxmqodzm, ㄴㅐㄹㅅㅠㅁㅜㅏ. */
  findOtherLayout({ text }: NameQuery, onHit: OnHit): void {
    for (const [order, reading] of otherLayouts(text).entries()) {
      const query = nameQuery(reading);
      if (query.folded.length < LEAST_OTHER) continue;
      // The same ladder holds: a whole name before a mere beginning.
      const onReading: OnHit = (entity, hit) => {
        if (hit.reason === 'inside') return;
        const distance = order / 10 + (hit.reason === 'exact' ? 0 : 1) + hit.distance / 100;
        onHit(entity, { ...hit, reason: 'layout', distance });
      };
      this.findWritten(query, onReading);
      this.findChoseong(query, onReading);
      this.findUnfinished(query, onReading);
    }
  }

  /** Other spellings of the same foreign sounds: 도요타, コンピュータ. */
  findSpelling({ folded }: NameQuery, onHit: OnHit): void {
    if (folded.length < LEAST_OTHER || !/[가-힣ァ-ヺ]/.test(folded)) return;
    const asked = soundOf(folded);
    const sound = this.#sound();
    sound.eachBeginning(asked, (name) => {
      const isWhole = sound.lengthOf(name) === asked.length;
      if (!isWhole && folded.length < LEAST_SOUND_BEGINNING) return;
      onHit(this.ownerOf(name), this.#hitOfForm(name, 'spelling', isWhole ? 0 : 1, soundOf, asked.length));
    });
  }

  /** Kana names in Latin letters: sofutobanku. */
  findRomaji({ folded }: NameQuery, onHit: OnHit): void {
    if (!ROMAJI.test(folded)) return;
    const asked = regularRomaji(folded);
    const romaji = this.#romaji();
    romaji.eachBeginning(asked, (name) => {
      const isWhole = romaji.lengthOf(name) === asked.length;
      onHit(this.ownerOf(name), this.#hitOfForm(name, 'romaji', isWhole ? 0 : 1, romajiOf, asked.length));
    });
  }
}
