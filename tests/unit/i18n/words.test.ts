import { describe, expect, it } from 'vitest';
import { cardTranslator, pickLanguage, popupTranslator } from '@/lib/i18n';
import en from '@/locales/en.json';
import ja from '@/locales/ja.json';
import ko from '@/locales/ko.json';

/** Every text of a catalogue under its dotted key; the forms of a plural count as texts of their own. */
function texts(section: object, path = ''): [string, string][] {
  return Object.entries(section).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    return typeof value === 'object' && value !== null ? texts(value, `${path}${key}.`) : [];
  });
}

/** The key without the plural's form. */
const plain = (key: string) => key.replace(/\.(?:1|n)$/, '');
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

describe('the three catalogues', () => {
  it.each([
    ['en', en],
    ['ja', ja],
  ])('has in %s a text for every Korean one and no other', (_, catalogue) => {
    const keys = (of: object) => [...new Set(texts(of).map(([key]) => plain(key)))].sort();
    expect(keys(catalogue)).toEqual(keys(ko));
  });

  it.each([
    ['en', en],
    ['ja', ja],
  ])('asks in %s for no parameter that the Korean text does not get', (_, catalogue) => {
    const given = new Map(texts(ko).map(([key, text]) => [key, holes(text)]));
    const unknown = texts(catalogue).filter(([key, text]) =>
      holes(text).some((hole) => !given.get(plain(key))?.includes(hole)),
    );
    expect(unknown).toEqual([]);
  });

  it('keeps to what browsers take as the name and the contents of a message', () => {
    // Chrome: letters, digits and _ in names; $ begins a placeholder. The description of a store entry: 132 characters.
    for (const [key, text] of [...texts(ko), ...texts(en), ...texts(ja)]) {
      expect(key).toMatch(/^[a-z0-9_.]+$/);
      expect(text).not.toContain('$');
    }
    for (const { manifest } of [ko, en, ja]) expect(manifest.description.length).toBeLessThanOrEqual(132);
  });

  it('leaves no particle of Korean to follow a name whose ending it cannot know', () => {
    const particles = texts(ko).filter(([, text]) =>
      /\}[’”]?(?:은|는|이|가|을|를|과|와|으로|로)(?:\s|$)/.test(text),
    );
    expect(particles).toEqual([]);
  });
});

describe('a translator', () => {
  it('fills the holes of a text', () => {
    expect(cardTranslator('ko')('card.rest', { count: 5 })).toBe('나머지 5개');
    expect(cardTranslator('ko')('card.walk', { count: 12, place: 3 })).toBe('12개 중 3번째');
  });

  it('says one thing and several things rightly in English', () => {
    const t = popupTranslator('en');
    expect([t('popup.search.found', { count: 1 }), t('popup.search.found', { count: 2 })]).toEqual([
      'One result',
      '2 results',
    ]);
  });
});

describe('the language of the interface', () => {
  it('is the one that was chosen, whatever the browser speaks', () => {
    expect(pickLanguage('ja', ['ko-KR'])).toBe('ja');
  });

  it("is else the first of the browser's languages that is one of ours", () => {
    expect(pickLanguage('auto', ['de-AT', 'ja-JP', 'ko'])).toBe('ja');
    expect(pickLanguage('auto', ['KO_kr'])).toBe('ko');
  });

  it('is English when the browser speaks none of them', () => {
    expect(pickLanguage('auto', ['fr', 'kok'])).toBe('en');
    expect(pickLanguage('auto', [])).toBe('en');
  });
});
