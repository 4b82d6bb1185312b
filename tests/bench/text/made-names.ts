import type { Entity, EntityType, Name } from '@/lib/facts';
import * as parts from './name-parts';
import { type Random, randomFrom } from './random';

export interface MadeName {
  readonly text: string;
  readonly type: EntityType;
  readonly lang: Name['lang'];
}

type Maker = (random: Random) => MadeName;

const MAKERS: readonly [Maker, ...Maker[]] = [
  ({ pick }) => ({
    text: pick(parts.KO_ROOT_FIRST) + pick(parts.KO_ROOT_SECOND) + pick(parts.KO_ENDS),
    type: 'company',
    lang: 'ko',
  }),
  ({ pick }) => ({ text: pick(parts.KO_LOAN_ROOTS) + pick(parts.KO_ENDS), type: 'company', lang: 'ko' }),
  ({ pick }) => ({
    text: pick(parts.KO_SURNAMES) + pick(parts.KO_GIVEN_FIRST) + pick(parts.KO_GIVEN_SECOND),
    type: 'person',
    lang: 'ko',
  }),
  ({ pick }) => ({
    text: pick(parts.KO_ROOT_FIRST) + pick(parts.KO_ROOT_SECOND) + pick(parts.KO_PLACE_ENDS),
    type: 'place',
    lang: 'ko',
  }),
  ({ pick }) => ({
    text: pick(parts.KO_LOAN_ROOTS) + pick(parts.KO_ROOT_FIRST) + pick(parts.KO_ENDS),
    type: 'product',
    lang: 'ko',
  }),
  ({ pick }) => ({
    text: pick(parts.JA_SURNAME_FIRST) + pick(parts.JA_SURNAME_SECOND) + pick(parts.JA_GIVEN),
    type: 'person',
    lang: 'ja',
  }),
  ({ pick }) => ({
    text: pick(parts.JA_ROOT_FIRST) + pick(parts.JA_ROOT_SECOND) + pick(parts.JA_ENDS),
    type: 'company',
    lang: 'ja',
  }),
  ({ pick }) => ({
    text: pick(parts.JA_LOAN_ROOTS) + pick(parts.JA_LOAN_ENDS),
    type: 'company',
    lang: 'ja',
  }),
  ({ pick }) => ({
    text: `${pick(parts.EN_ROOT_FIRST)}${pick(parts.EN_ROOT_SECOND)} ${pick(parts.EN_ENDS)}`,
    type: 'company',
    lang: 'en',
  }),
  ({ pick }) => ({
    text: `${pick(parts.EN_GIVEN)} ${pick(parts.EN_SURNAMES)}`,
    type: 'person',
    lang: 'en',
  }),
  ({ pick, chance }) => ({
    text: Array.from({ length: chance(0.5) ? 3 : 4 }, () => pick(parts.ACRONYM_LETTERS)).join(''),
    type: 'organisation',
    lang: 'en',
  }),
];

/** Of so many names, one is also a word and needs evidence; about as in our own data. */
const NEEDS_CONTEXT_EVERY = 20;

/**
 * Names as a large index would have them, always the same and in the same order, so that the first 300 are among the
 * first 3,000. A third share their beginning with others, most share their end.
 * @param isFree refuses names that the text at hand holds anyway
 */
export function makeNames(count: number, isFree: (name: string) => boolean): MadeName[] {
  const random = randomFrom(1);
  const made = new Map<string, MadeName>();
  while (made.size < count) {
    const name = random.pick(MAKERS)(random);
    const key = name.text.toLowerCase();
    if (!made.has(key) && isFree(name.text)) made.set(key, name);
  }
  return [...made.values()];
}

const NOTHING = { ko: '', ja: '', en: '' };

/** So many names an entity has, about as in our own data. */
const NAMES_PER_ENTITY = 3;

/** Entities with these names, three each, of the type of the first. */
export function entitiesOf(names: readonly MadeName[]): Entity[] {
  const entities: Entity[] = [];
  for (let i = 0; i < names.length; i += NAMES_PER_ENTITY) {
    entities.push({
      id: `made-${i / NAMES_PER_ENTITY}`,
      type: names[i]?.type ?? 'company',
      label: NOTHING,
      description: NOTHING,
      names: names
        .slice(i, i + NAMES_PER_ENTITY)
        .map(
          ({ text, lang }, j): Name =>
            (i + j) % NEEDS_CONTEXT_EVERY === 0
              ? { text, lang, match: 'needs-context', context: ['발표', '発表', 'announced'] }
              : { text, lang, match: 'always' },
        ),
    });
  }
  return entities;
}
