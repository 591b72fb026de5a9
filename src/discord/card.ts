import type { Article, Clip } from '../articles/article.js';
import type { Span } from '../language/span.js';

/** A clip as a card shows it. Bold spans are offsets into the article's text, inside the clip. */
export interface ClipBlock {
  readonly kind: 'clip';
  readonly clip: Clip;
  readonly bold?: readonly Span[];
  /** Our own words above the clip: who said it, what it is. Discord Markdown, already escaped. */
  readonly lead?: string;
  /** Our own words below the citation. Discord Markdown, already escaped. */
  readonly note?: string;
  /** The parts of the clip that are shown, where something between them is to be left out. */
  readonly segments?: readonly Span[];
  /** `paragraph` cites the paragraph only, on a card whose heading names the article. */
  readonly cite?: 'full' | 'paragraph';
  /** Stands below, with other clips' buttons; the place that the clip is cited from is put behind its label. */
  readonly button?: ButtonSpec;
}

export interface ButtonSpec {
  readonly label: string;
  /** The whole state of what the button does; see `customId`. */
  readonly id: string;
  readonly style?: 'primary' | 'secondary';
  readonly disabled?: boolean;
}

export interface SelectSpec {
  readonly kind: 'select';
  readonly id: string;
  readonly placeholder: string;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description?: string;
  }[];
}

/** A part of a card. The `text` of a text block is our own words: Discord Markdown, already escaped. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | ClipBlock
  | { readonly kind: 'separator' }
  | { readonly kind: 'buttons'; readonly buttons: readonly ButtonSpec[] }
  | SelectSpec;

/** What a command answers, before it is drawn for Discord. */
export interface Card {
  readonly tone: Tone;
  readonly blocks: readonly Block[];
}

/** `found` for an answer, `unsure` for one with a reservation, `silent` where the coverage does not answer. */
export type Tone = 'found' | 'unsure' | 'silent';

/** The articles of a card in the order in which its clips cite them: the first is [1]. */
export function citedArticles(card: Card): Article[] {
  const cited = new Set<Article>();
  for (const block of card.blocks) if (block.kind === 'clip') cited.add(block.clip.article);
  return [...cited];
}
