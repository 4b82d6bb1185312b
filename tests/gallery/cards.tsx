import { index } from 'virtual:gakju/facts';
import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { Card, cardCss } from '@/components/card/card';
import type { CardProps } from '@/components/card/card-props';
import { writeFootnote } from '@/components/shared/write-facts';
import { type FactIndex, type Footnote, makeFootnote, NOWHERE } from '@/lib/facts';
import { readFigures } from '@/lib/figures';
import { cardWords } from '@/lib/i18n';
import type { Language } from '@/lib/text';
import { fixture } from './fixture';

export interface Look {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

const nothing = () => {};

/** A card that does nothing, to be changed in what a state needs. */
export function idleCard(footnote: Footnote, { language, theme }: Look): CardProps {
  return {
    footnote: writeFootnote(footnote, language),
    words: cardWords(language),
    language,
    theme,
    form: 'card',
    canGoBack: false,
    onPin: nothing,
    onClose: nothing,
    onBack: nothing,
    onEntity: nothing,
    onMove: nothing,
    onCite: async () => ({ plain: '', korean: '', apa: '', markdown: '', bibtex: '' }),
    onCopy: async () => true,
    onQuiet: nothing,
    onSwitchOff: nothing,
    onSettings: nothing,
    onPopup: nothing,
  };
}

/** The footnote of an index to an entity, in a sentence or in none; an empty one for whom the index does not know. */
export function footnoteOf(
  from: FactIndex,
  entity: string,
  text = '',
  entities: readonly string[] = [],
): Footnote {
  const around = { text, at: 0, figures: readFigures(text), entities };
  const empty = { sources: [], entities: [], properties: [], facts: [] };
  return (
    makeFootnote(from, entity, text === '' ? NOWHERE : around) ?? {
      entity,
      index: empty,
      order: [],
      bearing: [],
      beside: [],
      apart: {},
    }
  );
}

interface ShadowedProps {
  readonly card: CardProps;
  /** Buttons that have been pressed, by their class, to bring the state about. */
  readonly press?: readonly string[];
}

/** A card in a shadow root of its own, as on a page. */
function Shadowed({ card, press = [] }: ShadowedProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current || host.current.shadowRoot) return;
    const root = host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardCss);
    root.adoptedStyleSheets = [sheet];
    void act(() => render(<Card {...card} />, root));
    for (const selector of press) void act(() => root.querySelector<HTMLButtonElement>(selector)?.click());
  });
  return <div ref={host} class={card.form === 'sheet' ? 'phone' : ''} />;
}

/** A card for each of some entities of an index. */
export function cardsOf(from: FactIndex, ids: readonly string[], look: Look) {
  return (
    <div class="stage">
      {ids.map((id) => (
        <Shadowed key={id} card={idleCard(footnoteOf(from, id), look)} />
      ))}
    </div>
  );
}

const SENTENCE = '경제산업성은 소프트뱅크에 최대 421억 엔의 보조금을 준다고 밝혔다.';

/** The card in the states a reader may see. */
export function cards(look: Look) {
  const real = (id: string, text = '', entities: readonly string[] = []) =>
    idleCard(footnoteOf(index, id, text, entities), look);
  const own = (id: string) => idleCard(footnoteOf(fixture, id), look);
  const softbank = { surface: '소프트뱅크', name: '소프트뱅크', reason: { kind: 'certain' } } as const;
  const short = { surface: '소뱅', name: '소뱅', reason: { kind: 'company', entity: 'meti' } } as const;
  const states: readonly (ShadowedProps & { readonly name: string })[] = [
    { name: 'in a sentence', card: { ...real('softbank', SENTENCE, ['meti']), marked: softbank } },
    { name: 'citing', card: { ...own('softbank'), marked: softbank }, press: ['.cite-button', '.style'] },
    {
      name: 'why marked',
      card: { ...own('softbank'), marked: short },
      press: ['.actions button:first-child'],
    },
    { name: 'a sum', card: real('sakura-internet') },
    { name: 'ranks', card: real('belfer-center') },
    { name: 'ranks of one', card: real('japan', '일본은 10위에 그쳤다.') },
    { name: 'many facts', card: real('japan'), press: ['.rest'] },
    { name: 'sources differ', card: real('domestic-ai-venture') },
    { name: 'plans', card: real('meti') },
    { name: 'pinned', card: { ...own('japan'), form: 'pinned', canGoBack: true } },
    { name: 'no facts', card: own('sakana-ai') },
    { name: 'unknown', card: { ...own('nobody'), marked: { ...softbank, surface: '아무개' } } },
    { name: 'no room', card: { ...own('softbank'), form: 'note' } },
    { name: 'sheet', card: { ...real('softbank', SENTENCE), marked: softbank, form: 'sheet' } },
  ];
  return (
    <div class="stage">
      {states.map(({ name, card, press }) => (
        <div key={name} data-state={name}>
          <Shadowed card={card} {...(press && { press })} />
        </div>
      ))}
    </div>
  );
}
