import { useEffect, useRef } from 'preact/hooks';
import { Popup, type PopupProps } from '@/components/popup/popup';
import { SettingsPage } from '@/components/settings/settings-page';
import { WelcomePage } from '@/components/welcome/welcome-page';
import type { FactIndex } from '@/lib/facts';
import type { SearchResult } from '@/lib/search';
import type { Place, SiteDecision } from '@/lib/sites';
import type { Language } from '@/lib/text';
import { fixture } from './fixture';

const nothing = () => {};

const SITE: Place = { kind: 'site', host: 'news.example.kr' };

const found: readonly SearchResult[] = [
  {
    entity: 'softbank',
    facts: ['softbank-subsidy', 'softbank-yearly'],
    asked: 1,
    also: [],
    reason: 'choseong',
    matched: '소프트뱅크',
    spans: [[0, 5]],
  },
  {
    entity: 'sakana-ai',
    facts: [],
    asked: 0,
    also: [],
    reason: 'fuzzy',
    matched: 'さかなAI',
    spans: [[0, 3]],
  },
  {
    entity: 'japan',
    facts: ['japan-q1'],
    asked: 1,
    also: [],
    reason: 'exact',
    matched: '일본',
    spans: [[0, 2]],
  },
  {
    entity: 'meti',
    facts: ['softbank-subsidy'],
    asked: 1,
    also: [],
    reason: 'layout',
    matched: '경산성',
    spans: [[0, 1]],
  },
];

const names = [
  { frame: 'top', entity: 'meti', count: 2 },
  { frame: 'top', entity: 'softbank', count: 7 },
  { frame: 'top', entity: 'japan', count: 1 },
  { frame: 'top', entity: 'sakana-ai', count: 3 },
  { frame: 'top', entity: 'tortoise-2024', count: 1 },
];

interface ShownProps extends PopupProps<(typeof names)[number]> {
  /** What is typed, and whether Enter follows. */
  readonly typed?: string;
  readonly enter?: boolean;
}

/** A popup after the keys that brought it to its state. */
function Shown({ typed, enter, ...props }: ShownProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const input = frame.current?.querySelector('input');
    if (!input || typed === undefined) return;
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    if (!enter) return;
    const press = () => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    requestAnimationFrame(() => requestAnimationFrame(press));
  }, [typed, enter]);
  return (
    <div class="gakju window" ref={frame} data-theme={document.documentElement.dataset.theme}>
      <Popup {...props} />
    </div>
  );
}

/** The popup in the states a reader may see. */
export function popups(language: Language) {
  const everywhere: SiteDecision = { on: true, reason: 'everywhere' };
  const base = {
    index: fixture,
    language,
    search: Object.assign((query: string) => (query.includes('없') ? [] : found), {
      nearest: () => ['softbank', 'sakana-ai'],
    }),
    site: { place: SITE, decision: everywhere },
    names,
    recent: ['meti', 'tortoise-2024'],
    problem: undefined,
    onTurn: nothing,
    onPause: nothing,
    onAskPermission: nothing,
    onReload: nothing,
    onOpened: nothing,
    onJump: nothing,
    onSettings: nothing,
  };
  const off: SiteDecision = { on: false, reason: 'switched-off', rule: 'example.kr' };
  return (
    <div class="stage">
      <Shown {...base} />
      <Shown {...base} typed="ㅅㅍㅌㅂㅋ" />
      <Shown {...base} typed="ㅅㅍㅌㅂㅋ" enter />
      <Shown {...base} typed="없는 이름" />
      <Shown {...base} site={{ place: SITE, decision: off }} names={[]} />
      <Shown {...base} names="no-answer" recent={[]} />
      <Shown
        {...base}
        site={{ place: { kind: 'browser' }, decision: { on: false, reason: 'unreachable' } }}
        names={[]}
        problem="unreadable"
      />
    </div>
  );
}

/** The settings page. */
export function settings(language: Language, index: FactIndex = fixture) {
  return (
    <div class="gakju" data-theme={document.documentElement.dataset.theme}>
      <SettingsPage
        index={index}
        language={language}
        settings={{
          version: 2,
          language: 'auto',
          theme: 'auto',
          openDelay: 300,
          density: 'paragraph',
          markStyle: 'dots',
          sites: {
            mode: 'everywhere-but',
            hosts: { 'mail.example.com': 'off', 'news.example.kr': 'on' },
            paused: { 'shop.example.com': Date.now() + 60_000 },
          },
          quietNames: ['sakana-ai'],
        }}
        shortcuts={[
          { command: 'next', keys: 'Ctrl+Shift+Period' },
          { command: 'previous', keys: '' },
        ]}
        onShortcuts={nothing}
        onForget={nothing}
        problem={undefined}
        onChange={nothing}
      />
    </div>
  );
}

/** The page that opens once, after installing. */
export function welcome(language: Language) {
  return (
    <div class="gakju" data-theme={document.documentElement.dataset.theme}>
      <WelcomePage
        language={language}
        keys={{ next: 'Ctrl+Shift+Period', previous: '' }}
        onSettings={nothing}
      />
    </div>
  );
}
