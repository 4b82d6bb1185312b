import { index } from 'virtual:gakju/facts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card, cardCss } from '@/components/card/card';
import type { CardProps } from '@/components/card/card-props';
import type { FactIndex, Footnote } from '@/lib/facts';
import { footnoteOf, idleCard } from '@/tests/gallery/cards';
import { fixture } from '@/tests/gallery/fixture';

const hosts: HTMLElement[] = [];

afterEach(() => {
  for (const host of hosts.splice(0)) host.remove();
});

interface Opened extends Omit<Partial<CardProps>, 'footnote'> {
  readonly index?: FactIndex;
  readonly entity?: string;
  /** What of the footnote is not as the index makes it. */
  readonly footnote?: Partial<Footnote>;
}

/** A card in a shadow root, as on a page; gives the dialog. */
function open({
  index: from = fixture,
  entity = 'softbank',
  footnote,
  language = 'ko',
  ...more
}: Opened = {}) {
  const host = document.createElement('div');
  document.body.append(host);
  hosts.push(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss);
  root.adoptedStyleSheets = [sheet];
  const order = from.facts
    .filter(({ subject, object }) => [subject, object].includes(entity))
    .map(({ id }) => id);
  const made = { ...footnoteOf(from, entity), order, ...footnote };
  const idle = idleCard(made, { language, theme: 'light' });
  const marked = { surface: '소프트뱅크', name: '소프트뱅크', reason: { kind: 'certain' } } as const;
  act(() => render(<Card {...idle} marked={marked} {...more} />, root));
  const dialog = root.querySelector<HTMLElement>('[role=dialog]');
  if (!dialog) throw new Error('no card');
  return dialog;
}

/** What a reader sees or hears of an element, in one line. */
const words = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

function button(card: HTMLElement, name: string): HTMLButtonElement {
  const found = [...card.querySelectorAll('button')].find(
    (each) => each.getAttribute('aria-label') === name || words(each) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

const facts = (card: HTMLElement) => [...card.querySelectorAll('.fact')];

describe('a card on 소프트뱅크', () => {
  it('is a dialog named by the entity, in three languages, each marked as what it is', () => {
    const card = open();
    const heading = card.querySelector('h2');
    expect(card.getAttribute('aria-labelledby')).toBe(heading?.id);
    expect(words(heading)).toBe('소프트뱅크');
    const names = [...card.querySelectorAll<HTMLElement>('.names [lang]')];
    expect(names.map((name) => [name.lang, words(name)])).toEqual([
      ['ja', 'ソフトバンク'],
      ['en', 'SoftBank'],
    ]);
  });

  it('says the figure with its hedge, its status in a word, and the article’s own conversion as such', () => {
    const [first] = facts(open());
    expect(words(first?.querySelector('.figure'))).toBe('최대 421억 엔');
    expect(words(first?.querySelector('.status'))).toBe('계획');
    expect(words(first?.querySelector('.as-written'))).toBe('기사 환산 약 3,700억 원');
  });

  it('says who said it, through whom, when, and what the article does not tell', () => {
    const [first] = facts(open());
    expect(words(first?.querySelector('.source')).replaceAll('전한 곳', '')).toBe(
      '경제산업성 ← 신문 보도(매체명 없음) ← 게시판 재게시 · 2024년 6월 추정 · 기사에 없음: 기간·매체·링크',
    );
  });

  it('writes the figure in the reader’s own units and still shows how it was printed', () => {
    const [first] = facts(open({ language: 'en' }));
    expect(words(first?.querySelector('.figure'))).toBe('up to ¥42.1 billion');
    const printed = first?.querySelector<HTMLElement>('.as-written q');
    expect([printed?.lang, words(printed)]).toEqual(['ko', '최대 421억 엔']);
  });

  it('links a source without telling it where the reader came from, and owns up to a link we found', () => {
    const card = open({ footnote: { order: ['softbank-venture'] } });
    const link = card.querySelector('a');
    expect(link?.href).toBe('https://zdnet.example.kr/view/?no=1');
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect(words(card.querySelector('.source'))).toContain('찾은 링크');
  });

  it('leads to the very figure in the article, by the figure as it is printed there', () => {
    const link = open({ footnote: { order: ['softbank-yearly'] } }).querySelector('a');
    expect(link?.href.split('#:~:text=')[1]).toBe(encodeURIComponent('매년 90억 달러 이상'));
  });

  it('makes no link of an address that is not one of the web', () => {
    const sources = fixture.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' }));
    expect(open({ index: { ...fixture, sources } }).querySelector('a')).toBeNull();
  });

  it('says of two figures that cannot be compared why they cannot', () => {
    const [, second] = facts(open());
    expect(words(second?.querySelector('.relation'))).toBe(
      '비교할 수 없음(항목·대상) · 최대 421억 엔 · 받는 보조금과 쓰는 투자금이고 기간도 다름',
    );
  });

  it('tells three facts, and the rest on demand without growing', () => {
    const card = open();
    expect(facts(card)).toHaveLength(3);
    const height = card.offsetHeight;
    act(() => button(card, '나머지 2개').click());
    expect(facts(card)).toHaveLength(5);
    expect(card.offsetHeight).toBe(height);
    // Whoever pressed the button goes on reading where it was.
    expect(card.getRootNode()).toHaveProperty('activeElement', facts(card)[3]);
  });

  it('offers many facts by kind, with their years, and opens them without growing', () => {
    const statement = { ko: '일', ja: '事', en: 'it' };
    const more = Array.from({ length: 12 }, (_, i) => ({
      id: `more-${i}`,
      subject: 'softbank',
      property: 'plan',
      value: { kind: 'text' } as const,
      period: { from: String(2020 + i), printed: '' },
      asOf: { basis: 'unknown' } as const,
      status: i % 2 ? ('planned' as const) : ('opinion' as const),
      statement,
      references: [],
    }));
    const card = open({ index: { ...fixture, facts: [...fixture.facts, ...more] } });
    expect(facts(card)).toHaveLength(3);
    const groups = [...card.querySelectorAll<HTMLButtonElement>('.group .rest')];
    expect(groups.map(words)).toEqual([
      '다른 수치 1 2025년',
      '계획·전망 6 2021~2031년',
      '그 밖의 사실 1',
      '의견·평가 6 2020~2030년',
    ]);
    const height = card.offsetHeight;
    act(() => groups[1]?.click());
    expect(groups[1]?.ariaExpanded).toBe('true');
    expect(facts(card)).toHaveLength(9);
    expect(card.offsetHeight).toBe(height);
    act(() => groups[1]?.click());
    expect(facts(card)).toHaveLength(3);
  });

  it('keeps the facts in the order it is given and says why the first stands first', () => {
    const signs = [{ kind: 'cue', text: '투자', here: true }] as const;
    const card = open({
      footnote: {
        order: ['softbank-yearly', 'softbank-subsidy'],
        bearing: [{ fact: 'softbank-yearly', signs }],
      },
    });
    expect(facts(card).map((fact) => words(fact.querySelector('.figure')))).toEqual([
      '매년 90억 달러 이상',
      '최대 421억 엔',
    ]);
    expect(facts(card).map((fact) => words(fact.querySelector('.bearing')))).toEqual([
      '이 문장과 닿는 사실 · 낱말 ‘투자’',
      '',
    ]);
  });

  it('explains the mark by the name it matched, the rule and the evidence', () => {
    const reason = { kind: 'company', entity: 'meti' } as const;
    const card = open({ marked: { surface: '소뱅', name: '소뱅', reason } });
    act(() => button(card, '왜 표시했나').click());
    const why = words(card.querySelector('.why'));
    expect(why).toContain('‘소뱅’');
    expect(why).toContain('‘소프트뱅크’');
    expect(why).toContain('같은 글에 경제산업성');
  });

  it('says of a name that needs a word beside it which word it was', () => {
    const reason = { kind: 'context', word: '통신' } as const;
    const card = open({ marked: { surface: '소프트뱅크', name: '소프트뱅크', reason } });
    act(() => button(card, '왜 표시했나').click());
    expect(words(card.querySelector('.why'))).toContain('‘통신’');
  });

  it('explains nothing on the card of a name that was followed: its mark is somebody else’s', () => {
    expect(words(open({ marked: undefined, canGoBack: true }))).not.toContain('왜 표시했나');
  });

  it('leads to the card of the other party', () => {
    const onEntity = vi.fn();
    button(open({ onEntity }), '경제산업성').click();
    expect(onEntity).toHaveBeenCalledWith('meti');
  });

  it('has a button for each thing that can be done with it', () => {
    const done: string[] = [];
    const card = open({
      canGoBack: true,
      onPin: () => done.push('pin'),
      onClose: () => done.push('close'),
      onBack: () => done.push('back'),
      onSwitchOff: () => done.push('off'),
      onSettings: () => done.push('settings'),
    });
    for (const name of ['고정', '닫기', '뒤로', '이 사이트에서 끄기', '설정']) button(card, name).click();
    expect(done).toEqual(['pin', 'close', 'back', 'off', 'settings']);
  });
});

describe('facts side by side', () => {
  const beside = (card: HTMLElement, kind: string) => card.querySelector(`.beside.${kind}`);
  const rows = (card: HTMLElement, kind: string) =>
    [...(beside(card, kind)?.querySelectorAll('.row:not(.ends)') ?? [])].map(words);
  /** A card of the real index. */
  const real = (entity: string, more: Opened = {}) =>
    open({ ...more, index, entity, footnote: footnoteOf(index, entity) });

  it('say in words all that their bars show, the ceiling with its hedge, and which is the reader’s', () => {
    const card = real('softbank');
    expect(rows(card, 'amounts')).toEqual([
      '사쿠라인터넷 501억 엔',
      '소프트뱅크 최대 421억 엔',
      'KDDI 102억 엔',
      '하이레조 77억 엔',
      '루틸리아 25억 엔',
      'GMO인터넷그룹 19억 엔',
    ]);
    expect(words(card.querySelector('.amounts [aria-current]'))).toBe('소프트뱅크 최대 421억 엔');
    for (const picture of card.querySelectorAll('.beside svg')) expect(picture.ariaHidden).toBe('true');
  });

  it('tell in one line a sum that does not add up', () => {
    const sum = beside(real('sakura-internet'), 'parts')?.querySelector('.sum');
    expect(words(sum)).toBe(
      '몫을 더하면 724억 엔, 기사의 합계는 약 725억 엔. 1억 엔 차이 나지만 기사에 설명 없음',
    );
    const english = beside(real('sakura-internet', { language: 'en' }), 'parts')?.querySelector('.sum');
    expect(words(english)).toContain('add up to ¥72.4 billion');
  });

  it('keep rankings apart, and say in what they cannot be compared', () => {
    const card = real('belfer-center');
    expect(words(card.querySelector('.ranks figcaption'))).toBe('이 순위표의 자리');
    expect(rows(card, 'ranks')).toEqual(['미국 1위', '중국 2위', '한국 9위', '일본 10위']);
    const japan = footnoteOf(index, 'japan', '일본은 10위에 그쳤다.');
    const ranks = open({ index, entity: 'japan', footnote: japan }).querySelector('.ranks');
    expect(words(ranks)).toContain('4위 → 9위');
    expect(words(ranks)).toContain('비교할 수 없음(순위표·한쪽 기간 기사에 없음)');
  });

  it('say of two reports that they differ, and by whose word', () => {
    const card = real('domestic-ai-venture');
    act(() => card.querySelector<HTMLButtonElement>('.rest')?.click());
    const claims = [...card.querySelectorAll('.beside.claims')].map(words);
    expect(claims.some((text) => text.startsWith('출처마다 다름'))).toBe(true);
  });

  it('lead to the cards of those they name', () => {
    const onEntity = vi.fn();
    button(real('softbank', { onEntity }), '하이레조').click();
    expect(onEntity).toHaveBeenCalledWith('highreso');
  });
});

describe('citing a fact', () => {
  const citations = { plain: '글', korean: '각주', apa: 'APA', markdown: 'md', bibtex: '@misc' };
  const said = (card: HTMLElement) => words(card.querySelector('.said'));
  /** Presses 인용, then a style when it has come. */
  const cite = async (card: HTMLElement, style?: string) => {
    button(card, '인용: 이 사실').click();
    if (style !== undefined) (await vi.waitFor(() => button(card, style))).click();
  };

  it('copies the style that is pressed, and says so where a screen reader hears it', async () => {
    const onCopy = vi.fn(async () => true);
    const card = open({ onCite: async () => citations, onCopy });
    await cite(card, 'BibTeX');
    await expect.poll(() => said(card)).toBe('BibTeX 형식으로 복사했습니다');
    expect(onCopy).toHaveBeenCalledWith('@misc');
    expect(card.querySelector('.said')?.role).toBe('status');
  });

  it('says that it could not, where the clipboard is shut or nobody answers', async () => {
    const shut = open({ onCite: async () => citations, onCopy: async () => false });
    await cite(shut, 'APA');
    await expect.poll(() => said(shut)).toBe('복사하지 못했습니다');
    const alone = open({ onCite: async () => Promise.reject(new Error('no receiver')) });
    await cite(alone);
    await expect.poll(() => said(alone)).toBe('복사하지 못했습니다');
  });
});

describe('a card in another form', () => {
  it('has a handle when it is pinned, which the arrow keys move', () => {
    const onMove = vi.fn();
    const handle = button(open({ form: 'pinned', onMove }), '옮기기: 끌거나 화살표 키');
    handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', shiftKey: true, bubbles: true }));
    expect(onMove.mock.calls).toEqual([[{ x: -16, y: 0 }], [{ x: 0, y: 96 }]]);
  });

  it('is a note in a frame without room: whose it is, and where to read it', () => {
    const onPopup = vi.fn();
    const card = open({ form: 'note', onPopup });
    expect(words(card.querySelector('h2'))).toBe('소프트뱅크');
    expect(facts(card)).toHaveLength(0);
    button(card, '도구 모음에서 보기').click();
    expect(onPopup).toHaveBeenCalledOnce();
  });

  it('cannot be pinned as a sheet, but closed', () => {
    const card = open({ form: 'sheet' });
    expect(() => button(card, '고정')).toThrow();
    expect(button(card, '닫기').offsetHeight).toBeGreaterThanOrEqual(44);
  });
});

describe('a card with little to say', () => {
  it('leaves a vague quantity to the sentence where it cannot be written in the reader’s language', () => {
    const card = open({ language: 'ja', footnote: { order: ['softbank-rest-2'] } });
    expect(card.querySelector('.figure')).toBeNull();
    expect(words(card.querySelector('.statement'))).toBe('新組織に集める技術者の数。');
    expect(words(card.querySelector('.as-written'))).toContain('수십 명');
  });

  it('says that there are no facts on a name without any', () => {
    const card = open({ entity: 'sakana-ai' });
    expect(words(card.querySelector('.description'))).toBe('도쿄의 생성형 AI 신생 기업');
    expect(words(card.querySelector('.no-facts'))).toBe('이 이름에 딸린 수치나 계획은 색인에 없습니다.');
  });

  it('names the mention when the index does not know the entity', () => {
    const card = open({
      entity: 'nobody',
      marked: { surface: '아무개', name: '아무개', reason: { kind: 'certain' } },
    });
    expect(words(card.querySelector('h2'))).toBe('아무개');
  });

  it('tells a fact whose source and property are missing, and that the source is not said', () => {
    const index = { ...fixture, sources: [], properties: [] };
    const [first] = facts(open({ index, footnote: { order: ['softbank-yearly'] } }));
    expect(words(first?.querySelector('.figure'))).toBe('매년 90억 달러 이상');
    expect(words(first?.querySelector('.source'))).toContain('출처 기사에 없음');
  });

  it('stays within its height whatever a statement’s length', () => {
    const statement = { ko: '긴 문장 '.repeat(500), ja: '', en: '' };
    const index = { ...fixture, facts: fixture.facts.map((fact) => ({ ...fact, statement })) };
    const card = open({ index });
    expect(card.offsetHeight).toBeLessThanOrEqual(540);
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  });
});
