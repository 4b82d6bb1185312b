import { index } from 'virtual:gakju/facts';
import { render } from 'preact';
import '@/components/popup/popup.css';
import '@/components/settings/settings.css';
import '@/components/welcome/welcome.css';
import './gallery.css';
import { cards, cardsOf } from './cards';
import { fixture } from './fixture';
import { popups, settings, welcome } from './popups';

/** `?show=popup&theme=dark&lang=ja`: which surface, in which light and language. */
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
const lang = asked.get('lang');
const language = lang === 'ja' || lang === 'en' ? lang : 'ko';

function surface() {
  switch (asked.get('show')) {
    case 'popup':
      return popups(language);
    case 'welcome':
      return welcome(language);
    case 'settings':
      return settings(language, asked.has('real') ? index : fixture);
    // Cards of the real index: `?show=entities&ids=softbank,meti`.
    case 'entities':
      return cardsOf(index, (asked.get('ids') ?? 'softbank').split(','), { language, theme });
    default:
      return cards({ language, theme });
  }
}

const root = document.getElementById('gallery');
document.documentElement.lang = language;
document.documentElement.dataset.theme = theme;
if (root) render(surface(), root);
