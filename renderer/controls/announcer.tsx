import type { ReactNode } from 'react';
import { create } from 'zustand';

type Announcement = { text: string; count: number };

const useAnnouncement = create<Announcement>()(() => ({ text: '', count: 0 }));

/** Tells a screen reader what changed, politely. Saying the same thing twice is heard twice. */
export function announce(text: string): void {
  useAnnouncement.setState(({ count }) => ({ text, count: count + 1 }));
}

/** Where announcements are read from; one, for the whole program, which is heard while a dialog is open too. */
export function Announcer(): ReactNode {
  const text = useAnnouncement((announcement) => announcement.text);
  const count = useAnnouncement((announcement) => announcement.count);
  return (
    <div className="told" role="status" aria-live="polite" data-live-announcer="true">
      {/* A no-break space in every other announcement makes a repeated one a change. */}
      {text}
      {count % 2 === 1 ? '\u00a0' : ''}
    </div>
  );
}
