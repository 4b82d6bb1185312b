/**
 * The shape of `types.ts` as valibot schemas, for everything that comes from outside the program: the YAML in `data/`
 * and, later, packs that people bring. Objects are strict: a key nobody knows is a typing error worth a message, not
 * something to be carried along in silence.
 *
 * Messages read `what is wrong; how to mend it`, to follow the name of the key.
 *
 * Each schema is declared as giving its type of `types.ts`, so that the two cannot drift apart unseen.
 */
import * as v from 'valibot';
import type { Language, Localised } from '@/lib/text';
import {
  type Amount,
  BOUNDS,
  ENTITY_TYPES,
  type Entity,
  type Fact,
  type Name,
  type Period,
  type Property,
  RELATION_TYPES,
  type Reference,
  type Relation,
  type Source,
  STATUSES,
  UNITS,
  type Value,
} from './types';

const DATE_BASES = ['stated', 'article-date', 'inferred', 'unknown'] as const;
const LANGUAGE_CODES = ['ko', 'ja', 'en'] as const satisfies readonly Language[];

/** A string somebody reads: never empty, never padded. */
const text = v.pipe(
  v.string(),
  v.nonEmpty('is empty; write it or leave the key out'),
  v.check((value) => value === value.trim(), 'begins or ends with a space; take it away'),
);

/** Ids are kebab-case ASCII, so that they can stand in URLs, file names and element ids as they are. */
export const idSchema: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not kebab-case ASCII; use a-z, 0-9 and single hyphens'),
);

const partialDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'is not a date; write 2024, 2024-06 or 2024-06-19, in quotes',
  ),
);

const language = v.picklist(LANGUAGE_CODES);
const localised: v.GenericSchema<unknown, Localised> = v.strictObject({ ko: text, ja: text, en: text });
const url = v.pipe(v.string(), v.url('is not a URL; write it whole, with https://'));

export const sourceSchema: v.GenericSchema<unknown, Source> = v.strictObject({
  id: idSchema,
  kind: v.picklist(['article', 'newspaper', 'report', 'unnamed']),
  article: v.pipe(
    v.string(),
    v.regex(/^\d{3}$/, 'is not a three-digit number; write it as in the name of the file, in quotes'),
  ),
  title: v.optional(text),
  label: localised,
  publisher: v.optional(text),
  author: v.optional(text),
  published: v.optional(
    v.strictObject({ date: partialDate, basis: v.picklist(DATE_BASES), why: v.optional(text) }),
  ),
  language,
  url: v.optional(url),
  urlBasis: v.picklist(['printed', 'found', 'unknown']),
});

const nameSchema: v.GenericSchema<unknown, Name> = v.pipe(
  v.strictObject({
    text,
    lang: language,
    match: v.picklist(['always', 'needs-context', 'search-only']),
    context: v.optional(v.array(text)),
    veto: v.optional(v.array(text)),
  }),
  v.check(
    ({ match, context }) => match !== 'needs-context' || (context !== undefined && context.length > 0),
    'needs context but names none; give it `context` words, or make it search-only',
  ),
);

export const entitySchema: v.GenericSchema<unknown, Entity> = v.strictObject({
  id: idSchema,
  type: v.picklist(ENTITY_TYPES),
  label: localised,
  description: localised,
  names: v.pipe(v.array(nameSchema), v.nonEmpty('is empty; give the entity a name')),
  notThis: v.optional(v.array(text)),
  note: v.optional(localised),
});

export const propertySchema: v.GenericSchema<unknown, Property> = v.strictObject({
  id: idSchema,
  label: localised,
  cues: v.strictObject({ ko: v.array(text), ja: v.array(text), en: v.array(text) }),
});

/** `42100000000`, `68.1`, `1/3`; no signs, no separators, no exponents. */
const decimal = v.pipe(
  v.string(),
  v.regex(
    /^(?:(?:0|[1-9]\d*)(?:\.\d*[1-9])?|[1-9]\d*\/[1-9]\d*)$/,
    'is not a decimal number; write digits only (42100000000, 68.1) or a ratio (1/3), in quotes',
  ),
);

const amountEntries = {
  amount: v.optional(decimal),
  unit: v.picklist(UNITS),
  bound: v.picklist(BOUNDS),
  printed: text,
};
const isAmountThereUnlessVague = (value: { amount?: string; bound: string }) =>
  (value.amount === undefined) === (value.bound === 'vague');
const AMOUNT_OR_VAGUE =
  'is vague with an amount, or not vague without one; a vague quantity has no amount, every other has';

const amountSchema: v.GenericSchema<unknown, Amount> = v.pipe(
  v.strictObject(amountEntries),
  v.check((value) => isAmountThereUnlessVague(value), AMOUNT_OR_VAGUE),
);

const place = v.pipe(
  v.number(),
  v.integer('is not a whole number; count from 1'),
  v.minValue(1, 'is less than 1; count from 1'),
);

/** Variants are told apart by `kind`, so that a message speaks about the variant that was meant. */
export const valueSchema: v.GenericSchema<unknown, Value> = v.variant('kind', [
  v.pipe(
    v.strictObject({
      kind: v.literal('quantity'),
      ...amountEntries,
      per: v.optional(v.literal('year')),
      counted: v.optional(localised),
      conversion: v.optional(amountSchema),
    }),
    v.check((value) => isAmountThereUnlessVague(value), AMOUNT_OR_VAGUE),
  ),
  v.pipe(
    v.strictObject({
      kind: v.literal('rank'),
      rank: v.optional(place),
      outside: v.optional(place),
      within: v.optional(place),
      ranking: idSchema,
      printed: text,
    }),
    v.check(
      ({ rank, outside, within }) => [rank, outside, within].filter((n) => n !== undefined).length === 1,
      'has not exactly one of rank, outside and within; keep the one that the article says',
    ),
  ),
  v.strictObject({ kind: v.literal('date'), date: partialDate, printed: text }),
  v.strictObject({ kind: v.literal('entity'), entity: idSchema }),
  v.strictObject({ kind: v.literal('text') }),
]);

const periodSchema: v.GenericSchema<unknown, Period> = v.strictObject({
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  fiscal: v.optional(v.boolean()),
  printed: text,
  why: v.optional(text),
});

const referenceSchema: v.GenericSchema<unknown, Reference> = v.strictObject({
  source: idSchema,
  line: place,
  chain: v.array(idSchema),
});

const relationSchema: v.GenericSchema<unknown, Relation> = v.strictObject({
  type: v.picklist(RELATION_TYPES),
  fact: idSchema,
  why: v.optional(localised),
});

export const factSchema: v.GenericSchema<unknown, Fact> = v.strictObject({
  id: idSchema,
  subject: idSchema,
  property: idSchema,
  object: v.optional(idSchema),
  value: valueSchema,
  period: v.optional(periodSchema),
  asOf: v.strictObject({
    date: v.optional(partialDate),
    basis: v.picklist(DATE_BASES),
    why: v.optional(text),
  }),
  status: v.picklist(STATUSES),
  statement: localised,
  references: v.pipe(v.array(referenceSchema), v.nonEmpty('is empty; say where it stands')),
  relations: v.optional(v.array(relationSchema)),
});
