import { knowledge } from 'virtual:gakju/knowledge';
import { packed } from 'virtual:gakju/names';
import { afterEach, describe, expect, it } from 'vitest';
import { unpackNames } from '@/lib/names';
import { markedPieces, THEMES } from '@/tests/page-cases';
import { type Annotated, annotate, settle } from './annotated';

/** The names that readers have. */
const tables = { ...unpackNames(packed), knowledge };

let page: Annotated | undefined;
afterEach(() => {
  page?.stop();
  document.designMode = 'off';
});

describe.each(THEMES)('$name', ({ cases }) => {
  it.each(cases.filter(({ isOnlyForExtension }) => !isOnlyForExtension))(
    '$title',
    async ({ html, steps = [], marked, density = 'paragraph' }) => {
      page = await annotate(html, density, tables);
      for (const step of steps) {
        step();
        await settle();
      }
      await expect.poll(markedPieces, { timeout: 3000 }).toEqual(marked);
      expect(page.ranges()).toBe(marked.length);
    },
  );
});
