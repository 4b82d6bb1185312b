/** A text with holes such as `{count}`, or two: one for a count of 1, one for every other count. */
type Plural = { readonly '1': string; readonly n: string };
type Message = string | Plural;

/** The shape the Korean catalogue gives to every language: the same keys; any text may have one form or two. */
export type ShapeOf<M> = { readonly [K in keyof M]: M[K] extends Message ? Message : ShapeOf<M[K]> };

/** Dotted paths to the texts of a catalogue: `terms.status.paid`. */
export type KeyOf<M> = {
  [K in keyof M & string]: M[K] extends Message ? K : `${K}.${KeyOf<M[K]>}`;
}[keyof M & string];

export type Params = Readonly<Record<string, string | number>>;

/** Gives the text for a key with its holes filled. A key the Korean catalogue lacks does not compile. */
export type Translate<Key extends string> = (key: Key, params?: Params) => string;

/**
 * A translator for one language.
 *
 * Catalogues have the shape of the Korean one, so that a text missing in another language does not compile.
 * A hole without a parameter is left standing, to be seen; a text with two forms is chosen by `params.count`.
 */
export function createTranslator<M extends object>(messages: M): Translate<KeyOf<M>> {
  return (key, params = {}) => {
    const message = find(messages, key);
    const text = typeof message === 'string' ? message : (message?.[params.count === 1 ? '1' : 'n'] ?? key);
    return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(params[name] ?? hole));
  };
}

function find(messages: object, key: string): Message | undefined {
  let found: unknown = messages;
  for (const step of key.split('.')) found = isSection(found) ? found[step] : undefined;
  return typeof found === 'string' || isPlural(found) ? found : undefined;
}

function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isPlural(value: unknown): value is Plural {
  return isSection(value) && typeof value['1'] === 'string' && typeof value.n === 'string';
}
