import { describe, expect, it } from 'vitest';
import type { FactIndex } from '@/lib/facts';
import { compileNames, createRecogniser } from '@/lib/names';
import { index } from '@/tests/unit/search/fixture';
import { coverArticles } from '@/tools/scoring/coverage';

/** The fixture's facts of article 900: `최대 421억 엔` and others, all on line 1. */
const ofLine = (line: number): FactIndex => ({
  ...index,
  facts: index.facts.map((fact) => ({ ...fact, references: [{ source: 'paper', line, chain: [] }] })),
});
const recogniser = createRecogniser(compileNames(index.entities));
const cover = (lines: readonly string[], line = 1) =>
  coverArticles(ofLine(line), new Map([['900', lines]]), recogniser);

describe('the coverage of an article', () => {
  it('counts a figure that a fact of its line prints, and one that none prints', () => {
    expect(cover(['최대 421억 엔을 받고 77명을 뽑는다'])[0]?.figures).toEqual({ all: 2, covered: 1 });
  });

  it('does not count the same figure on another line', () => {
    expect(cover(['최대 421억 엔을 받는다'], 2)[0]?.figures).toEqual({ all: 1, covered: 0 });
  });

  it('counts words in Latin letters once each, known ones and others', () => {
    expect(cover(['SoftBank와 SoftBank, 그리고 Unheard'])[0]?.latinWords).toEqual({ all: 2, covered: 1 });
  });

  it('counts marks and the entities they are of', () => {
    expect(cover(['소프트뱅크와 소프트뱅크, 토요타'])[0]).toMatchObject({ marks: 3, entities: 2 });
  });
});
