import { execFile, spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Command } from '@/tools/commands/command';
import { facts } from '@/tools/commands/facts';
import { figures } from '@/tools/commands/figures';
import { mentions } from '@/tools/commands/mentions';
import { search } from '@/tools/commands/search';
import { withProject } from '../data/project';

const TSX = ['--import', 'tsx', 'tools/gakju.ts'];

interface Run {
  readonly isGood: boolean;
  readonly out: readonly unknown[];
  readonly complaints: readonly string[];
}

/** Runs a command over the small sound project; its output is parsed as JSON. */
function run(command: Command, args: readonly string[], input = ''): Promise<Run> {
  return withProject([], async (root) => {
    const out: string[] = [];
    const complaints: string[] = [];
    const isGood = await command.run(args, {
      root,
      input: Readable.from([input]),
      print: (line) => out.push(line),
      complain: (message) => complaints.push(message),
    });
    return { isGood, out: out.map((line) => JSON.parse(line)), complaints };
  });
}

describe('gakju facts', () => {
  test('prints the whole index as one JSON document', async () => {
    const { isGood, out } = await run(facts, []);
    expect(isGood).toBe(true);
    expect(out).toHaveLength(1);
    expect(out[0]).toMatchObject({
      sources: [{ id: 'article-900', article: '900' }],
      entities: [
        { id: 'garam', label: { ko: '가람' }, names: [{ text: '가람', lang: 'ko', match: 'always' }, {}] },
      ],
      facts: [
        { id: 'garam-subsidy', value: { amount: '42100000000', unit: 'JPY' }, references: [{ line: 2 }] },
      ],
    });
  });
});

describe('gakju figures', () => {
  test('prints the figures of each line with their spans', async () => {
    const { out } = await run(figures, [], '값은 3조엔\r\n없음\n10위');
    expect(out).toMatchObject([
      { line: 1, figures: [{ start: 3, end: 6, amount: '3000000000000', unit: 'JPY' }] },
      { line: 2, figures: [] },
      { line: 3, figures: [{ kind: 'rank', rank: 10 }] },
    ]);
  });

  test('reads words like last year from the date it is given', async () => {
    expect((await run(figures, [], '지난해 봄')).out).toMatchObject([{ figures: [] }]);
    expect((await run(figures, ['--date', '2025-11'], '지난해 봄')).out).toMatchObject([
      { figures: [{ kind: 'date', date: '2024', part: 'spring' }] },
    ]);
  });

  test('writes each figure in the language asked for', async () => {
    const { out } = await run(figures, ['--write', 'en'], '최대 421억 엔, 2014~2018년');
    expect(out).toMatchObject([{ figures: [{ written: 'up to ¥42.1 billion' }, { written: '2014–2018' }] }]);
  });

  test.each([
    [['--date', '2025-02-29'], '--date 2025-02-29 is no date of the calendar'],
    [['--date=soon'], '--date soon is no date of the calendar'],
    [['--write', 'fr'], '--write fr is no language; write ko, ja, en'],
    [['--nonsense'], "Unknown option '--nonsense'"],
    [['file.txt'], "Unexpected argument 'file.txt'"],
  ])('reads nothing when its options are wrong: %j', async (args, complaint) => {
    const { isGood, out, complaints } = await run(figures, args, '3조엔');
    expect({ isGood, out }).toEqual({ isGood: false, out: [] });
    expect(complaints.join()).toContain(`figures: ${complaint}`);
  });

  test('names line and column of bytes that are no UTF-8, and reads the other lines', async () => {
    const { isGood, out, complaints } = await run(figures, [], '3조엔\n값은 \ufffd엔\n10위');
    expect(isGood).toBe(false);
    expect(out).toMatchObject([{ line: 1 }, { line: 3, figures: [{ rank: 10 }] }]);
    expect(complaints).toEqual(['figures: line 2, column 4: not UTF-8; the line is left out']);
  });
});

describe('gakju search', () => {
  test('prints results with their reasons', async () => {
    const { out } = await run(search, ['ㄱㄹ']);
    expect(out).toMatchObject([
      { entity: 'garam', facts: ['garam-subsidy'], reason: 'choseong', matched: '가람' },
    ]);
  });

  test('asks for a query when there is none', async () => {
    const { isGood, complaints } = await run(search, []);
    expect(isGood).toBe(false);
    expect(complaints.join()).toContain('give a query');
  });
});

describe('gakju mentions', () => {
  test('prints the names of each text under its id', async () => {
    const { isGood, out } = await run(
      mentions,
      [],
      '{"id":"a","text":"가람이 배를 만든다"}\n\n{"id":2,"text":"없음"}\n',
    );
    expect(isGood).toBe(true);
    expect(out).toEqual([{ id: 'a', start: 0, end: 2, entity: 'garam', name: '가람' }]);
  });

  test('names line and column of bad lines, and reads the others', async () => {
    const lines = [
      '{"id":1,"text":"가람이"}',
      '{"id":1,"text":가람}',
      '{"id":1}',
      '[]',
      '{"id":3,"text":"가람은"}',
    ];
    const { isGood, out, complaints } = await run(mentions, [], lines.join('\n'));
    expect(isGood).toBe(false);
    expect(out).toMatchObject([{ id: 1 }, { id: 3 }]);
    expect(complaints).toEqual([
      expect.stringMatching(/^mentions: line 2, column 16: not JSON: /),
      'mentions: line 3, column 1: not {"id": …, "text": "…"}: text is missing',
      'mentions: line 4, column 1: not {"id": …, "text": "…"}: id is missing',
    ]);
  });

  test('tells every candidate and its fate when asked to explain', async () => {
    const { out } = await run(mentions, ['--explain'], '{"id":1,"text":"가람은행과 가람은"}');
    expect(out).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 1, fate: 'matched', start: 6 })]),
    );
  });
});

describe('the command line', () => {
  test('shows its usage and ends with status 2 for a command it does not know', async () => {
    const failing = promisify(execFile)(process.execPath, [...TSX, 'nonsense']);
    await expect(failing).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/Unknown command: nonsense[\s\S]+Usage: /),
    });
  });

  test('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [...TSX, 'facts'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let complaints = '';
    child.stderr.on('data', (data) => {
      complaints += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  });
});
