import { DEFAULT_SITE_RULES, type SiteRules } from '@/lib/sites';
import { LANGUAGES } from '@/lib/text';
import type { Settings } from './types';

/** Longest wait a person may set, in milliseconds; beyond it hovering no longer feels like an answer. */
const LONGEST_OPEN_DELAY = 1500;

export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  language: 'auto',
  theme: 'auto',
  // Page Previews found 150 ms to separate passing over from meaning it; 300 leaves a reading eye in peace.
  openDelay: 300,
  density: 'paragraph',
  markStyle: 'dots',
  sites: DEFAULT_SITE_RULES,
  quietNames: [],
};

/** Settings as read, and which parts of the store could not be understood (names of fields; empty if all could). */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly broken: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function oneOf<const T>(...allowed: readonly T[]): (value: unknown) => T | undefined {
  return (value) => allowed.find((choice) => choice === value);
}

function parseDelay(value: unknown): Settings['openDelay'] | undefined {
  if (value === 'click') return 'click';
  return typeof value === 'number' && value >= 0 && value <= LONGEST_OPEN_DELAY ? value : undefined;
}

function parseSites(value: unknown): SiteRules | undefined {
  if (!isFields(value) || !isFields(value.hosts)) return undefined;
  const mode = oneOf('everywhere-but', 'only-on')(value.mode);
  if (mode === undefined) return undefined;
  const hosts = Object.entries(value.hosts).flatMap(([host, says]) => {
    const rule = oneOf('on', 'off')(says);
    return rule === undefined ? [] : [[host, rule] as const];
  });
  const paused = isFields(value.paused) ? Object.entries(value.paused) : [];
  return {
    mode,
    hosts: Object.fromEntries(hosts),
    paused: Object.fromEntries(
      paused.filter((entry): entry is [string, number] => Number.isSafeInteger(entry[1])),
    ),
  };
}

/**
 * Version 1 knew no pauses, and reads as it is. A newer version than ours (the extension was put back) is read as far as it
 * is understood.
 */
function parseVersion(value: unknown): 2 | undefined {
  return value === 1 || value === 2 ? 2 : undefined;
}

/** Ids that the index does not know do no harm: an index to come may know them. */
function parseNames(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : undefined;
}

const PARSERS: { readonly [K in keyof Settings]: (value: unknown) => Settings[K] | undefined } = {
  version: parseVersion,
  language: oneOf('auto', ...LANGUAGES),
  theme: oneOf('auto', 'light', 'dark'),
  openDelay: parseDelay,
  density: oneOf('every', 'paragraph', 'page'),
  markStyle: oneOf('dots', 'line', 'tint'),
  sites: parseSites,
  quietNames: parseNames,
};

/**
 * Reads what the store holds, field by field: a field that is missing or broken falls back to its default and the
 * others are kept. Nothing stored yet (`undefined`) is not broken. Checked by hand rather than by a schema library
 * because this runs in every page.
 */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, broken: [] };
  if (!isFields(stored)) return { settings: DEFAULT_SETTINGS, broken: ['settings'] };
  const broken: string[] = [];
  const understood = Object.entries(PARSERS).flatMap(([key, parse]) => {
    if (!Object.hasOwn(stored, key)) return [];
    const value = parse(stored[key]);
    if (value === undefined) broken.push(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return { settings: { ...DEFAULT_SETTINGS, ...Object.fromEntries(understood) }, broken };
}
