import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Card, cardCss } from '@/components/card/card';
import type { CardProps } from '@/components/card/card-props';
import { factsOf } from '@/components/popup/facts-of';
import type { FactIndex } from '@/lib/facts';
import type { Language } from '@/lib/text';
import { fixture } from './fixture';

interface Look {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

const nothing = () => {};

/** A card in a shadow root of its own, as on a page. */
function Shadowed(props: CardProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardCss);
    root.adoptedStyleSheets = [sheet];
    render(<Card {...props} />, root);
  });
  return <div ref={host} />;
}

const idle = {
  bearing: [],
  pinned: false,
  canGoBack: false,
  onPin: nothing,
  onClose: nothing,
  onBack: nothing,
  onEntity: nothing,
  onSwitchOff: nothing,
  onSettings: nothing,
};

/** A card for each of some entities of an index. */
export function cardsOf(index: FactIndex, ids: readonly string[], look: Look) {
  return (
    <div class="stage">
      {ids.map((id) => (
        <Shadowed
          key={id}
          {...idle}
          {...look}
          index={index}
          entity={id}
          mark={{ surface: id }}
          order={factsOf(index, id).map((fact) => fact.id)}
        />
      ))}
    </div>
  );
}

/** The card in the states a reader may see. */
export function cards(look: Look) {
  const base = { ...idle, ...look, index: fixture };
  const order = (id: string) => factsOf(fixture, id).map((fact) => fact.id);
  return (
    <div class="stage">
      <Shadowed
        {...base}
        entity="softbank"
        mark={{ surface: '소프트뱅크' }}
        order={order('softbank')}
        bearing={['softbank-subsidy']}
      />
      <Shadowed {...base} entity="japan" mark={{ surface: '日' }} order={order('japan')} pinned canGoBack />
      <Shadowed {...base} entity="sakana-ai" mark={{ surface: '사카나 AI' }} order={[]} />
      <Shadowed
        {...base}
        entity="softbank"
        mark={{ surface: '소뱅' }}
        order={['softbank-venture', 'softbank-rest-1', 'softbank-rest-2']}
      />
    </div>
  );
}
