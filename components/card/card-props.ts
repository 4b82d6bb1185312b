import type { FactIndex } from '@/lib/facts';
import type { Language } from '@/lib/text';

/** All that a card shows, and all it can ask for. */
export interface CardProps {
  /** The entity's facts and everything they mention. */
  readonly index: FactIndex;
  readonly entity: string;
  /** Where a walk by keyboard has come to; read aloud with the name. */
  readonly walk?: { readonly place: number; readonly count: number } | undefined;
  /** The mention as it stands on the page. */
  readonly mark: { readonly surface: string };
  /** Ids of the entity's facts, best first. */
  readonly order: readonly string[];
  /** Ids of those that bear on the sentence around the mark. */
  readonly bearing: readonly string[];
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly pinned: boolean;
  readonly canGoBack: boolean;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onBack: () => void;
  readonly onEntity: (id: string) => void;
  readonly onSwitchOff: () => void;
  readonly onSettings: () => void;
}
