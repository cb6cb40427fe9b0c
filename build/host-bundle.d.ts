/** What `host.config.ts` makes of `services/cli/main.ts`: a file that isn't there before it is built. */
declare module '*/dist/host/main.mjs' {
  export function run(args: readonly string[]): Promise<number>;
}
