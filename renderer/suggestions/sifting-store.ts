import { create } from 'zustand';
import type { MarkKind } from '../../core/mark/mark.ts';

/** What the margin of an article of one's own holds: what is suggested beside one's own marks, one of them, or none. */
export const SIFTINGS = ['suggested', 'own', 'waved-away', 'none'] as const;
export type Sifting = (typeof SIFTINGS)[number];

export type SiftedKind = MarkKind | 'all';

type SiftingStore = {
  sifting: Sifting;
  kind: SiftedKind;
  sift: (sifting: Sifting) => void;
  siftKind: (kind: SiftedKind) => void;
};

export const useSifting = create<SiftingStore>()((set) => ({
  sifting: 'suggested',
  kind: 'all',
  sift: (sifting) => set({ sifting }),
  siftKind: (kind) => set({ kind }),
}));
