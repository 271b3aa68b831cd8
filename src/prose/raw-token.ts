import type { Tag, Token } from './token.ts';

/** A token while its block is being tagged: `tag` says something only once the tagger has passed it. */
export interface RawToken extends Token {
  /** What the characters alone show. */
  readonly shape: 'word' | 'number' | 'quote' | 'possessive' | 'stop' | 'punctuation' | 'sign';
  tag: Tag;
}
