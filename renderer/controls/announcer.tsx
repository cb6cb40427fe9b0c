import type { ReactNode } from 'react';
import { create } from 'zustand';

type Announcement = { text: string; language: string | undefined; count: number };

const useAnnouncement = create<Announcement>()(() => ({ text: '', language: undefined, count: 0 }));

/**
 * Tells a screen reader what changed, politely. Saying the same thing twice is heard twice. `language` is that of what
 * isn't in the interface's: the article's own words, or a sentence's English.
 */
export function announce(text: string, language?: string): void {
  useAnnouncement.setState(({ count }) => ({ text, language, count: count + 1 }));
}

/** Where announcements are read from; one, for the whole program, which is heard while a dialog is open too. */
export function Announcer(): ReactNode {
  const { text, language, count } = useAnnouncement();
  return (
    <div className="told" role="status" aria-live="polite" data-live-announcer="true">
      {/* A no-break space in every other announcement makes a repeated one a change. */}
      <span lang={language}>
        {text}
        {count % 2 === 1 ? '\u00a0' : ''}
      </span>
    </div>
  );
}
