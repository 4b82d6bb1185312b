import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '@/lib/settings';
import { decide, hostOf, setRule, turn } from '@/lib/sites';
import { fuzz } from '../fuzz';

/** Any moment will do (milliseconds since 1970). */
const NOW = 1_800_000_000_000;

const FIELDS = Object.keys(DEFAULT_SETTINGS);

/** Keys that JavaScript objects have by themselves. */
const TREACHEROUS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

const host = fc.oneof(
  fc.domain(),
  fc.ipV4(),
  fc.constantFrom(...TREACHEROUS, 'news.example.kr', 'example.kr', 'kr', ''),
);
const scalar = fc.oneof(
  fc.constantFrom(
    'auto',
    'ko',
    'light',
    'click',
    'every',
    'paragraph',
    'on',
    'off',
    'everywhere-but',
    'only-on',
    1,
    300,
    1500,
    1501,
    -1,
  ),
  fc.jsonValue(),
);
const hosts = fc.oneof(fc.dictionary(host, fc.oneof(fc.constantFrom('on', 'off'), scalar)), scalar);
const pauses = fc.oneof(
  fc.dictionary(host, fc.oneof(fc.constantFrom(NOW - 1, NOW, NOW + 1, 1e308), scalar)),
  scalar,
);
const sites = fc.oneof(fc.record({ mode: scalar, hosts, paused: pauses }, { requiredKeys: [] }), scalar);
const nearly = fc.record(
  {
    version: scalar,
    language: scalar,
    theme: scalar,
    openDelay: scalar,
    density: scalar,
    markStyle: scalar,
    sites,
    quietNames: fc.oneof(fc.array(scalar), scalar),
    more: scalar,
  },
  { requiredKeys: [] },
);
/** As the store gives it: JSON, through which `__proto__` is a key like any other. */
const stored = fc.oneof(nearly, fc.jsonValue()).map((value): unknown => JSON.parse(JSON.stringify(value)));

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

describe('whatever the store holds', () => {
  fuzz(
    'settings come out whole and valid, and come out the same from themselves',
    5000,
    fc.property(stored, (value) => {
      const { settings } = parseSettings(value);
      expect(Object.keys(settings)).toEqual(FIELDS);
      const { openDelay } = settings;
      expect(settings.version).toBe(2);
      expect(['auto', 'ko', 'en', 'ja']).toContain(settings.language);
      expect(['auto', 'light', 'dark']).toContain(settings.theme);
      expect(['every', 'paragraph', 'page']).toContain(settings.density);
      expect(['dots', 'line', 'tint']).toContain(settings.markStyle);
      expect(openDelay === 'click' || (openDelay >= 0 && openDelay <= 1500)).toBe(true);
      expect(['everywhere-but', 'only-on']).toContain(settings.sites.mode);
      for (const rule of Object.values(settings.sites.hosts)) expect(['on', 'off']).toContain(rule);
      for (const until of Object.values(settings.sites.paused))
        expect(Number.isSafeInteger(until)).toBe(true);
      for (const id of settings.quietNames) expect(typeof id).toBe('string');
      expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, broken: [] });
    }),
  );

  fuzz(
    'each field is kept, or is missing, or is told to be broken',
    5000,
    fc.property(stored, (value) => {
      const { settings, broken } = parseSettings(value);
      if (!isFields(value)) {
        expect(broken).toEqual(['settings']);
        return;
      }
      for (const field of FIELDS) {
        const [now, before] = [Reflect.get(settings, field), value[field]];
        if (!Object.hasOwn(value, field) || broken.includes(field)) {
          expect(now).toEqual(Reflect.get(DEFAULT_SETTINGS, field));
          if (broken.includes(field)) expect(before).toBeDefined();
        } else if (!['version', 'sites', 'quietNames'].includes(field)) {
          expect(now).toEqual(before);
        }
      }
    }),
  );

  fuzz(
    'the switch of any site turns that site round, and back',
    5000,
    fc.property(stored, host, (value, name) => {
      const { sites } = parseSettings(value).settings;
      const turned = turn(sites, name, NOW);
      expect(decide(turned, name, NOW).on).toBe(!decide(sites, name, NOW).on);
      expect(decide(turn(turned, name, NOW), name, NOW).on).toBe(decide(sites, name, NOW).on);
      expect(decide(setRule(sites, name, 'off'), name, NOW)).toMatchObject({ on: false, rule: name });
    }),
  );

  fuzz(
    'any address has a host or none',
    2000,
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.json()), (url) => {
      const found = hostOf(url);
      if (found !== undefined) expect(new URL(url).hostname).toBe(found);
    }),
  );
});
