import type { Browser, Page } from '@playwright/test';

/** What a test may ask of a start; the rest is as on a machine that was just set up. */
export type Launch = {
  /** The system's language. */
  language: 'ar' | 'en';
  /** Where the learners' work is: a folder of the test's own. */
  dataFolder: string;
  /** The window's inner size; without one the host chooses. */
  viewport: { width: number; height: number } | null;
  colorScheme: 'light' | 'dark';
  reducedMotion: 'reduce' | 'no-preference';
  /** Files that a desktop hands over at the start, as by a double click. */
  files: readonly string[];
};

/** Hamesh as it runs on one of its hosts. */
export type Running = {
  page: Page;
  /** Ends the machine's side at once, as a power cut would; the window goes with it. */
  kill: () => Promise<void>;
  /** Closes it as a person does, and waits until all has ended. */
  close: () => Promise<void>;
  /** Says what the person does with the system's dialogs: names a file, or closes them. Only desktops have them. */
  answerDialogs: (file: string | null) => Promise<void>;
  /** What it said on its outputs: it, not the Chromium or the Node that carry it. */
  said: () => string;
};

/** Starts Hamesh on one host. `browser` gives the Chromium that the test's worker shares, for hosts without their own. */
export type Driver = (launch: Launch, browser: () => Promise<Browser>) => Promise<Running>;
