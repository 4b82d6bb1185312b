import { index } from 'virtual:gakju/facts';
import { knowledge } from 'virtual:gakju/knowledge';
import { packed } from 'virtual:gakju/names';
import { expect, test } from 'vitest';
import { readData } from '@/data/build/compile';
import { createRecogniser, unpackNames } from '@/lib/names';
import { withProject } from './project';

const MORE = `
- id: zeta
  type: place
  label: { ko: 나루, ja: ナル, en: Naru }
  description: { ko: 섬, ja: 島, en: An island }
  names: [{ text: 나루, lang: ko, match: always }]
- id: alpha
  type: place
  label: { ko: 마루, ja: マル, en: Maru }
  description: { ko: 섬, ja: 島, en: An island }
  names: [{ text: 마루, lang: ko, match: always }]
`;

test('the index is sorted by id, whatever file a record stands in', async () => {
  const compiled = (file: string) =>
    withProject([[file, MORE]], (root) => JSON.stringify(readData(root).index));
  const early = await compiled('data/entities/aa.yaml');
  expect(await compiled('data/entities/zz.yaml')).toBe(early);
  expect(early.indexOf('"alpha"')).toBeLessThan(early.indexOf('"garam"'));
});

test('the build serves the whole index and names that the recogniser can use', () => {
  expect(index.facts.length).toBeGreaterThan(0);
  const softbank = index.entities.find(({ id }) => id === 'softbank');
  expect(softbank?.label.ko).toBe('소프트뱅크');
  const [mention] = createRecogniser({ ...unpackNames(packed), knowledge }).read(
    '소프트뱅크가 움직였다.',
  ).mentions;
  expect(mention).toMatchObject({ entity: 'softbank', start: 0, end: 5 });
});

test('the data of the project is sound', () => {
  expect(readData('.').problems).toEqual([]);
});
