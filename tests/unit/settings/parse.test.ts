import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '@/lib/settings';

describe('stored settings', () => {
  it('are the defaults when nothing is stored, and that is not broken', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, broken: [] });
  });

  it('come back as they were stored', () => {
    const stored = {
      ...DEFAULT_SETTINGS,
      language: 'ja',
      openDelay: 'click',
      sites: { mode: 'only-on', hosts: { 'a.kr': 'on' } },
    };
    expect(parseSettings(structuredClone(stored))).toEqual({ settings: stored, broken: [] });
  });

  it('lose only the field that is broken, and say which', () => {
    const stored = { ...DEFAULT_SETTINGS, theme: 'dark', openDelay: -5 };
    expect(parseSettings(stored)).toEqual({
      settings: { ...stored, openDelay: DEFAULT_SETTINGS.openDelay },
      broken: ['openDelay'],
    });
  });

  it('from before names could be quiet have none that are, and are not broken', () => {
    const { quietNames: _, ...older } = DEFAULT_SETTINGS;
    expect(parseSettings(older)).toEqual({ settings: DEFAULT_SETTINGS, broken: [] });
  });

  it('keep the quiet names that are names', () => {
    const stored = { ...DEFAULT_SETTINGS, quietNames: ['softbank', 7, null, 'meti'] };
    expect(parseSettings(stored).settings.quietNames).toEqual(['softbank', 'meti']);
    expect(parseSettings({ ...stored, quietNames: 'softbank' }).broken).toEqual(['quietNames']);
  });

  it('are the defaults when the store holds something else altogether', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { settings } = parseSettings(stored);
        expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
      }),
    );
    expect(parseSettings('garbage')).toEqual({ settings: DEFAULT_SETTINGS, broken: ['settings'] });
  });
});
