/**
 * What goes between the two halves of the stand-in, over Node's own channel between processes: the *main* half, which
 * is the `electron` module of the process that runs the shell, and the *browser* half, which drives Chromium in the
 * test's process. As in Electron either may die without the other.
 */

export type Size = { width: number; height: number };

/** A frame as the shell knows it: its address and origin are of `app:`, and its parent is told apart from none. */
export type FrameState = { url: string; origin: string; top: boolean };

export type ToBrowser =
  /** `preload` is the bundle's text; `granted` are the permissions that the shell lets pages have. */
  | { kind: 'open-window'; window: number; size: Size; preload: string; granted: string[] }
  | { kind: 'load'; window: number; url: string }
  /** Make a PDF of the window's page, and send it back under the same `id`. */
  | { kind: 'print'; id: number; window: number; options: PrintOptions }
  | { kind: 'answer'; id: number; value: unknown }
  | { kind: 'refusal'; id: number; message: string };

/** As much as Electron and Playwright agree on. Its other options have no effect here, and are refused. */
export type PrintOptions = { preferCSSPageSize: boolean; printBackground: boolean; tagged: boolean; outline: boolean };

/** Each is answered, with a value of `Answers[kind]` or a refusal. */
export type Question =
  | { kind: 'request'; window: number; url: string; method: string }
  | { kind: 'navigate'; window: number; url: string; top: boolean; redirect: boolean }
  | { kind: 'open'; window: number; url: string }
  | { kind: 'invoke'; window: number; channel: string; args: unknown[]; frame: FrameState | null };

export type Answers = {
  /** `cancel`, or what the protocol's handler answered, or `network`: nobody here answers, so Chromium may ask outside. */
  request:
    | { kind: 'cancel' }
    | { kind: 'network' }
    | { kind: 'served'; status: number; headers: Record<string, string>; body: Uint8Array };
  navigate: { allowed: boolean };
  open: { allowed: boolean };
  invoke: unknown;
};

export type ToMain =
  | { kind: 'question'; id: number; question: Question }
  | { kind: 'painted'; window: number }
  | { kind: 'printed'; window: number; id: number; pdf: Uint8Array | null }
  /** The process that showed the window's page has died. */
  | { kind: 'crashed'; window: number }
  /** Somebody closed the window. */
  | { kind: 'close-window'; window: number }
  /** What the person will do with every dialog from now on: name this file, or close it. */
  | { kind: 'answer-dialogs'; file: string | null };
