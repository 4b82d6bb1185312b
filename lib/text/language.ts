/** The languages a reader meets names in, and the interface speaks. Order = order of preference in the interface. */
export const LANGUAGES = ['ko', 'ja', 'en'] as const;

/** A BCP 47 primary language subtag that Gakju knows. */
export type Language = (typeof LANGUAGES)[number];

/** One text in each of the three languages. */
export type Localised = Readonly<Record<Language, string>>;
