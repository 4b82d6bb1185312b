import { useMemo, useRef } from 'preact/hooks';
import { FactList } from '@/components/shared/fact-list';
import { createLookup } from '@/components/shared/lookup';
import { NoFacts } from '@/components/shared/no-facts';
import { type Reading, ReadingContext } from '@/components/shared/reading';
import { translateCard } from '@/lib/i18n';
import cardCss from './card.css?inline';
import { CardFooter } from './card-footer';
import { CardHeader } from './card-header';
import { CardNote } from './card-note';
import type { CardProps } from './card-props';

export { cardCss };

/** The id that names the dialog; unique within the card's own shadow root. */
const HEADING_ID = 'gakju-card-name';

/** The footnote to one name. */
export function Card(props: CardProps) {
  const { footnote, words, language, form, onEntity, onCite, onCopy } = props;
  const { index, order, bearing, beside, apart, written } = footnote;
  const body = useRef<HTMLDivElement>(null);
  const asked = useRef({ onEntity, onCite, onCopy });
  asked.current = { onEntity, onCite, onCopy };
  const reading = useMemo<Reading>(
    () => ({
      ...createLookup(index),
      language,
      t: translateCard(words),
      beside,
      bearing,
      apart,
      written,
      figure: ({ id }) => written.facts[id],
      onEntity: (id) => asked.current.onEntity(id),
      citing: {
        cite: (fact) => asked.current.onCite(fact),
        copy: (text) => asked.current.onCopy(text),
      },
      // What is shown on demand scrolls inside the card as it stands: growing would move it off its line, or over
      // its mark.
      onGrow: () => {
        if (body.current) body.current.style.height = `${body.current.clientHeight}px`;
      },
    }),
    [index, words, language, beside, bearing, apart, written],
  );
  const entity = reading.entity(footnote.entity);
  const facts = order.map(reading.fact).filter((fact) => fact !== undefined);

  return (
    <ReadingContext.Provider value={reading}>
      <section
        class={`gakju card ${form}`}
        role="dialog"
        aria-labelledby={HEADING_ID}
        lang={language}
        data-theme={props.theme}
        tabIndex={-1}
      >
        {form === 'note' ? (
          <CardNote entity={entity} headingId={HEADING_ID} card={props} />
        ) : (
          <>
            <CardHeader entity={entity} headingId={HEADING_ID} card={props} />
            {/* Another entity in the same card begins at its top, at its own size. */}
            <div class="body" key={footnote.entity} ref={body}>
              {facts.length > 0 ? (
                <FactList of={footnote.entity} facts={facts} />
              ) : (
                <NoFacts entity={footnote.entity} index={index} />
              )}
            </div>
            <CardFooter entity={entity} card={props} />
          </>
        )}
      </section>
    </ReadingContext.Provider>
  );
}
