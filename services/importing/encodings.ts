/** The encodings in which articles of our two languages are kept, as the Encoding Standard names them. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The Encoding Standard's name for any label that it knows (`cp1256` is `windows-1256`), or null. */
export function encodingNamed(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

/** Bytes as text, without a byte order mark; null where they are no text in that encoding. `name` has to be known. */
export function decodeAs(bytes: Uint8Array, name: string): string | null {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
