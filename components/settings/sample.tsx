import { useWords } from './words';

/** A paragraph on which every choice shows at once: its names are marked as on any page, and open their footnotes. */
export function Sample({ heading, hint }: { readonly heading: string; readonly hint: string }) {
  const t = useWords();
  return (
    <section class="sample" aria-labelledby="sample-heading">
      <h2 id="sample-heading" data-gakju="off">
        {heading}
      </h2>
      <p class="hint" data-gakju="off">
        {hint}
      </p>
      <p class="paragraph">{t('settings.sample.text')}</p>
    </section>
  );
}
