import { compareFractions, fractionOf } from './amount';
import { factsAbout } from './excerpt';
import { type SentenceFigure, type Surrounding, sentenceAt, type TextSpan } from './sentence';
import type { Fact, FactIndex } from './types';

/**
 * A sign that a fact bears on what the reader reads: the figure, the word or the other party that both have, as it
 * stands in the text (or the id of the party), and whether it stands in the very sentence of the name.
 */
export type Sign =
  | { readonly kind: 'figure' | 'cue' | 'year' | 'unit'; readonly text: string; readonly here: boolean }
  | { readonly kind: 'party'; readonly entity: string; readonly here: boolean };

/** A fact that bears on the sentence, and why; the strongest sign first. */
export interface Bearing {
  readonly fact: string;
  readonly signs: readonly Sign[];
}

/** Facts in the order a reader of this sentence wants them, best first, and which of them bear on the sentence. */
export interface OrderedFacts {
  readonly order: readonly string[];
  readonly bearing: readonly Bearing[];
}

/** How much each sign counts. The same figure is nearly proof; a cue word is a hint; a unit breaks ties. */
const WEIGHTS: Readonly<Record<Sign['kind'], number>> = { figure: 16, party: 6, cue: 4, year: 2, unit: 1 };

/** What stands in the same paragraph but in another sentence counts half. */
const ELSEWHERE = 0.5;

/** Fewer points than this are chance: a unit or a year alone bears on nothing. */
const FEWEST_POINTS = 2;

/** Spaces inside words do not matter to Korean readers: 데이터 센터 is 데이터센터. Offsets are of the text as given. */
interface Compact {
  readonly text: string;
  readonly offsets: readonly number[];
}

function compact(text: string): Compact {
  let kept = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const lower = (text[at] ?? '').toLowerCase();
    if (lower.length !== 1 || /[\s,]/.test(lower)) continue;
    kept += lower;
    offsets.push(at);
  }
  return { text: kept, offsets };
}

/** Where a word stands in the text, preferring the span; -1 where it does not. */
function find(word: string, { text, offsets }: Compact, span: TextSpan): number {
  const needle = compact(word).text;
  let found = -1;
  if (needle === '') return found;
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
    const offset = offsets[at] ?? 0;
    if (offset >= span.start && offset < span.end) return offset;
    found = offset;
  }
  return found;
}

/** Whether a figure of the text is the fact's own: the same number in the same unit, whatever their hedges. */
function isSame({ amount, unit, rank, date }: SentenceFigure, { value }: Fact): boolean {
  switch (value.kind) {
    case 'rank':
      return rank !== undefined && rank === value.rank;
    case 'date':
      return date !== undefined && date === value.date;
    case 'quantity':
      return [value, ...(value.conversion ? [value.conversion] : [])].some((own) => {
        if (amount === undefined || own.amount === undefined || unit !== own.unit) return false;
        const [one, other] = [fractionOf(amount), fractionOf(own.amount)];
        return one !== undefined && other !== undefined && compareFractions(one, other) === 0;
      });
    default:
      return false;
  }
}

function isInPeriod(year: number, { from, to }: NonNullable<Fact['period']>): boolean {
  if (from === undefined && to === undefined) return false;
  return year >= Number(from?.slice(0, 4) ?? 0) && year <= Number(to?.slice(0, 4) ?? from?.slice(0, 4));
}

/** The newest date a fact is about, for ordering; `0000` where nothing is known. */
export function dateOf({ asOf, period }: Fact): string {
  return asOf.date ?? period?.from ?? '0000';
}

/** How much a fact tells at a glance: sums and ranks most, then other numbers, then plans and remarks. */
function glanceOf({ value }: Fact): number {
  if (value.kind === 'rank') return 2;
  if (value.kind !== 'quantity' || value.bound === 'vague') return 0;
  return value.unit === 'count' || value.unit === 'years' ? 1 : 2;
}

/** All signs between a fact and the text, each kind at most once. */
function signsOf(
  fact: Fact,
  cues: readonly string[],
  entity: string,
  around: Surrounding,
  text: Compact,
  sentence: TextSpan,
): Sign[] {
  const isHere = (at: number) => at >= sentence.start && at < sentence.end;
  const hereFirst = [...around.figures].sort((a, b) => Number(isHere(b.start)) - Number(isHere(a.start)));
  const signs: Sign[] = [];
  const figure = hereFirst.find((each) => isSame(each, fact));
  if (figure) signs.push({ kind: 'figure', text: figure.text, here: isHere(figure.start) });
  const party = [fact.subject, fact.object].find(
    (id) => id !== undefined && id !== entity && around.entities.includes(id),
  );
  // Where the other name stands is not told; it is of the same flow.
  if (party !== undefined) signs.push({ kind: 'party', entity: party, here: true });
  const cue = cues
    .map((word) => ({ word, at: find(word, text, sentence) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => Number(isHere(b.at)) - Number(isHere(a.at)) || b.word.length - a.word.length)[0];
  if (cue) signs.push({ kind: 'cue', text: cue.word, here: isHere(cue.at) });
  const { period, value } = fact;
  const year = period && hereFirst.find(({ date }) => date && isInPeriod(Number(date.slice(0, 4)), period));
  if (year) signs.push({ kind: 'year', text: year.text, here: isHere(year.start) });
  const unit = !figure && value.kind === 'quantity' && hereFirst.find((each) => each.unit === value.unit);
  if (unit) signs.push({ kind: 'unit', text: unit.text, here: isHere(unit.start) });
  return signs;
}

const pointsOf = (signs: readonly Sign[]) =>
  signs.reduce((sum, { kind, here }) => sum + WEIGHTS[kind] * (here ? 1 : ELSEWHERE), 0);

/**
 * Orders the facts about an entity for a reader of the text around its name: what bears on the sentence, then figures
 * before remarks, then the newest.
 */
export function orderFacts(index: FactIndex, entity: string, around: Surrounding): OrderedFacts {
  const text = compact(around.text);
  const sentence = sentenceAt(around.text, around.at);
  const cues = new Map(
    index.properties.map(({ id, cues: { ko, ja, en } }) => [id, [...ko, ...ja, ...en]] as const),
  );
  const ranked = factsAbout(index, entity)
    .map((fact) => {
      const signs = signsOf(fact, cues.get(fact.property) ?? [], entity, around, text, sentence);
      return { fact, signs, points: pointsOf(signs) };
    })
    .sort(
      (a, b) =>
        b.points - a.points ||
        glanceOf(b.fact) - glanceOf(a.fact) ||
        dateOf(b.fact).localeCompare(dateOf(a.fact)) ||
        a.fact.id.localeCompare(b.fact.id),
    );
  return {
    order: ranked.map(({ fact }) => fact.id),
    bearing: ranked
      .filter(({ points }) => points >= FEWEST_POINTS)
      .map(({ fact, signs }) => ({ fact: fact.id, signs })),
  };
}
