/** `npm run -s hamesh -- …`: the command line. What it doesn't need isn't loaded: authors call it often. */

const [command, ...rest] = process.argv.slice(2);
if (command === 'serve') {
  const { serveBuilt } = await import('./built-host.ts');
  process.exitCode = await serveBuilt(rest);
} else {
  const { run } = await import('../services/cli/main.ts');
  process.exitCode = await run(process.argv.slice(2));
}
