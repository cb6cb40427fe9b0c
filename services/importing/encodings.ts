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
