import { useMemo, useRef } from 'preact/hooks';
import { FactList } from '@/components/shared/fact-list';
import { createLookup } from '@/components/shared/lookup';
import { NoFacts } from '@/components/shared/no-facts';
import { type Reading, ReadingContext } from '@/components/shared/reading';
import { cardTranslator } from '@/lib/i18n';
import cardCss from './card.css?inline';
import { CardFooter } from './card-footer';
import { CardHeader } from './card-header';
import type { CardProps } from './card-props';

export { cardCss };

/** The id that names the dialog; unique within the card's own shadow root. */
const HEADING_ID = 'gakju-card-name';

/** The footnote to one name. */
export function Card(props: CardProps) {
  const { index, language, onEntity } = props;
  const body = useRef<HTMLDivElement>(null);
  const reading = useMemo<Reading>(
    () => ({
      ...createLookup(index),
      language,
      t: cardTranslator(language),
      onEntity,
      // What is shown on demand scrolls inside the card as it stands: growing would move it off its line, or over
      // its mark.
      onGrow: () => {
        if (body.current) body.current.style.height = `${body.current.clientHeight}px`;
      },
    }),
    [index, language, onEntity],
  );
  const entity = reading.entity(props.entity);
  const facts = props.order.map(reading.fact).filter((fact) => fact !== undefined);

  return (
    <ReadingContext.Provider value={reading}>
      <section
        class="gakju card"
        role="dialog"
        aria-labelledby={HEADING_ID}
        lang={language}
        data-theme={props.theme}
        tabIndex={-1}
      >
        <CardHeader entity={entity} headingId={HEADING_ID} card={props} />
        {/* Another entity in the same card begins at its top, at its own size. */}
        <div class="body" key={props.entity} ref={body}>
          {facts.length > 0 ? (
            <FactList of={props.entity} facts={facts} bearing={props.bearing} />
          ) : (
            <NoFacts entity={props.entity} index={index} />
          )}
        </div>
        <CardFooter entity={entity} card={props} />
      </section>
    </ReadingContext.Provider>
  );
}
