import type { Language } from '@/lib/text';

/** Languages by their own names, so that a reader finds theirs whatever the interface speaks now. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ko: '한국어',
  ja: '日本語',
  en: 'English',
};

/**
 * The interface's language: the person's choice, else the first of the browser's languages that is one of ours,
 * else English. Takes BCP 47 tags; only the primary subtag counts (`ja-JP` → `ja`).
 */
export function pickLanguage(setting: 'auto' | Language, browserLanguages: readonly string[]): Language {
  if (setting !== 'auto') return setting;
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split(/[-_]/)[0];
    if (primary === 'ko' || primary === 'ja' || primary === 'en') return primary;
  }
  return 'en';
}
