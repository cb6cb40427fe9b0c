/** What a command may touch of the process that runs it. */
export type Io = {
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  env: Readonly<Record<string, string | undefined>>;
  /** Relative paths among the arguments start here. */
  folder: string;
  /** The program's own root: `assets/`, `dist/` and `package.json` are in it. */
  root: string;
};
