import { readText, type ReadTextProblem } from './read-text.ts';

export type ReadJsonProblem = ReadTextProblem | { kind: 'not-json'; detail: string };

export type ReadJson = { ok: true; value: unknown } | { ok: false; problem: ReadJsonProblem };

/** Reads a JSON file; what it holds is for the caller to check. */
export async function readJson(path: string): Promise<ReadJson> {
  const reading = await readText(path);
  if (!reading.ok) return reading;
  try {
    return { ok: true, value: JSON.parse(reading.text) };
  } catch (error) {
    return { ok: false, problem: { kind: 'not-json', detail: error instanceof Error ? error.message : String(error) } };
  }
}
