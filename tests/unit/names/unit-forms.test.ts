import { describe, expect, it } from 'vitest';
// The room's own business: what the search reads must be what its filter lets through.
import { formsOf, plainFormOf } from '../../../lib/names/unit-forms';

const LAST_UNIT = 0xffff;

describe('what a letter of a name may be written as', () => {
  it.each([...'a7-\'" .&é가日かя'])('is read as %s again, in every form', (letter) => {
    const unit = letter.charCodeAt(0);
    for (const form of formsOf(unit)) expect(plainFormOf(form)).toBe(unit);
  });

  it('is never anything else: what is read as a letter is one of its forms', () => {
    for (let unit = 0; unit <= LAST_UNIT; unit++) expect(formsOf(plainFormOf(unit))).toContain(unit);
  });
});
