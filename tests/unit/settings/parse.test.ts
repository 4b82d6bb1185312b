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
      sites: { mode: 'only-on', hosts: { 'a.kr': 'on' }, paused: { 'b.kr': 1_763_900_000_000 } },
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

  it('from before marks could look otherwise have dots, and are not broken', () => {
    const { markStyle: _, ...older } = DEFAULT_SETTINGS;
    expect(parseSettings(older)).toEqual({ settings: DEFAULT_SETTINGS, broken: [] });
    expect(DEFAULT_SETTINGS.markStyle).toBe('dots');
  });

  it('keep the look of marks, and fall back to dots when there is no such look', () => {
    for (const markStyle of ['dots', 'line', 'tint'] as const) {
      const stored = { ...DEFAULT_SETTINGS, markStyle };
      expect(parseSettings(stored)).toEqual({ settings: stored, broken: [] });
    }
    expect(parseSettings({ ...DEFAULT_SETTINGS, markStyle: 'neon' })).toEqual({
      settings: DEFAULT_SETTINGS,
      broken: ['markStyle'],
    });
  });

  it('keep which mentions are marked', () => {
    for (const density of ['every', 'paragraph', 'page'] as const) {
      const stored = { ...DEFAULT_SETTINGS, density };
      expect(parseSettings(stored)).toEqual({ settings: stored, broken: [] });
    }
  });

  it('keep the quiet names that are names', () => {
    const stored = { ...DEFAULT_SETTINGS, quietNames: ['softbank', 7, null, 'meti'] };
    expect(parseSettings(stored).settings.quietNames).toEqual(['softbank', 'meti']);
    expect(parseSettings({ ...stored, quietNames: 'softbank' }).broken).toEqual(['quietNames']);
  });

  it('of version 1 lose nothing', () => {
    const stored = { version: 1, language: 'ja', theme: 'dark', openDelay: 600, density: 'every' };
    const sites = { mode: 'only-on', hosts: { 'a.kr': 'on' } };
    expect(parseSettings({ ...stored, sites })).toEqual({
      settings: { ...DEFAULT_SETTINGS, ...stored, version: 2, sites: { ...sites, paused: {} } },
      broken: [],
    });
  });

  it('of a version to come are read as far as they are understood', () => {
    const { settings, broken } = parseSettings({ ...DEFAULT_SETTINGS, version: 9, theme: 'dark' });
    expect([settings.theme, broken]).toEqual(['dark', ['version']]);
  });

  it('lose only the site rules that make no sense', () => {
    const sites = {
      mode: 'everywhere-but',
      hosts: { 'a.kr': 'off', 'b.kr': 'maybe' },
      paused: { 'c.kr': 'soon' },
    };
    expect(parseSettings({ ...DEFAULT_SETTINGS, sites }).settings.sites).toEqual({
      mode: 'everywhere-but',
      hosts: { 'a.kr': 'off' },
      paused: {},
    });
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
