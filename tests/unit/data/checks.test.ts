import { describe, expect, test } from 'vitest';
import { readData } from '@/data/build/compile';
import { type Change, problemsWith, withProject } from './project';

const SOURCES = 'data/sources.yaml';
const ENTITIES = 'data/entities/companies.yaml';
const FACTS = 'data/facts/article-900.yaml';
const ARTICLE = '../shared/articles/900_x.txt';

const OTHER_ENTITY = `
- id: garam-isle
  type: place
  label: { ko: 가람섬, ja: カラム島, en: Garam Isle }
  description: { ko: 섬, ja: 島, en: An island }
  names: [{ text: 가람, lang: ko, match: always }]
`;

describe('the checks of the data', () => {
  test('find nothing wrong with sound data', async () => {
    expect(await problemsWith()).toEqual([]);
  });

  test.each<[string, Change, string[]]>([
    [
      'a key that nobody knows',
      [FACTS, 'status: planned', 'state: planned'],
      [
        `${FACTS}:2: \`status\` is missing; add it`,
        `${FACTS}:13: unknown key \`state\`; remove it or correct its spelling`,
      ],
    ],
    [
      'a number where text is wanted',
      [SOURCES, "article: '900'", 'article: 900'],
      [
        `${FACTS}:19: there is no source of kind article article-900; correct the id or add the source of kind article`,
        `${SOURCES}:4: \`article\` is the number 900 where text is wanted; put it in quotes`,
      ],
    ],
    [
      'a word outside the vocabulary',
      [ENTITIES, 'type: company', 'type: firm'],
      [
        `${ENTITIES}:3: \`type\` is "firm"; it must be ("company" | "person" | "public-body" | "country" | "place" | "organisation" | "programme" | "law" | "tax" | "report" | "ranking" | "product" | "concept")`,
        `${FACTS}:2: no entity leads to the fact garam-subsidy; give it a subject or object that exists`,
        `${FACTS}:3: there is no entity garam; correct the id or add the entity`,
        `${FACTS}:19: there is no source or entity garam; correct the id or add the source or entity`,
      ],
    ],
    [
      'an id that is not kebab-case',
      [FACTS, 'id: garam-subsidy', 'id: Garam_Subsidy'],
      [`${FACTS}:2: \`id\` ("Garam_Subsidy") is not kebab-case ASCII; use a-z, 0-9 and single hyphens`],
    ],
    [
      'an amount with separators',
      [FACTS, "'42100000000'", "'42,100,000,000'"],
      [
        `${FACTS}:7: \`value.amount\` ("42,100,000,000") is not a decimal number; write digits only (42100000000, 68.1) or a ratio (1/3), in quotes`,
      ],
    ],
    [
      'a vague quantity with an amount',
      [FACTS, 'bound: at-most', 'bound: vague'],
      [
        `${FACTS}:5: \`value\` is vague with an amount, or not vague without one; a vague quantity has no amount, every other has`,
      ],
    ],
    [
      'a name that needs context and names none',
      [ENTITIES, 'lang: en, match: always', 'lang: en, match: needs-context'],
      [
        `${ENTITIES}:8: \`names.1\` needs context but names none; give it \`context\` words, or make it search-only`,
        `${FACTS}:2: no entity leads to the fact garam-subsidy; give it a subject or object that exists`,
        `${FACTS}:3: there is no entity garam; correct the id or add the entity`,
        `${FACTS}:19: there is no source or entity garam; correct the id or add the source or entity`,
      ],
    ],
    [
      'a file that is no list, and not of all that refers to its records',
      [SOURCES, 'id: article-900'],
      [`${SOURCES}:1: is not a list; begin each record with "- "`],
    ],
    [
      'a file that is not there',
      ['data/properties.yaml'],
      [
        `${FACTS}:4: there is no property subsidy; correct the id or add the property`,
        'data/properties.yaml:1: is not there; write it; it may be an empty list',
      ],
    ],
    [
      'an id given twice',
      [
        'data/entities/zz.yaml',
        OTHER_ENTITY.replace('garam-isle', 'garam').replace('text: 가람,', 'text: 가람섬,'),
      ],
      [`data/entities/zz.yaml:2: the id garam is taken by ${ENTITIES}:2; give one of them another id`],
    ],
    [
      'a line that the article does not have',
      [FACTS, 'line: 2', 'line: 9'],
      [
        `${FACTS}:10: "최대 421억 엔" does not stand at the line of the first reference; copy it as printed, or correct the line`,
        `${FACTS}:11: "약 3,700억 원" does not stand at the line of the first reference; copy it as printed, or correct the line`,
        `${FACTS}:19: line 9 of article 900 is empty or not there; give the line where it stands, 1 to 3`,
      ],
    ],
    [
      'a figure that the article prints otherwise',
      [ARTICLE, '421억 엔', '412억 엔'],
      [
        `${FACTS}:10: "최대 421억 엔" does not stand at the line of the first reference; copy it as printed, or correct the line`,
      ],
    ],
    [
      'an amount that is not what is printed',
      [FACTS, "'370000000000'", "'37000000000'"],
      [
        `${FACTS}:11: \`value.conversion\` is not what "약 3,700억 원" says, which reads as 370000000000 KRW about; correct the value, or what is printed`,
      ],
    ],
    [
      'a bound that is not what is printed',
      [FACTS, 'bound: at-most', 'bound: exact'],
      [
        `${FACTS}:10: \`value\` is not what "최대 421억 엔" says, which reads as 42100000000 JPY at-most; correct the value, or what is printed`,
      ],
    ],
    [
      'a statement without its figure',
      [FACTS, '最大421億円', '多額の金'],
      [
        `${FACTS}:16: the figure is not in \`statement.ja\` (figures read there: none); write it as "最大421億円"`,
      ],
    ],
    [
      'a statement with another figure',
      [FACTS, '¥42.1 billion', '¥42.1 million'],
      [
        `${FACTS}:17: the figure is not in \`statement.en\` (figures read there: 42100000 JPY at-most); write it as "up to ¥42.1 billion"`,
      ],
    ],
    [
      'a name of two entities',
      ['data/entities/zz.yaml', OTHER_ENTITY],
      [
        `${ENTITIES}:7: the name 가람 is also a name of garam-isle; set its match to needs-context or search-only, or remove it`,
        'data/entities/zz.yaml:6: the name 가람 is also a name of garam; set its match to needs-context or search-only, or remove it',
      ],
    ],
    [
      'a name given twice',
      [ENTITIES, 'text: Garam, lang: en', 'text: 가람, lang: ko'],
      [`${ENTITIES}:8: the name 가람 is given twice; remove one`],
    ],
    [
      'a string of somebody else that contains no name',
      [ENTITIES, '[가람은행]', '[나루은행]'],
      [`${ENTITIES}:9: 나루은행 contains no name of the entity; remove it, or add the name`],
    ],
    [
      'a string of somebody else that is a name',
      [ENTITIES, '[가람은행]', '[가람]'],
      [`${ENTITIES}:9: 가람 is a name of the entity itself; remove it here or among the names`],
    ],
    [
      'a relation that needs a reason and has none',
      [FACTS, '  references:', '  relations: [{ type: differs-from, fact: garam-grant }]\n  references:'],
      [
        `${FACTS}:18: differs-from without a why; add why in ko, ja and en`,
        `${FACTS}:18: there is no other fact garam-grant; correct the id or add the other fact`,
      ],
    ],
    [
      'a sentence that runs along with an article for 22 characters',
      [ENTITIES, '배를 만드는 회사', '"원)을  받기로 했다는 이야기가 널리 퍼졌다"'],
      [
        `${ENTITIES}:5: \`description.ko\` shares "원)을 받기로 했다는 이야기가 널리 퍼졌" with article 900; say it in other words`,
      ],
    ],
  ])('tell of %s, where it stands and how to mend it', async (_, change, expected) => {
    expect(await problemsWith(change)).toEqual(expected);
  });

  test('allow what is short enough to be said by chance', async () => {
    const short = '나라에서 돈을 받기로 했다는 이야기가 널리 퍼졌다';
    expect(await problemsWith([ENTITIES, '배를 만드는 회사', short])).toEqual([]);
  });

  test('tell the line at which YAML is broken, and leave the file out', async () => {
    const [problem] = await problemsWith([ENTITIES, 'names:', 'names: [']);
    expect(problem).toMatch(
      new RegExp(`^${ENTITIES}:\\d+: is not valid YAML: .+; mend the indentation, quotes or keys`),
    );
  });

  test('let a name stand for two entities when both say that it needs context', async () => {
    const needy = 'text: 가람, lang: ko, match: needs-context, context: [조선]';
    const problems = await problemsWith(
      [ENTITIES, 'text: 가람, lang: ko, match: always', needy],
      ['data/entities/zz.yaml', OTHER_ENTITY.replace('text: 가람, lang: ko, match: always', needy)],
    );
    expect(problems).toEqual([]);
  });

  test('ask for no figure in the statement of a vague quantity', async () => {
    const problems = await problemsWith(
      [FACTS, "    amount: '42100000000'\n", ''],
      [FACTS, 'unit: JPY', 'unit: count'],
      [FACTS, 'bound: at-most', 'bound: vague'],
      [FACTS, 'printed: 최대 421억 엔', 'printed: 10여 개'],
      [ARTICLE, '최대 421억 엔', '10여 개'],
    );
    expect(problems).toEqual([]);
  });

  test('say that they could not look into the articles, and check the rest, where there are none', async () => {
    const changes: Change[] = [[ARTICLE], [FACTS, 'printed: 최대 421억 엔', 'printed: 421억 엔']];
    await withProject(changes, (root) => {
      const { problems, notes } = readData(root);
      expect(notes).toHaveLength(1);
      expect(problems.map(({ line }) => line)).toEqual([10]);
    });
  });
});
