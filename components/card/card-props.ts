import type { Citations, WrittenFootnote } from '@/lib/facts';
import type { CardWords } from '@/lib/i18n';
import type { Reason } from '@/lib/names';
import type { Language } from '@/lib/text';

/** All that a card shows, and all it can ask for. */
export interface CardProps {
  readonly footnote: WrittenFootnote;
  /** The card's own words, in `language`. */
  readonly words: CardWords;
  /** The name as it stands on the page, as the index spells it, and why it counts; absent one card further. */
  readonly marked?: { readonly surface: string; readonly name: string; readonly reason: Reason } | undefined;
  /** Where a walk by keyboard has come to; read aloud with the name. */
  readonly walk?: { readonly place: number; readonly count: number } | undefined;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** `note`: there is no room for a card, only to say so. */
  readonly form: 'card' | 'pinned' | 'sheet' | 'note';
  readonly canGoBack: boolean;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onBack: () => void;
  readonly onEntity: (id: string) => void;
  /** Moves a pinned card by so many pixels. */
  readonly onMove: (by: { readonly x: number; readonly y: number }) => void;
  readonly onCite: (fact: string) => Promise<Citations | null>;
  /** Puts text on the clipboard; whether it worked. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Mark this name nowhere any more. */
  readonly onQuiet: () => void;
  readonly onSwitchOff: () => void;
  readonly onSettings: () => void;
  readonly onPopup: () => void;
}
