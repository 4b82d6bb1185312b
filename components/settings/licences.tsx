import { useWords } from './words';

/** What the built extension contains of others' work. */
const PARTS = [
  { name: 'Preact', licence: 'MIT', by: 'Jason Miller' },
  { name: 'Fuse.js', licence: 'Apache-2.0', by: 'Kirollos Risk' },
  { name: 'es-hangul', licence: 'MIT', by: 'Viva Republica' },
  { name: 'webextension-polyfill', licence: 'MPL-2.0', by: 'Mozilla' },
  { name: 'WXT', licence: 'MIT', by: 'Aaron' },
] as const;

/** Our own licence and those of what we build on. */
export function Licences() {
  const t = useWords();
  return (
    <section aria-labelledby="licences-heading">
      <h2 id="licences-heading">{t('settings.licences.heading')}</h2>
      <p>{t('settings.licences.own')}</p>
      <ul class="licences">
        {PARTS.map(({ name, licence, by }) => (
          <li key={name}>
            {name} <span class="rule">{`${licence} · ${by}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
