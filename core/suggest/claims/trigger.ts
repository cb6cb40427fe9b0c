/** What in a word makes a statement one that can be settled, and how. */
export type ClaimTrigger = 'superlative' | 'cause' | 'prediction' | 'promise' | 'intention' | 'date' | 'share';
