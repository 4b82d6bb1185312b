import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import '@/components/popup/popup.css';
import { type PageName, Popup, type PopupProps } from '@/components/popup/popup';
import type { Search, SearchResult } from '@/lib/search';
import type { Place } from '@/lib/sites';
import { fixture } from '@/tests/gallery/fixture';

const roots: HTMLElement[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) {
    render(null, root);
    root.remove();
  }
});

const found: readonly SearchResult[] = [
  {
    entity: 'softbank',
    facts: ['softbank-yearly'],
    asked: 1,
    also: [],
    reason: 'choseong',
    matched: '소프트뱅크',
    spans: [[0, 2]],
  },
  { entity: 'japan', facts: [], asked: 0, also: [], reason: 'exact', matched: '일본', spans: [[0, 2]] },
];

const search = Object.assign((query: string) => (query === '없는 이름' ? [] : found), {
  nearest: () => ['sakana-ai'],
});

const SITE: Place = { kind: 'site', host: 'news.example.kr' };

const names: readonly PageName[] = [
  { frame: 'top', entity: 'softbank', count: 7 },
  { frame: 'top', entity: 'sakana-ai', count: 1 },
];

function open(props: Partial<PopupProps<PageName>> = {}): HTMLElement {
  const root = document.createElement('div');
  root.className = 'gakju';
  document.body.append(root);
  roots.push(root);
  const nothing = () => {};
  act(() =>
    render(
      <Popup
        index={fixture}
        language="ko"
        search={search}
        site={{ place: SITE, decision: { on: true, reason: 'everywhere' } }}
        names={names}
        recent={[]}
        problem={undefined}
        onTurn={nothing}
        onPause={nothing}
        onAskPermission={nothing}
        onReload={nothing}
        onOpened={nothing}
        onJump={nothing}
        onSettings={nothing}
        {...props}
      />,
      root,
    ),
  );
  return root;
}

const words = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

function field(root: HTMLElement): HTMLInputElement {
  const input = root.querySelector('input');
  if (!input) throw new Error('no search field');
  return input;
}

function type(root: HTMLElement, query: string): void {
  act(() => {
    field(root).value = query;
    field(root).dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

function choose(select: HTMLSelectElement | undefined, value: string): void {
  if (!select) throw new Error('no such choice');
  act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function press(root: HTMLElement, key: string, more: KeyboardEventInit = {}): boolean {
  let handled = false;
  act(() => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    handled = !field(root).dispatchEvent(event);
  });
  return handled;
}

const activeOption = (root: HTMLElement) =>
  root.querySelector(`#${field(root).getAttribute('aria-activedescendant')}`);

describe('searching in the popup', () => {
  it('can be typed into at once', () => {
    const root = open();
    expect(document.activeElement).toBe(field(root));
  });

  it('shows each result with what matched, how it was found, and its figure with the source', () => {
    const root = open();
    type(root, 'ㅅㅍ');
    const [first] = root.querySelectorAll('[role=option]');
    expect(words(first?.querySelector('mark'))).toBe('소프');
    expect(words(first?.querySelector('.how'))).toBe('초성');
    expect(words(first?.querySelector('.result-fact'))).toBe('매년 90억 달러 이상 · 투자 · 아시아투데이');
  });

  it('moves through the results with the arrows and round the ends', () => {
    const root = open();
    type(root, 'ㅅㅍ');
    expect(words(activeOption(root))).toContain('소프트뱅크');
    press(root, 'ArrowDown');
    expect(words(activeOption(root))).toContain('일본');
    expect(activeOption(root)?.getAttribute('aria-selected')).toBe('true');
    press(root, 'ArrowDown');
    expect(words(activeOption(root))).toContain('소프트뱅크');
    press(root, 'ArrowUp');
    expect(words(activeOption(root))).toContain('일본');
  });

  it('opens the facts in place on Enter, those searched for first, and comes back to the same list', () => {
    const root = open();
    type(root, 'ㅅㅍ');
    press(root, 'Enter');
    expect(words(root.querySelector('h2'))).toBe('소프트뱅크');
    expect(words(root.querySelector('.fact .figure'))).toBe('매년 90억 달러 이상');
    act(() => root.querySelector<HTMLElement>('.back')?.click());
    expect(field(root).value).toBe('ㅅㅍ');
    expect(root.querySelectorAll('[role=option]')).toHaveLength(2);
    expect(document.activeElement).toBe(field(root));
  });

  it('leaves Enter and the arrows to an input method while it composes', () => {
    const root = open();
    type(root, '소프ㅌ');
    expect(press(root, 'Enter', { isComposing: true })).toBe(false);
    // Some browsers report the key that ends a composition only by its code.
    expect(press(root, 'Enter', { keyCode: 229 })).toBe(false);
    expect(press(root, 'ArrowDown', { isComposing: true })).toBe(false);
    expect(root.querySelector('.entity-view')).toBeNull();
    expect(words(activeOption(root))).toContain('소프트뱅크');
  });

  it('says what the index covers when nothing is found, and offers a way on', () => {
    const root = open();
    type(root, '없는 이름');
    expect(words(root.querySelector('.nothing'))).toContain('‘없는 이름’ 검색 결과 없음');
    expect(words(root.querySelector('.nothing'))).toContain('이름 6개, 사실 7건');
    expect(words(root.querySelector('.nothing .start h2'))).toBe('비슷한 이름');
    act(() => root.querySelector<HTMLElement>('.nothing .start button')?.click());
    expect(words(root.querySelector('.entity-view h2'))).toBe('사카나AI');
  });

  it.each([
    ['ten thousand letters that nothing has', '뷁'.repeat(10_000)],
    ['ten thousand letters without a space', 'x'.repeat(10_000)],
    ['halves of surrogate pairs', '\ud800\udfff\ud83d'],
    ['control characters', '\u0000\u001b[31m\u202e\u0007없음'],
    ['marks for a page', '<img src=x onerror=alert(1)>'],
  ])('keeps its shape and says something of %s', (_, query) => {
    const root = open();
    root.style.width = '380px';
    type(root, query);
    expect(root.scrollWidth).toBeLessThanOrEqual(380);
    expect(root.querySelector('.nothing, .page-names, [role=option]')).not.toBeNull();
    expect(root.querySelector('img')).toBeNull();
    // And it can be gone on with.
    type(root, '소프트뱅크');
    expect(words(activeOption(root))).toContain('소프트뱅크');
  });

  it('finds a name among what nobody types', () => {
    const root = open();
    type(root, '\u0000소프트뱅크\u202e\ud800');
    expect(words(activeOption(root))).toContain('소프트뱅크');
  });

  it('narrows the results to one kind of fact, of entity, or to one source, and to nothing else', () => {
    const search = Object.assign(
      vi.fn((_query: string, _options?: Parameters<Search>[1]) => found),
      { nearest: () => [] },
    );
    const root = open({ search });
    type(root, 'ㅅㅍ');
    const [amounts] = root.querySelectorAll<HTMLElement>('.filters button');
    act(() => amounts?.click());
    expect(amounts?.getAttribute('aria-pressed')).toBe('true');
    expect(search.mock.lastCall?.[1]).toMatchObject({ facts: 'amount' });
    act(() => amounts?.click());
    const [types, sources] = root.querySelectorAll<HTMLSelectElement>('.filters select');
    choose(types, 'company');
    choose(sources, 'asia-today');
    expect(search.mock.lastCall?.[1]).toMatchObject({
      facts: undefined,
      type: 'company',
      source: 'asia-today',
    });
  });

  it('lists all that passes a filter when nothing is typed', () => {
    const root = open();
    act(() => root.querySelector<HTMLElement>('.filters button')?.click());
    expect(root.querySelectorAll('[role=option]')).toHaveLength(2);
    expect(root.querySelector('.page-names')).toBeNull();
  });

  it('prefers what the page names often', () => {
    const search = Object.assign(
      vi.fn((_query: string, _options?: Parameters<Search>[1]) => found),
      { nearest: () => [] },
    );
    type(open({ search }), 'ㅅ');
    expect(search.mock.lastCall?.[1]?.onPage).toEqual(
      new Map([
        ['softbank', 7],
        ['sakana-ai', 1],
      ]),
    );
  });

  it('offers what was opened of late, and tells what is opened', () => {
    const onOpened = vi.fn();
    const root = open({ recent: ['meti', 'gone-from-the-index'], onOpened });
    expect([...root.querySelectorAll('.start button')].map(words)).toEqual(['경제산업성']);
    act(() => root.querySelector<HTMLElement>('.start button')?.click());
    expect(onOpened).toHaveBeenCalledExactlyOnceWith('meti');
  });

  it('empties the field on Escape and lets the next Escape close the window', () => {
    const root = open();
    type(root, 'ㅅㅍ');
    expect(press(root, 'Escape')).toBe(true);
    expect(field(root).value).toBe('');
    expect(press(root, 'Escape')).toBe(false);
  });
});

describe('the names on this page', () => {
  it('are listed with counts and facts, and lead to where they stand', () => {
    const onJump = vi.fn();
    const root = open({ onJump });
    const buttons = [...root.querySelectorAll<HTMLElement>('.page-name')];
    expect(buttons.map(words)).toEqual(['소프트뱅크7번사실 5건', '사카나AI딸린 수치 없음']);
    buttons[1]?.click();
    expect(onJump).toHaveBeenCalledWith(names[1]);
  });

  it('are explained when there are none', () => {
    const none = (props: Partial<PopupProps<PageName>>) =>
      words(open({ names: [], ...props }).querySelector('.page-names .quiet'));
    expect(none({})).toBe('이 페이지에는 아는 이름이 없습니다.');
    expect(none({ names: undefined })).toBe('페이지를 읽는 중');
    expect(
      none({ site: { place: SITE, decision: { on: false, reason: 'switched-off', rule: 'a.kr' } } }),
    ).toBe('꺼 둔 사이트라서 이름을 찾지 않았습니다.');
    expect(
      none({ site: { place: { kind: 'browser' }, decision: { on: false, reason: 'unreachable' } } }),
    ).toContain('확장 프로그램을 들이지 않습니다');
  });
});

describe('the popup at 200 % zoom', () => {
  it('needs no scrolling sideways, with names, results or an entity on show', () => {
    const root = open({ recent: ['meti'] });
    root.style.width = '190px';
    const isNarrow = () => root.scrollWidth <= 190;
    expect(isNarrow()).toBe(true);
    type(root, 'ㅅㅍ');
    expect(isNarrow()).toBe(true);
    press(root, 'Enter');
    expect(root.querySelector('.entity-view')).not.toBeNull();
    expect(isNarrow()).toBe(true);
  });
});

describe('a page without names', () => {
  const explained = (props: Partial<PopupProps<PageName>>) =>
    words(open({ names: 'no-answer', ...props }).querySelector('.page-names .quiet'));
  const unreachable = { on: false, reason: 'unreachable' } as const;

  it.each([
    ['browser', '확장 프로그램을 들이지 않습니다'],
    ['store', '스토어에서는'],
    ['file', '이 컴퓨터의 파일'],
  ] as const)('of the kind %s says why', (kind, why) => {
    expect(explained({ site: { place: { kind }, decision: unreachable } })).toContain(why);
  });

  it('that is a PDF says so', () => {
    const place = { kind: 'pdf', host: 'a.kr' } as const;
    expect(explained({ site: { place, decision: { on: true, reason: 'everywhere' } } })).toContain('PDF');
  });

  it('that was open before the extension was there can be reloaded', () => {
    const onReload = vi.fn();
    const root = open({ names: 'no-answer', onReload });
    act(() => root.querySelector<HTMLElement>('.page-names .plain')?.click());
    expect(onReload).toHaveBeenCalledOnce();
  });
});

describe('the switch of the site', () => {
  it('can be off for today only', () => {
    const onPause = vi.fn();
    const root = open({ onPause });
    act(() => root.querySelector<HTMLElement>('.site .quiet-button')?.click());
    expect(onPause).toHaveBeenCalledOnce();
    const paused = { on: false, reason: 'paused', rule: 'news.example.kr', until: 1 } as const;
    const after = open({ site: { place: SITE, decision: paused } });
    expect(words(after.querySelector('.reason'))).toBe('오늘만 끔');
    expect(after.querySelector('.quiet-button')).toBeNull();
  });

  it('says why it stands as it does', () => {
    const reason = (decision: PopupProps<PageName>['site']['decision']) =>
      words(open({ site: { place: SITE, decision } }).querySelector('.reason'));
    expect(reason({ on: true, reason: 'everywhere' })).toBe('모든 사이트에서 켬');
    expect(reason({ on: false, reason: 'switched-off', rule: 'news.example.kr' })).toBe(
      '이 사이트에서 껐습니다',
    );
    expect(reason({ on: false, reason: 'switched-off', rule: 'example.kr' })).toBe(
      'example.kr 규칙에 따라 꺼짐',
    );
    expect(reason({ on: false, reason: 'not-allowed' })).toBe('허용한 사이트에서만 켬');
  });

  it('is turned by one press', () => {
    const onTurn = vi.fn();
    const toggle = open({ onTurn }).querySelector<HTMLElement>('[role=switch]');
    expect(toggle?.getAttribute('aria-checked')).toBe('true');
    toggle?.click();
    expect(onTurn).toHaveBeenCalledOnce();
  });

  it('offers to ask for access where it was taken away, and no switch where there is nothing to switch', () => {
    const onAskPermission = vi.fn();
    const root = open({
      site: { place: SITE, decision: { on: false, reason: 'no-permission' } },
      onAskPermission,
    });
    expect(root.querySelector('[role=switch]')).toBeNull();
    root.querySelector<HTMLElement>('.site button')?.click();
    expect(onAskPermission).toHaveBeenCalledOnce();
    const unreachable = open({
      site: { place: { kind: 'browser' }, decision: { on: false, reason: 'unreachable' } },
    });
    expect(unreachable.querySelector('.site button')).toBeNull();
  });
});
