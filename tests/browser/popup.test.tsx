import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import '@/components/popup/popup.css';
import { type PageName, Popup, type PopupProps } from '@/components/popup/popup';
import type { SearchResult } from '@/lib/search';
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
    reason: 'choseong',
    matched: '소프트뱅크',
    spans: [[0, 2]],
  },
  { entity: 'japan', facts: [], reason: 'exact', matched: '일본', spans: [[0, 2]] },
];

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
        search={(query) => (query === '없는 이름' ? [] : found)}
        site={{ host: 'news.example.kr', decision: { on: true, reason: 'everywhere' } }}
        names={names}
        problem={false}
        onTurn={nothing}
        onAskPermission={nothing}
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
    act(() => root.querySelector<HTMLElement>('.start button')?.click());
    expect(root.querySelectorAll('.fact').length).toBeGreaterThan(0);
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
      none({ site: { host: 'a.kr', decision: { on: false, reason: 'switched-off', rule: 'a.kr' } } }),
    ).toBe('꺼 둔 사이트라서 이름을 찾지 않았습니다.');
    expect(none({ site: { host: undefined, decision: { on: false, reason: 'unreachable' } } })).toContain(
      '확장 프로그램을 들이지 않습니다',
    );
  });
});

describe('the switch of the site', () => {
  it('says why it stands as it does', () => {
    const reason = (decision: PopupProps<PageName>['site']['decision']) =>
      words(open({ site: { host: 'news.example.kr', decision } }).querySelector('.reason'));
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
      site: { host: 'a.kr', decision: { on: false, reason: 'no-permission' } },
      onAskPermission,
    });
    expect(root.querySelector('[role=switch]')).toBeNull();
    root.querySelector<HTMLElement>('.site button')?.click();
    expect(onAskPermission).toHaveBeenCalledOnce();
    const unreachable = open({ site: { host: undefined, decision: { on: false, reason: 'unreachable' } } });
    expect(unreachable.querySelector('.site button')).toBeNull();
  });
});
