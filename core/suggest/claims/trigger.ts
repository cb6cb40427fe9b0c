/** What in a word makes a statement one that could be settled, and how. */
export type ClaimTrigger = 'superlative' | 'cause' | 'prediction' | 'promise' | 'other-party' | 'date';
